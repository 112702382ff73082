"""Is every statement of law in the site's own words bound, and is a lost or moved law noticed?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from checks.site_law import Told, faults, told
from wellfounded.law.rulebook import REVIEWED
from wellfounded.web.words import for_people

WORDS = {id: english for id, english in for_people() if english}
KNOWN = told()


def test_all_that_the_site_says_of_law_is_told() -> None:
    assert list(faults(WORDS, KNOWN)) == []
    assert {"sight.safe", "child.year", "declared.keep.spoil"} <= set(KNOWN.bound)


def planted(known: Told = KNOWN, **words: str) -> list[str]:
    return list(faults(WORDS | {id.replace("_", "."): text for id, text in words.items()}, known))


def test_a_new_statement_of_law_is_noticed() -> None:
    [fault] = planted(front_new="A judge must wait one year.")
    assert fault.startswith("front.new speaks of law")
    assert planted(front_new="Press the button.") == []


@pytest.mark.parametrize(
    ("ground", "says"),
    [
        ({"cite": "8 CFR 9999.9"}, "9999.9"),
        ({"rules": "no.such.rule"}, "there is no rule"),
        ({"own": True, "cite": "18 USC 1519"}, "what it rests on"),
        ({}, "what it rests on"),
        ({"rules": "cat.official"}, "its law is not in force (enjoined)"),
    ],
)
def test_law_that_is_not_there_or_not_in_force_is_noticed(
    ground: dict[str, object], says: str
) -> None:
    [fault] = planted(replace(KNOWN, bound={**KNOWN.bound, "sight.last": ground}))
    assert says in fault


def test_law_that_moved_after_it_was_read_is_noticed() -> None:
    old = replace(KNOWN, checked=date(2016, 1, 1))
    assert any("moved on" in fault for fault in faults(WORDS, old, REVIEWED))


def test_what_the_site_says_no_more_is_noticed() -> None:
    [fault] = planted(replace(KNOWN, no_law=KNOWN.no_law | {"nowhere.*"}))
    assert "says nothing under nowhere.*" in fault


def test_resting_on_nothing_needs_a_reason() -> None:
    [fault] = planted(replace(KNOWN, unbound={**KNOWN.unbound, "safe.privacy.what": ""}))
    assert fault.endswith("say why")
