"""Do the closing and the certificates have what each office asks, and say what they lack?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from wellfounded.declaration import Certificate, Forum, Kind, State, certificates, declaration
from wellfounded.facts import parse_case

DAY = date(2026, 7, 1)
IN_SPANISH = {"original": "Vinieron.", "language": "es", "english": "They came."}
TRANSLATED = IN_SPANISH | {"translator": "Ines Bravo"}
INES = {"name": "Ines Bravo", "address": "1 Elm St", "phone": "555-0100", "language": "Spanish"}


def made(answers: Mapping[str, object], forum: Forum = Forum.COURT) -> tuple[Certificate, ...]:
    named = {"applicant": {"name": {"given": "Ana", "family": "Paz"}}}
    case = parse_case({**named, **answers}, "x")
    return certificates(case, declaration(case, DAY), forum)


def one(kind: Kind, answers: Mapping[str, object], forum: Forum = Forum.COURT) -> Certificate:
    (only,) = [found for found in made(answers, forum) if found.kind is kind]
    return only


def missing(certificate: Certificate) -> set[str]:
    return {element.id for element in certificate.missing}


STATUTE_INSIDE = "I declare under penalty of perjury that the foregoing is true and correct."
STATUTE_OUTSIDE = (
    "I declare under penalty of perjury under the laws of the United States of America that the "
    "foregoing is true and correct."
)
"""28 USC 1746(2) and (1), with the word "declare" of the four it offers."""


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("US", STATUTE_INSIDE),
        ("PR", STATUTE_INSIDE),
        ("MX", STATUTE_OUTSIDE),
        (None, STATUTE_OUTSIDE),
    ],
)
def test_the_closing_has_the_words_of_the_statute(country: str | None, words: str) -> None:
    answers = {"declaration": {"signed_at_country": country}} if country else {}
    closing = one(Kind.CLOSING, answers)
    assert closing.text() == words
    assert missing(closing) == (set() if country else {"where_signed"})


def test_where_the_person_is_now_is_where_they_sign_unless_they_say_otherwise() -> None:
    here = {"applicant": {"name": {"family": "Paz"}, "located_in": "US"}}
    assert one(Kind.CLOSING, here).text() == STATUTE_INSIDE
    abroad = here | {"declaration": {"signed_at_country": "KE"}}
    assert one(Kind.CLOSING, abroad).text() == STATUTE_OUTSIDE


def test_signature_and_date_are_never_filled_in() -> None:
    signed = {
        "declaration": {"signed_on": date(2026, 6, 1), "signed_at_country": "US"},
        "told": [{"what": TRANSLATED}],
        "translators": [INES | {"on": date(2026, 6, 1)}],
    }
    for certificate in made(signed):
        by_hand = {part.id for part in certificate.elements if part.state is State.BY_HAND}
        assert by_hand == {"signature", "date"}
        blanks = {line.id for line in certificate.lines if not line.value}
        assert {"signature"} < blanks
        assert "2026" not in certificate.text() + "".join(line.value for line in certificate.lines)


def test_the_certificate_of_translation_covers_every_office() -> None:
    words = one(Kind.TRANSLATION, {"told": [{"what": TRANSLATED}], "translators": [INES]}).text()
    assert words == (
        "I, Ines Bravo, am competent to translate from Spanish into English. I certify that the "
        "attached English translation of the declaration of Ana Paz (paragraph 2) is complete, "
        "true and accurate to the best of my abilities."
    )


@pytest.mark.parametrize(
    ("forum", "lacks"),
    [
        (Forum.USCIS, set()),
        (Forum.COURT, {"address", "phone"}),
        (Forum.BOARD, {"address", "phone"}),
    ],
)
def test_each_office_asks_for_its_own_elements(forum: Forum, lacks: set[str]) -> None:
    certificate = one(Kind.TRANSLATION, {"told": [{"what": TRANSLATED}]}, forum)
    assert missing(certificate) == lacks
    assert (
        missing(
            one(Kind.TRANSLATION, {"told": [{"what": TRANSLATED}], "translators": [INES]}, forum)
        )
        == set()
    )


def test_each_element_names_the_authority_that_asks_it() -> None:
    answers = {"told": [{"what": TRANSLATED}]}
    by = {forum: one(Kind.TRANSLATION, answers, forum).elements for forum in Forum}
    assert {part.authority for part in by[Forum.USCIS]} == {"8 CFR 103.2(b)(3)"}
    assert "8 CFR 1003.33" in {part.authority for part in by[Forum.COURT]}
    assert "8 CFR 1003.3(g)(1)" in {part.authority for part in by[Forum.BOARD]}


def test_a_translator_nobody_named_and_english_that_is_not_there_are_missing() -> None:
    certificate = one(
        Kind.TRANSLATION, {"told": [{"what": {"original": "Vinieron.", "language": "es"}}]}
    )
    assert {"whole", "name"} <= missing(certificate)
    assert certificate.text().startswith("I, ____")


def test_each_translator_and_language_has_a_certificate_of_their_own() -> None:
    mam = {
        "original": "Ma txi.",
        "language": "mam",
        "english": "He went.",
        "translator": "Ines Bravo",
    }
    found = made({"told": [{"what": TRANSLATED}, {"what": mam}, {"what": TRANSLATED}]})
    titles = [dict(one.filled)["titles"] for one in found if one.kind is Kind.TRANSLATION]
    assert titles == [
        "the declaration of Ana Paz (paragraphs 2, 4)",
        "the declaration of Ana Paz (paragraph 3)",
    ]


@pytest.mark.parametrize(
    ("translator", "more", "warning"),
    [
        ("Paz, Ana", {}, "own_translator"),
        ("Leo Paz", {"family": {"father": {"name": "Leo Paz"}}}, "relative"),
        ("Ines Bravo", {"translators": [INES | {"language": "Dari"}]}, "by_another_language"),
    ],
)
def test_a_translator_whom_an_office_may_doubt_is_named(
    translator: str, more: Mapping[str, object], warning: str
) -> None:
    told = {"told": [{"what": IN_SPANISH | {"translator": translator}}]}
    assert one(Kind.TRANSLATION, {**told, **more}).warnings == (warning,)


def test_who_reads_english_needs_no_certificate_of_interpretation() -> None:
    reads = made({"signing": {"read": "english"}})
    assert [found.kind for found in reads] == [Kind.CLOSING]
    nobody_said = one(Kind.INTERPRETATION, {})
    assert nobody_said.warnings == ("reading_not_known",)


def test_the_certificate_of_interpretation_rests_on_the_reading_of_this_version() -> None:
    answers: Mapping[str, object] = {
        "told": [{"what": TRANSLATED}],
        "signing": {"read": "interpreter"},
        "interpreter": {"given": "Sol", "family": "Rey", "language": "Spanish"},
    }
    before = one(Kind.INTERPRETATION, answers)
    assert missing(before) == {"read", "understood"}
    assert before.text().startswith("I, Sol Rey, am competent to interpret between English and Sp")


def test_short_answers_beside_a_translation_are_asked_about() -> None:
    plain, placed = {"what": TRANSLATED}, {"what": TRANSLATED, "place": "mi casa"}
    assert "short_answers" not in one(Kind.TRANSLATION, {"told": [plain]}).warnings
    assert "short_answers" in one(Kind.TRANSLATION, {"told": [placed]}).warnings


def test_words_left_in_another_script_are_not_all_in_english() -> None:
    event = {"what": TRANSLATED, "when_said": "پیش از عید"}
    case = parse_case({"told": [event], "applicant": {"name": {"native": "آنا"}}}, "x")
    declared = declaration(case, DAY)
    (found,) = [
        one for one in certificates(case, declared, Forum.COURT) if one.kind is Kind.TRANSLATION
    ]
    assert "whole" in missing(found)
    (asked,) = [one for one in declared.gaps if one.id == "short"]
    assert asked.paths == ("told[0].when_said",)
    assert asked.words == "پیش از عید"
    dated = {
        "what": TRANSLATED,
        "when": {"from": date(2022, 4, 15), "to": date(2022, 4, 15), "said": "۲۶ حمل ۱۴۰۱"},
    }
    assert "whole" not in missing(one(Kind.TRANSLATION, {"told": [dated]}))
    event["when_said"] = "before the feast"
    assert "whole" not in missing(one(Kind.TRANSLATION, {"told": [event]}))
    event["when_said"] = "antes de la fiesta"
    assert "whole" in missing(one(Kind.TRANSLATION, {"told": [event]}))


def test_nothing_translated_needs_no_certificate_of_translation() -> None:
    found = made({"told": [{"what": "They came."}]})
    assert Kind.TRANSLATION not in {certificate.kind for certificate in found}


@pytest.mark.parametrize("written_in", ["en", "zh-Hans"])
def test_no_certificate_names_a_language_into_which_nobody_interprets(written_in: str) -> None:
    text = {"original": "...", "language": written_in, "english": "They came."}
    found = one(Kind.INTERPRETATION, {"told": [{"what": text}]})
    assert "between English and ____________________." in found.text()
    assert "interpreter_competent" in missing(found)
