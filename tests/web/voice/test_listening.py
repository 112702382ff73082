"""Is a recording offered beside its text, for anybody, and nothing where there is none?"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.spoken.made import mp3, ogg, wav, webm_file
from tests.web.voice.told import ASKED, LIST, PAGE, RULE, players, recorded
from wellfounded.facts import fact_at
from wellfounded.languages import OFFERED, Language
from wellfounded.spoken import text
from wellfounded.web.clock import today

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
def person() -> Client:
    from tests.web.desk.persons import somebody

    client: Client = somebody({}).signs_in(Client())
    return client


def weighs(client: Client, path: str) -> bytes:
    """A page without what is drawn anew for each."""
    said: bytes = client.get(path).content
    return re.sub(rb'value="[^"]*"', b"", said)


@pytest.mark.parametrize("code", OFFERED)
def test_a_question_is_read_out_as_its_page_shows_it(code: str) -> None:
    from wellfounded.web.applicant.asking import field

    for path in ("applicant.marital_status", "fear.what", "applicant.sex", "entries[].date"):
        shown = field("q0", fact_at(path), None, Language(code))
        said = text(f"question.{path}", code, today())
        assert said is not None
        words = [option.words for option in shown.options]
        assert list(said.lines) == [part for part in (shown.question, shown.help, *words) if part]


def test_a_question_is_heard_in_every_language_it_was_recorded_in(
    person: Client, folder: Path
) -> None:
    mam, kiche = recorded(folder), recorded(folder, language="quc", data=mp3())
    found = players(person.get(PAGE))
    assert found == [
        ("Listen: K’iche’", f"/en/q/l/{kiche.id}"),
        ("Listen: Mam", f"/en/q/l/{mam.id}"),
    ]
    said = person.get(PAGE).content.decode()
    assert "0:01 min, 16 KB" in said
    assert 'lang="mam"' in said
    assert "Tzajna &lt;b&gt;qe&lt;/b&gt;" in said
    assert "autoplay" not in said


def test_the_first_question_of_a_list_is_heard_until_something_is_named(
    person: Client, folder: Path
) -> None:
    clip = recorded(folder, f"list.{LIST}")
    recorded(folder, "question.family.children_complete")
    assert players(person.get(f"/en/f/{LIST}")) == [("Listen: Mam", f"/en/q/l/{clip.id}")]


def test_a_page_without_recordings_is_not_a_byte_heavier(person: Client, folder: Path) -> None:
    places = (PAGE, "/en/", "/en/q", "/en/q/vk")
    before = [weighs(person, path) for path in places]
    recorded(folder, old=True)
    recorded(folder, RULE, old=True)
    assert [weighs(person, path) for path in places] == before
    assert not any(b"audio" in page or b'/q/l"' in page for page in before[1:])
    assert b"audio" not in before[0]


def test_an_explanation_is_heard_beside_its_section(folder: Path) -> None:
    clip = recorded(folder, RULE)
    client = Client()
    for language in OFFERED:
        found = players(client.get(f"/{language}/q/vk"))
        assert [href for _, href in found] == [f"/{language}/q/l/{clip.id}"]
    assert '/en/q/l"' in client.get("/en/q").content.decode()
    assert '/en/q/l"' in client.get("/en/").content.decode()
    assert not client.cookies


def test_a_recording_of_another_text_is_not_offered_anywhere(
    person: Client, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The planted change: the Spanish text is mended by one word after it was read out."""
    recorded(folder)
    assert players(person.get(PAGE))
    from wellfounded.spoken import is_current

    said = Language.say

    def mended(self: Language, context: str, told: str, /, **filled: str) -> str:
        words = said(self, context, told, **filled)
        return words.replace("Soltero", "Libre") if self.code == "es" else words

    monkeypatch.setattr(Language, "say", mended)
    is_current.cache_clear()
    assert players(person.get(PAGE)) == []
    assert "Nothing is recorded" in Client().get("/en/q/l").content.decode()


def test_an_explanation_of_another_day_is_not_read_out_as_that_of_today(folder: Path) -> None:
    clip = recorded(folder, "explained.fees.asylum")
    address = Client().get("/en/q/qh")
    assert [href for _, href in players(address)] == [f"/en/q/l/{clip.id}"]
    assert players(Client().get("/en/q/qh?on=2024-01-01")) == []


def test_the_page_of_recordings_tells_what_is_recorded_and_what_is_not(folder: Path) -> None:
    client = Client(enforce_csrf_checks=True)
    assert "Nothing is recorded on this site yet" in client.get("/en/q/l").content.decode()
    recorded(folder, RULE)
    recorded(folder, ASKED)
    recorded(folder, RULE, "ht", old=True)
    first = client.get("/en/q/l").content.decode()
    assert "Mam (recorded: 2)" in first
    assert "Kreyòl" not in first
    assert "<audio" not in first
    answer = client.post("/en/q/l", {"t": "Mam"})
    assert len(players(answer)) == 2
    said = answer.content.decode()
    assert "Not recorded in Mam" in said
    assert '<li><a href="/en/q/qh">' in said
    assert "Questions of the interview that are not recorded:" in said
    assert players(client.post("/en/q/l", {"t": "<script>"})) == []
    assert not client.cookies


@pytest.mark.parametrize(
    "data", [wav(), mp3(), ogg(), webm_file()], ids=["wav", "mp3", "ogg", "webm"]
)
def test_a_sound_is_handed_out_whole_and_in_parts(folder: Path, data: bytes) -> None:
    clip = recorded(folder, data=data)
    whole = (folder / clip.file).read_bytes()
    client, place = Client(headers={"accept-encoding": "gzip"}), f"/en/q/l/{clip.id}"
    answer = client.get(place)
    assert (answer.status_code, answer.content) == (200, whole)
    assert answer["Content-Type"] == clip.kind
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cache-Control"] == "no-store"
    assert answer["Content-Length"] == str(len(whole))
    assert answer["Accept-Ranges"] == "bytes"
    head = client.head(place)
    assert (head.status_code, head["Content-Length"]) == (200, str(len(whole)))
    for asked, part in {
        "bytes=0-": whole,
        "bytes=0-99": whole[:100],
        "bytes=100-": whole[100:],
        "bytes=-50": whole[-50:],
        f"bytes=90-{10**9}": whole[90:],
    }.items():
        answer = client.get(place, headers={"range": asked})
        assert (answer.status_code, answer.content) == (206, part), asked
        begin = len(whole) - 50 if asked == "bytes=-50" else int(asked[6:].split("-")[0])
        end = begin + len(part) - 1
        assert answer["Content-Range"] == f"bytes {begin}-{end}/{len(whole)}"
        assert answer["Content-Type"] == clip.kind
    for asked in ("bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=0-1,5-6", "bytes=-", "x" * 999):
        answer = client.get(place, headers={"range": asked})
        assert (answer.status_code, answer.content) == (200, whole), asked
    for asked in (f"bytes={len(whole)}-", "bytes=-0"):
        answer = client.get(place, headers={"range": asked})
        assert (answer.status_code, answer["Content-Range"]) == (416, f"bytes */{len(whole)}")


@pytest.mark.parametrize("name", ["0" * 20, "x", "..%2f..%2fwellfounded.toml", "0" * 19 + "."])
def test_there_is_no_other_sound(folder: Path, name: str) -> None:
    recorded(folder)
    assert Client().get(f"/en/q/l/{name}").status_code == 404


def test_a_sound_whose_file_was_changed_is_not_handed_out(folder: Path) -> None:
    clip = recorded(folder)
    (folder / clip.file).write_bytes(b"<script>")
    answer: Any = Client().get(f"/en/q/l/{clip.id}")
    assert answer.status_code == 404


def test_only_sounds_of_this_site_may_be_played() -> None:
    assert "media-src 'self'" in Client().get("/en/q/l")["Content-Security-Policy"]
