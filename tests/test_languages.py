"""Is every language offered complete, and does it say days and errors right?"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from babel.messages.catalog import Message

from checks import catalogues
from checks.catalogues import PLACES, faults, path_of, read, translated, twice
from checks.messages import CATALOGUES, messages
from wellfounded import languages
from wellfounded.languages import OFFERED, SOURCE, Language, UnknownLanguage

TRANSLATED = [code for code in OFFERED if code != SOURCE]
MESSAGES = {context: english for context, english in messages() if english}
DAY = date(2025, 3, 1)
NEXT = date(2025, 12, 31)


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A catalogue among copies of the Spanish ones, which a test may spoil."""
    shutil.copytree(languages.CATALOGUES, tmp_path, dirs_exist_ok=True)
    monkeypatch.setattr(catalogues, "CATALOGUES", tmp_path)
    return path_of("es", "site")


@pytest.fixture
def uncompiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An installation without compiled catalogues."""
    monkeypatch.setattr(languages, "CATALOGUES", tmp_path)
    languages._catalogue.cache_clear()
    yield
    languages._catalogue.cache_clear()


def spoil(path: Path, old: str, new: str) -> list[str]:
    """Put one fault in a catalogue, and tell what the check finds."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
    return list(faults("es"))


@pytest.mark.parametrize("code", TRANSLATED)
def test_an_offered_language_is_complete(code: str) -> None:
    assert list(faults(code)) == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_is_said_is_what_the_catalogue_says(code: str) -> None:
    language = Language(code)
    written = {context: message.string for context, message in translated(code).items()}
    assert {c: language.say(c, e) for c, e in MESSAGES.items()} == written


@pytest.mark.parametrize("code", TRANSLATED)
def test_places_are_kept(code: str) -> None:
    language = Language(code)
    with_places = {c: e for c, e in MESSAGES.items() if PLACES.search(e)}
    assert with_places
    for context, english in with_places.items():
        names = PLACES.findall(english)
        said = language.say(context, english, **{name: f"<{name}>" for name in names})
        assert sorted(re.findall(r"<(\w+)>", said)) == sorted(names)


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_sentence_is_left_in_english(code: str) -> None:
    language = Language(code)
    sentences = {c: e for c, e in MESSAGES.items() if len(PLACES.sub("", e).split()) > 3}
    assert [c for c, e in sentences.items() if language.say(c, e) == e] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_one_english_sentence_has_one_translation(code: str) -> None:
    language = Language(code)
    said: dict[str, set[str]] = {}
    for context, english in MESSAGES.items():
        said.setdefault(english, set()).add(language.say(context, english))
    assert {e: s for e, s in said.items() if len(s) > 1} == {}


def test_citations_numbers_and_forms_are_kept() -> None:
    marks = re.compile(r"I-\d+\w*|\bINA|CFR|\d{3,}[\d.-]*\d|\([a-z]\)|\([A-Z]\)")
    spanish = Language("es")
    lost = {
        context: english
        for context, english in MESSAGES.items()
        if sorted(marks.findall(english)) != sorted(marks.findall(spanish.say(context, english)))
    }
    assert lost == {}


def test_a_question_stays_a_question() -> None:
    spanish = Language("es")
    questions = {c: e for c, e in MESSAGES.items() if e.endswith("?")}
    assert [
        context
        for context, english in questions.items()
        if not re.search(r"¿[^?]+\?$", spanish.say(context, english))
    ] == []


def test_a_copy_without_a_fault_is_clean(copy: Path) -> None:
    assert copy.exists()
    assert list(faults("es")) == []


def test_a_missing_message_is_found(copy: Path) -> None:
    found = spoil(copy, 'msgctxt "month.8"\nmsgid "August"\nmsgstr "agosto"\n', "")
    assert len(found) == 1
    assert "month.8 is not in site.po" in found[0]
    assert "make messages" in found[0]


def test_an_empty_message_is_found(copy: Path) -> None:
    found = spoil(copy, 'msgstr "agosto"', 'msgstr ""')
    assert found == ["es: month.8 is not translated ('August')"]


def test_a_message_nobody_uses_is_found(copy: Path) -> None:
    found = spoil(copy, 'msgctxt "month.8"', 'msgctxt "month.8b"')
    assert any("month.8b is not used any more" in fault for fault in found)


def test_changed_english_makes_a_translation_fuzzy(copy: Path) -> None:
    assert spoil(copy, 'msgid "August"', 'msgid "Augustus"')
    catalogues.write("es")
    message = read("es", "site").get("August", context="month.8")
    assert isinstance(message, Message)
    assert message.fuzzy
    assert message.string == "agosto"
    assert list(faults("es")) == ["es: month.8 has changed in English; translate it again"]


def test_a_lost_place_is_found(copy: Path) -> None:
    found = spoil(copy, 'msgstr "{last} o antes"', 'msgstr "el último día o antes"')
    assert found == ["es: day.by does not fill the same places as the English"]


def test_a_review_that_nobody_recorded_is_found(copy: Path) -> None:
    found = spoil(copy, "Translation: unreviewed.", "Translation: reviewed.")
    assert found == ["es: the head of site.po and languages.UNREVIEWED do not agree"]


def test_writing_keeps_the_translations_and_the_head(copy: Path) -> None:
    before = read("es", "site")
    catalogues.write("es")
    after = read("es", "site")
    assert "No named person has reviewed it yet." in after.header_comment
    assert after.header_comment == before.header_comment
    assert [(m.context, m.string) for m in after if m.id] == [
        (m.context, m.string) for m in before if m.id
    ]
    assert copy.with_name("LC_MESSAGES").joinpath("wellfounded.mo").exists()


def test_a_message_that_moves_takes_its_translation_along(copy: Path) -> None:
    """As when a sentence of the site becomes one of the desk."""
    said = 'msgctxt "month.8"\nmsgid "August"\nmsgstr "agosto"\n'
    assert spoil(copy, said, "")
    other = path_of("es", "workspace")
    other.write_text(other.read_text("utf-8") + "\n" + said, "utf-8")
    assert any("month.8 is not used any more in workspace.po" in fault for fault in faults("es"))
    catalogues.write("es")
    assert list(faults("es")) == []
    assert "agosto" in copy.read_text("utf-8")


def test_an_id_that_stands_for_two_messages_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(twice()) == []
    two = {**CATALOGUES, "site": (*CATALOGUES["site"], lambda: iter([("month.8", "Augustus")]))}
    monkeypatch.setattr("checks.messages.CATALOGUES", two)
    assert list(twice()) == ["month.8: two messages have this id"]


@pytest.mark.usefixtures("uncompiled")
def test_english_needs_no_catalogue() -> None:
    assert Language().say("verdict.yes", "yes") == "yes"


@pytest.mark.usefixtures("uncompiled")
def test_a_language_that_is_not_compiled_says_what_to_do() -> None:
    with pytest.raises(RuntimeError, match=r"Español are not compiled.*make messages"):
        Language("es")


@pytest.mark.parametrize("code", ["fr", "ES", "", "../es"])
def test_an_unknown_language_is_refused(code: str) -> None:
    with pytest.raises(UnknownLanguage, match=r"not offered; choose one of .*es \(Español\)"):
        Language(code)


@pytest.mark.parametrize(("code", "said"), [("en", "1 March 2025"), ("es", "1 de marzo de 2025")])
def test_a_day(code: str, said: str) -> None:
    assert Language(code).day(DAY) == said


@pytest.mark.parametrize(
    ("earliest", "latest", "english", "spanish"),
    [
        (DAY, DAY, "1 March 2025", "1 de marzo de 2025"),
        (DAY, date.max, "1 March 2025 or later", "1 de marzo de 2025 o después"),
        (date.min, NEXT, "31 December 2025 or earlier", "31 de diciembre de 2025 o antes"),
        (
            DAY,
            NEXT,
            "a day from 1 March 2025 to 31 December 2025",
            "un día del 1 de marzo de 2025 al 31 de diciembre de 2025",
        ),
        (date.min, date.max, "not known yet", "todavía no se sabe"),
        (date.max, date.max, "no such day", "no hay tal día"),
    ],
)
def test_days(earliest: date, latest: date, english: str, spanish: str) -> None:
    assert Language().days(earliest, latest) == english
    assert Language("es").days(earliest, latest) == spanish


def test_a_place_is_filled() -> None:
    english = MESSAGES["view.heading"]
    assert Language().say("view.heading", english, day="today") == "The law on today"
    assert Language("es").say("view.heading", english, day="hoy") == "La ley al hoy"
