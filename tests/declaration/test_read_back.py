"""Is a version ready to sign only when that very version was read to the person?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.declaration import (
    Forum,
    Keep,
    Kind,
    Version,
    certificates,
    declaration,
    fingerprint,
    left_out,
    mark,
    names_version,
    readiness,
    setting,
)
from wellfounded.facts import Case, parse_case

DAY = date(2026, 7, 1)
STORY = {"original": "Vinieron.", "language": "es", "english": "They came."}
ANSWERS = {
    "applicant": {"name": {"family": "Paz"}, "native_language": "Spanish (Mexico)"},
    "signing": {"read": "interpreter"},
    "told": [{"what": STORY}],
}
READ = {"on": date(2026, 6, 1), "language": "es", "reader": "Sol Rey", "understood": True}


def case_of(**more: object) -> Case:
    return parse_case(ANSWERS | more, "x")


def version(case: Case) -> str:
    return fingerprint(declaration(case, DAY))


def why_not(*log: dict[str, object], **more: object) -> tuple[str, ...]:
    case = case_of(read_backs=list(log), **more)
    return readiness(case, declaration(case, DAY)).why_not


OF = version(case_of())


def test_a_version_that_was_read_and_understood_is_ready() -> None:
    case = case_of(read_backs=[READ | {"of": OF}])
    ready = readiness(case, declaration(case, DAY))
    assert ready.ready
    assert ready.by is not None
    assert ready.by.reader == "Sol Rey"


def test_the_mark_on_the_paper_names_the_version_too() -> None:
    assert why_not(READ | {"of": mark(OF)}) == ()


def test_one_changed_word_has_to_be_read_again() -> None:
    changed = [{"what": STORY | {"english": "They came back."}}]
    assert why_not(READ | {"of": OF}, told=changed) == ("older",)


@pytest.mark.parametrize(
    ("log", "reasons"),
    [
        ({}, ("older",)),
        ({"of": OF, "language": "Dari"}, ("other_language",)),
        ({"of": OF, "understood": False}, ("not_understood",)),
        ({"of": OF, "corrections": "The year."}, ("corrections",)),
    ],
)
def test_a_reading_that_does_not_do_says_why(
    log: dict[str, object], reasons: tuple[str, ...]
) -> None:
    assert why_not(READ | log) == reasons


def test_a_reading_without_a_language_or_an_answer_does_not_do() -> None:
    assert why_not({"of": OF}) == ("no_language", "not_understood")


def test_nobody_read_it_yet() -> None:
    assert why_not() == ("not_read",)


def test_a_good_reading_is_not_undone_by_a_later_slip() -> None:
    assert why_not(READ | {"of": OF}, {"of": OF}) == ()


def test_a_change_asked_for_later_undoes_a_good_reading() -> None:
    good = READ | {"of": OF}
    assert why_not(good, good | {"corrections": "It was my uncle."}) == ("corrections",)
    assert why_not(good, good | {"understood": False}) == ("not_understood",)
    assert why_not(good | {"corrections": "It was my uncle."}, good) == ()


def test_who_reads_english_may_sign_what_is_all_in_english() -> None:
    assert why_not(signing={"read": "english"}) == ()
    half = [{"what": {"original": "Vinieron.", "language": "es"}}]
    assert why_not(signing={"read": "english"}, told=half) == ("english",)


def test_an_empty_declaration_is_not_signed() -> None:
    case = parse_case({"signing": {"read": "english"}}, "x")
    assert readiness(case, declaration(case, DAY)).why_not == ("empty",)


def test_the_interpreter_of_the_reading_signs_the_certificate() -> None:
    case = case_of(read_backs=[READ | {"of": OF, "interpreter": "Ali Kaya"}])
    found = certificates(case, declaration(case, DAY), Forum.COURT)
    (one,) = [found for found in found if found.kind is Kind.INTERPRETATION]
    assert dict(one.filled)["name"] == "Ali Kaya"
    assert one.missing == ()


def test_a_mark_is_short_and_a_shorter_one_names_nothing() -> None:
    assert mark("0123456789abcdef") == "0123 4567 89ab"
    assert names_version("0123 4567 89AB", "0123456789abcdef")
    assert not names_version("0123", "0123456789abcdef")
    assert not names_version("", "0123456789abcdef")


DRAFTS = tuple(
    Version(number=number, on=DAY, fingerprint=sign * 64) for number, sign in enumerate("abcd", 1)
)


def numbers(case: Case, keep: Keep) -> list[int]:
    return [one.number for one in left_out(case, DRAFTS, keep)]


def test_each_setting_leaves_out_what_it_says() -> None:
    case = case_of(
        declaration={"signed_of": "a" * 64},
        read_backs=[READ | {"of": "b" * 12}, READ | {"of": "c" * 12, "corrections": "The year."}],
    )
    assert numbers(case, Keep.EVERY_DRAFT) == []
    assert numbers(case, Keep.AGREED_ONLY) == [3]
    assert numbers(case, Keep.LATEST_ONLY) == [2, 3]


def test_the_newest_and_the_signed_are_never_left_out() -> None:
    case = case_of(declaration={"signed_of": mark("b" * 64)})
    assert numbers(case, Keep.LATEST_ONLY) == [1, 3]
    assert left_out(case, (), Keep.LATEST_ONLY) == ()


def test_each_of_several_versions_that_were_signed_is_kept() -> None:
    signed = f"{'a' * 64}, {mark('b' * 64)}"
    assert numbers(case_of(declaration={"signed_of": signed}), Keep.LATEST_ONLY) == [3]


def test_without_a_setting_an_office_leaves_nothing_out() -> None:
    assert setting(case_of(), held=True) is Keep.EVERY_DRAFT
    assert setting(case_of(), held=False) is Keep.LATEST_ONLY
    said = case_of(declaration={"keep": "agreed_only"})
    assert setting(said, held=True) is setting(said, held=False) is Keep.AGREED_ONLY
