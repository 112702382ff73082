"""Does a person read their declaration as they told it, and decide what becomes of it?"""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from tests.web.applicant.pages import answers_of, reads, tells, words

if TYPE_CHECKING:
    from django.test import Client

    from wellfounded.web.cases.beginning import Begun

pytestmark = pytest.mark.usefixtures("static_files")
HARM = "harms[aaaaaaaa]"
STORY = {
    "applicant.name.family": "Paz",
    "applicant.native_language": "Spanish",
    "signing.read": "interpreter",
    HARM: 1,
    f"{HARM}.what": {"original": "Vinieron\nde noche.", "language": "es", "english": "They came."},
    "fear.what": {"original": "شب می‌آیند.", "language": "prs"},
}


@pytest.fixture
def told(person: Begun) -> Begun:
    tells(person, STORY)
    return person


def sent(client: Client, place: str, **data: str) -> int:
    return client.post(f"/en/{place}", data).status_code


def hidden(client: Client, place: str) -> dict[str, str]:
    page = client.get(f"/en/{place}").content.decode()
    fields = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page)
    return {name: value for name, value in fields if name in ("once", "of")}


def test_an_empty_case_says_that_nothing_is_told(client: Client) -> None:
    page = reads(client, "s/d")
    assert "Nothing is told yet." in page
    assert "Where do you want to begin?" in page


def test_own_words_stand_as_they_were_told(client: Client, told: Begun) -> None:
    page = client.get("/en/s/d").content.decode()
    assert '<p dir="ltr" lang="es">Vinieron<br>de noche.' in page
    assert '<p dir="rtl" lang="prs">شب می‌آیند.</p>' in page
    assert "They came." in page
    assert "There is no English of these words yet." in words(page)


def test_each_paragraph_leads_to_where_it_is_changed(client: Client, told: Begun) -> None:
    page = client.get("/en/s/d").content.decode()
    changes = re.findall(r'class="change" href="(/en/f/[^"]+)"', page)
    assert len(changes) == 4
    assert any(change.endswith("/aaaaaaaa") for change in changes)
    assert all(client.get(change).status_code == 200 for change in changes)


def test_what_is_open_is_asked_where_it_is_answered(client: Client, told: Begun) -> None:
    page = client.get("/en/s/d").content.decode()
    asked = page[page.index("Questions that are open") :]
    assert "Where was this?" in asked
    assert re.search(r'<a href="/en/f/\d+/aaaaaaaa">When was this\?', asked)


@pytest.mark.parametrize("paper", ["both", "original", "english", "nothing"])
def test_a_copy_says_in_its_language_that_it_is_a_draft(
    client: Client, told: Begun, paper: str
) -> None:
    answer = client.post("/en/s/d/1", {"paper": paper})
    assert answer["Content-Type"] == "application/pdf"
    pages = pypdfium2.PdfDocument(BytesIO(answer.content))
    mark = "BORRADOR" if paper == "original" else "DRAFT"
    assert all(mark in page.get_textpage().get_text_range() for page in pages)


def test_a_version_is_kept_read_and_taken_along(client: Client, told: Begun) -> None:
    assert sent(client, "s/d/k", do="keep") == 302
    assert "Version 1 of" in reads(client, "s/d")
    assert "They came." in reads(client, "s/d/v/1")
    text = client.get("/en/s/d/v/1?take")
    assert text["Content-Disposition"] == 'attachment; filename="text.txt"'
    assert "شب می‌آیند." in text.content.decode()
    assert client.get("/en/s/d/v/2").status_code == 404


SHORT: dict[str, object] = {
    "applicant.name.family": "Paz",
    "applicant.native_language": "Spanish",
    "signing.read": "english",
    HARM: 1,
    f"{HARM}.what": {"original": "Vinieron.", "language": "es", "english": "They came."},
    f"{HARM}.by": "Unos hombres",
    f"{HARM}.injury": "صدمه",
    f"{HARM}.place": "Lima",
    f"{HARM}.date": {"from": "2021-04-01", "to": "2021-04-30", "said": "antes de las lluvias"},
}


def boxes(client: Client) -> dict[str, str]:
    """What the page on short answers would send as it stands."""
    page = client.get("/en/s/d/e").content.decode()
    hidden = re.findall(r'name="(b\.[^"]+|once)" value="([^"]*)"', page)
    areas = re.findall(r'<textarea[^>]* name="(e\.[^"]+)"[^>]*>\n?([^<]*)</textarea>', page)
    return {"language": "Spanish"} | dict(hidden) | dict(areas)


def test_a_short_answer_is_given_in_english_and_keeps_its_own_words(
    client: Client, person: Begun
) -> None:
    tells(person, SHORT)
    page = client.get("/en/s/d").content.decode()
    assert "Not all of it is in English yet." in words(page)
    assert "“Who did it?” The answer is: “Unos hombres” Is that in English?" in words(page)
    assert page.count('href="/en/s/d/e"') == 4
    shown = boxes(client)
    assert shown[f"e.{HARM}.by"] == "Unos hombres"
    assert shown[f"e.{HARM}.injury"] == ""
    assert f"e.{HARM}.place" not in shown
    said = {f"e.{HARM}.by": "Some men", f"e.{HARM}.injury": "A wound"}
    said |= {f"e.{HARM}.date": "before the rains", "translator": "Ines Bravo"}
    assert client.post("/en/s/d/e", shown | said).status_code == 302
    case = answers_of(person).case
    assert (case.text("harms[0].by"), case.text("harms[0].injury")) == ("Some men", "A wound")
    source = case.provenance["harms[0].by"]
    assert (source.said, source.language, source.translator) == ("Unos hombres", "es", "Ines Bravo")
    when = case.date("harms[0].date")
    assert when is not None
    assert (str(when.span), when.said) == ("2021-04-01 to 2021-04-30", "before the rains")
    page = client.get("/en/s/d").content.decode()
    assert "Unos hombres." in words(page)
    assert "Who did it: Some men." in words(page)
    assert "It may be signed as it is." in words(page)


def test_what_is_english_already_is_said_to_be_and_stays(client: Client, person: Begun) -> None:
    gone = ("injury", "date")
    short = {path: raw for path, raw in SHORT.items() if not path.endswith(gone)}
    tells(person, short | {f"{HARM}.by": "Gang members"})
    assert client.post("/en/s/d/e", boxes(client)).status_code == 302
    source = answers_of(person).case.provenance["harms[0].by"]
    assert (source.said, source.language) == ("", "en")
    assert "It may be signed as it is." in reads(client, "s/d")
    assert "Nothing is asked here." in reads(client, "s/d/e")


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ({f"e.{HARM}.by": "زخم"}, "Write it in English, with the letters A to Z."),
        ({f"e.{HARM}.by": "Men", "language": " "}, "Name the language, such as Spanish."),
        ({f"e.{HARM}.by": "Men\x07"}, "signs in it that cannot be kept"),
    ],
)
def test_what_cannot_be_kept_stays_in_its_box(
    client: Client, person: Begun, typed: dict[str, str], why: str
) -> None:
    tells(person, SHORT)
    answer = client.post("/en/s/d/e", boxes(client) | typed)
    assert answer.status_code == 422
    assert why in words(answer.content.decode())
    assert answers_of(person).case.text("harms[0].by") == "Unos hombres"


def test_an_answer_that_was_changed_meanwhile_is_kept_beside(client: Client, person: Begun) -> None:
    tells(person, SHORT)
    client.post("/en/s/d/e", boxes(client) | {f"e.{HARM}.by": "Some men", f"b.{HARM}.by": "0"})
    answer = answers_of(person).latest[f"{HARM}.by"]
    assert answer.stored.raw == "Unos hombres"
    assert [(one.raw, one.said) for _, one in answer.waiting] == [("Some men", "Unos hombres")]


def test_who_only_speaks_english_is_asked_whether_they_read_it(
    client: Client, person: Begun
) -> None:
    tells(person, {"applicant.fluent_in_english": True, "fear.what": "They will come."})
    page = client.get("/en/s/d").content.decode()
    assert "Nobody has said whether the person reads and understands English." in words(page)
    link = re.search(r'<a href="([^"]+)">Say whether you read English', page)
    assert link
    assert client.get(link[1]).status_code == 200


def taken(client: Client, number: int = 1) -> str:
    return str(client.get(f"/en/s/d/v/{number}?take").content.decode())


def test_a_version_that_leaves_as_a_draft_says_so_on_each_paper(
    client: Client, told: Begun
) -> None:
    sent(client, "s/d/k", do="keep")
    assert taken(client).startswith("DRAFT\n\nDECLARATION OF PAZ")
    assert taken(client).count("DRAFT\n\n") == 2
    assert "DRAFT DECLARATION OF PAZ" in reads(client, "s/d/v/1")


IN_ENGLISH: dict[str, object] = {
    "applicant.name.family": "Paz",
    "signing.read": "english",
    "fear.what": "They will come.",
}


def test_what_may_be_signed_and_what_was_signed_is_no_draft(client: Client, person: Begun) -> None:
    tells(person, IN_ENGLISH)
    sent(client, "s/d/k", do="keep")
    assert taken(client).startswith("DECLARATION OF PAZ")
    sent(client, "s/d/y", signed_on="2026-06-01", **hidden(client, "s/d/y"))
    tells(person, {"applicant.religion": "Catholic"})
    assert "DRAFT" not in taken(client)


def test_a_version_that_changed_since_is_a_draft_again(client: Client, person: Begun) -> None:
    tells(person, IN_ENGLISH)
    sent(client, "s/d/k", do="keep")
    tells(person, {"applicant.religion": "Catholic"})
    assert taken(client).startswith("DRAFT\n")


def test_a_version_that_goes_is_asked_for_once_and_told(client: Client, told: Begun) -> None:
    sent(client, "s/d/k", do="set", keep="every_draft", why="My lawyer said so")
    sent(client, "s/d/k", do="keep")
    tells(told, {"applicant.religion": "Catholic"})
    sent(client, "s/d/k", do="keep")
    assert "Version 1 of" in reads(client, "s/d")
    asking = client.post("/en/s/d/k", {"do": "leave", "number": "1"}).content.decode()
    assert "cannot be brought back" in words(asking)
    assert "Version 1 of" in reads(client, "s/d")
    assert sent(client, "s/d/k", do="leave", number="1", sure="1") == 302
    assert "Version 1 of" not in reads(client, "s/d")
    assert "left out and destroyed versions of the declaration" in reads(client, "k")
    assert sent(client, "s/d/k", do="leave", number="2", sure="1") == 404


def test_a_narrower_setting_asks_before_it_destroys(client: Client, told: Begun) -> None:
    sent(client, "s/d/k", do="set", keep="every_draft", why="My lawyer said so")
    sent(client, "s/d/k", do="keep")
    tells(told, {"applicant.religion": "Catholic"})
    sent(client, "s/d/k", do="keep")
    wanted = {"do": "set", "keep": "latest_only", "why": "Few copies"}
    assert "will be destroyed" in words(client.post("/en/s/d/k", wanted).content.decode())
    assert "Version 1 of" in reads(client, "s/d")
    assert client.post("/en/s/d/k", {**wanted, "sure": "1"}).status_code == 302
    page = reads(client, "s/d")
    assert "Version 1 of" not in page
    assert "Few copies" in page


def test_a_setting_without_a_reason_is_asked_again(client: Client, told: Begun) -> None:
    assert sent(client, "s/d/k", do="set", keep="every_draft", why=" ") == 422
    assert sent(client, "s/d/k", do="set", keep="all", why="x") == 422
    assert sent(client, "s/d/k", do="set") == 200


def test_a_reading_is_noted_for_the_version_that_was_shown(client: Client, told: Begun) -> None:
    form = hidden(client, "s/d/r")
    note = {**form, "on": "2026-06-01", "language": "Spanish", "reader": "Sol", "understood": "yes"}
    for _ in range(2):
        assert client.post("/en/s/d/r", note).status_code == 302
    case = answers_of(told).case
    assert [one.text("reader") for one in case.items("read_backs")] == ["Sol"]
    assert case.items("read_backs")[0].text("of") == form["of"]
    page = reads(client, "s/d")
    assert "It was read as it is now. All of it was understood." in page
    assert "Not all of it is in English yet." in page


def test_a_reading_of_what_has_changed_since_is_not_noted(client: Client, told: Begun) -> None:
    form = hidden(client, "s/d/r")
    tells(told, {"applicant.religion": "Catholic"})
    answer = client.post("/en/s/d/r", {**form, "reader": "Sol"})
    assert answer["Location"].endswith("?changed")
    assert "was not noted" in words(client.get(answer["Location"]).content.decode())
    assert answers_of(told).case.items("read_backs") == ()


@pytest.mark.parametrize(
    "wrong",
    [{"on": "June"}, {"on": "2999-01-01"}, {"understood": "perhaps"}, {"reader": "a\x00b"}, {}],
)
def test_what_cannot_be_noted_is_asked_again_with_what_was_typed(
    client: Client, told: Begun, wrong: dict[str, str]
) -> None:
    form = hidden(client, "s/d/r")
    typed = {"language": "Spanish"} if wrong else {}
    answer = client.post("/en/s/d/r", {**form, **typed, **wrong})
    assert answer.status_code == 422
    assert not wrong or 'value="Spanish"' in answer.content.decode()
    assert answers_of(told).case.items("read_backs") == ()


def test_a_translator_is_noted_for_the_certificate(client: Client, told: Begun) -> None:
    form = hidden(client, "s/d/t")
    assert client.post("/en/s/d/t", {**form, "name": "Ines", "phone": "555"}).status_code == 302
    assert [one.text("phone") for one in answers_of(told).case.items("translators")] == ["555"]


def test_what_was_signed_is_kept_and_stays(client: Client, told: Begun) -> None:
    form = hidden(client, "s/d/y")
    assert client.post("/en/s/d/y", {**form, "signed_on": "2026-06-01"}).status_code == 302
    tells(told, {"applicant.religion": "Catholic"})
    sent(client, "s/d/k", do="keep")
    page = reads(client, "s/d")
    assert "Version 1 of" in page
    assert "This version was signed." in page
    assert sent(client, "s/d/k", do="leave", number="1", sure="1") == 404


def test_the_language_and_the_country_are_asked_and_can_be_taken_back(
    client: Client, told: Begun
) -> None:
    assert sent(client, "s/d/w", language="Español", signed_at_country="MX") == 302
    case = answers_of(told).case
    assert case.text("declaration.language") == "Español"
    assert case.text("declaration.signed_at_country") == "MX"
    page = client.get("/en/s/d/w").content.decode()
    assert 'value="Español"' in page
    assert '<option value="MX" selected>' in page
    assert sent(client, "s/d/w", language="Español", signed_at_country="") == 302
    assert answers_of(told).case.get("declaration.signed_at_country") is None
    assert sent(client, "s/d/w", language="Español", signed_at_country="Mexico") == 422


def test_the_list_of_all_parts_leads_here(client: Client) -> None:
    assert 'href="/en/s/d"' in client.get("/en/f").content.decode()


def test_both_languages_are_whole(client: Client, told: Begun) -> None:
    for language in ("en", "es"):
        for place in ("", "/r", "/t", "/w", "/y"):
            assert client.get(f"/{language}/s/d{place}").status_code == 200
