"""Does an office put recordings beside texts, see what is due, and lose nothing it typed?"""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.spoken.made import PLACE, mp3, wav
from tests.web.applicant.pages import words
from tests.web.voice.told import players, recorded
from wellfounded.spoken import clips
from wellfounded.web.accounts.roles import STAFF, Act, Role, may
from wellfounded.web.accounts.roles import State as Standing

TEXT = "/en/desk/v/vk/1"


@pytest.fixture
def helper(office: SimpleNamespace) -> Client:
    client: Client = office.caseworker.signs_in(Client())
    return client


def form(client: Client, **other: Any) -> dict[str, Any]:
    """The form as somebody fills it in."""
    page = client.get(TEXT).content.decode()
    (seen,) = re.findall(r'name="s" value="([0-9a-f]{64})"', page)
    sound = SimpleUploadedFile("Señora Ixchel.wav", wav(tells=True), "text/html")
    told = {"s": seen, "t": "mam", "w": "Tzajna", "b": "Ixchel", "d": "2026-01-02", "c": "1"}
    return {**told, "f": sound, **other}


def test_a_recording_is_put_beside_its_text_and_taken_out(
    helper: Client, folder: Path, office: SimpleNamespace
) -> None:
    assert helper.post(TEXT, form(helper)).status_code == 302
    (clip,) = clips(folder)
    assert (clip.tongue.code, clip.by, clip.transcript) == ("mam", "Ixchel", "Tzajna")
    assert clip.office == office.organisation.id.hex
    assert PLACE not in (folder / clip.file).read_bytes()
    assert len(players(Client().get("/es/q/vk"))) == 1
    said = words(helper.get(TEXT).content.decode())
    assert "It is offered beside the text." in said
    assert "Mam 1" in words(helper.get("/en/desk/v").content.decode())
    assert "Mam" in words(helper.get("/en/desk/v/vk").content.decode())
    answer = helper.post("/en/desk/v", {"out": clip.id})
    assert (answer.status_code, answer["Location"]) == (302, TEXT)
    assert clips(folder) == ()
    assert list(folder.iterdir()) == []


@pytest.mark.usefixtures("database")
def test_the_office_keeps_in_its_log_who_put_what(
    helper: Client, folder: Path, office: SimpleNamespace
) -> None:
    from wellfounded.web.database.scope import bound
    from wellfounded.web.timeline.models import Event

    helper.post(TEXT, form(helper))
    (clip,) = clips(folder)
    helper.post("/en/desk/v", {"out": clip.id})
    with bound(organisation=office.organisation.id):
        told = Event.objects.filter(actor=office.caseworker.id).order_by("seq")
        assert list(told.values_list("action", flat=True)) == ["clip_added", "clip_removed"]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"f": SimpleUploadedFile("a.mp3", b"<html><script>")}, "This is no sound that phones"),
        ({"f": SimpleUploadedFile("a.mp3", mp3()[:-9])}, "It ends in the middle"),
        ({"f": SimpleUploadedFile("a.wav", b"\0" * 2_000_001)}, "It is larger than 2 MB"),
        ({"f": ""}, "The file is empty"),
        ({"t": " "}, "The language is not named"),
        ({"c": ""}, "Ask the speaker first, then tick this."),
        ({"d": "2999-01-01"}, "Write the day, not later than today."),
        ({"d": "soon"}, "Write the day, not later than today."),
        ({"b": "x" * 101}, "It is too long. Write 100 letters at most."),
        ({"s": "0" * 64}, "The text has changed since it was read out"),
    ],
)
def test_what_cannot_be_kept_comes_back_with_the_reason_and_what_was_typed(
    helper: Client, folder: Path, changed: dict[str, Any], said: str
) -> None:
    answer = helper.post(TEXT, form(helper, **changed))
    assert answer.status_code == 422
    page = words(answer.content.decode())
    assert said in page
    assert "Nothing is kept yet." in page
    assert "Tzajna" in page
    assert clips(folder) == ()


def test_a_file_too_large_for_a_form_is_refused_in_words(helper: Client, folder: Path) -> None:
    large = SimpleUploadedFile("a.wav", b"RIFF" + b"\0" * 3_000_000)
    answer = helper.post(TEXT, form(helper, f=large))
    assert answer.status_code == 413
    assert "larger than 2 MB" in words(answer.content.decode())
    assert clips(folder) == ()


def test_a_form_of_another_site_puts_nothing_here(office: SimpleNamespace, folder: Path) -> None:
    client = office.caseworker.signs_in(Client(enforce_csrf_checks=True))
    assert client.post(TEXT, form(client)).status_code == 403
    token = re.search(r'csrfmiddlewaretoken" value="([^"]+)', client.get(TEXT).content.decode())
    assert token
    told = form(client, csrfmiddlewaretoken=token[1])
    assert client.post(TEXT, told).status_code == 302
    assert client.post("/en/desk/v", {"out": clips(folder)[0].id}).status_code == 403
    assert len(clips(folder)) == 1


def test_what_is_of_an_older_text_is_listed_to_be_recorded_again(
    helper: Client, folder: Path
) -> None:
    recorded(folder, "explained.the_one_year_rule.rule", old=True)
    recorded(folder, "question.applicant.marital_status")
    said = helper.get("/en/desk/v").content.decode()
    assert "To be recorded again" in said
    assert said.count("<audio") == 1
    assert f'<a href="{TEXT}">Otras palabras.</a>' in said
    assert "The text has changed since." in words(helper.get(TEXT).content.decode())


def test_an_office_takes_out_only_what_it_put(helper: Client, folder: Path) -> None:
    clip = recorded(folder)
    assert "Take it out" not in words(helper.get(TEXT).content.decode())
    helper.post("/en/desk/v", {"out": clip.id})
    helper.post("/en/desk/v", {"out": "nothing"})
    assert clips(folder) == (clip,)


@pytest.mark.parametrize("role", sorted(STAFF))
def test_only_those_who_may_get_to_it(office: SimpleNamespace, folder: Path, role: Role) -> None:
    worker = getattr(office, role.value)
    client = worker.signs_in(Client())
    lets = may(role, Standing.CONFIRMED, Act.KEEP_CLIPS)
    for place in ("/en/desk/v", "/en/desk/v/vk", TEXT):
        assert client.get(place).status_code == (200 if lets else 404)
    assert ("/en/desk/v" in client.get("/en/desk/").content.decode()) == lets
    told = {"s": "", "f": BytesIO(wav()), "t": "mam", "c": "1"}
    assert client.post(TEXT, told).status_code == (422 if lets else 404)
    assert clips(folder) == ()


@pytest.mark.parametrize("place", ["v/zz", "v/vk/0", "v/vk/99", "v/..", "v/vk/x"])
def test_there_is_no_other_text(helper: Client, place: str) -> None:
    assert helper.get(f"/en/desk/{place}").status_code == 404
