"""Who learns at the desk whose case moves with the law, and what is read for it?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from django.test import Client

from .test_giving import assigned
from .test_pages import moments, text

PLACE = "/en/desk/moved"
DAYS = {"first": "2025-08-01", "last": "2026-11-01"}
HAITIAN = {
    "applicant__nationality": ["HT"],
    "applicant__nationality_complete": True,
    "applicant__located_in": "US",
    "tps__registered": True,
}


def asks(worker: object, **days: str) -> object:
    browser = worker.signs_in(Client())
    return browser.post(PLACE, {**DAYS, **days})


def listed(answer: object) -> str:
    return text(answer)


def test_a_case_that_moves_is_named_with_what_moved_it(office: object, taken_in: object) -> None:
    taken_in.says(**HAITIAN)
    page = listed(asks(office.caseworker))
    assert "Miren Zubirrota" in page
    assert "Temporary Protected Status: not settled, then no" in page
    by = "By USCIS list of countries designated for Temporary Protected Status, since"
    assert by in page


def test_the_reading_is_told_to_the_person(office: object, taken_in: object) -> None:
    asks(office.caseworker)
    who, what, sections = moments(taken_in)[0]
    assert (who, what) == ("caseworker Harbor Legal Aid", "opened")
    assert {"identity", "location", "narrative"} <= set(sections)


def test_nothing_is_opened_before_days_are_chosen(office: object, taken_in: object) -> None:
    before = moments(taken_in)
    page = listed(office.caseworker.signs_in(Client()).get(PLACE))
    assert "Miren" not in page
    assert moments(taken_in) == before


def test_a_case_held_by_somebody_else_is_not_opened(office: object, taken_in: object) -> None:
    taken_in.says(**HAITIAN)
    before = moments(taken_in)
    page = listed(asks(office.attorney))
    assert "Miren" not in page
    assert "Temporary Protected Status" not in page
    assert moments(taken_in) == before


def test_what_is_stored_of_it_is_told_without_a_verdict(
    office: object, taken_in: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.desk import moved

    arrived = {"applicant__located_in": "US", "application__filed": False}
    taken_in.says(**arrived)
    from .test_projection import arrives

    arrives(taken_in, "2026-05-03")
    assert "Cases that you did not open" not in listed(asks(office.attorney))
    touched = frozenset({"asylum.one_year.safe_day"})
    monkeypatch.setattr(moved, "with_all_above", lambda _: touched)
    page = listed(asks(office.attorney))
    assert "Harbor Legal Aid Rests on a rule that moved: The safe day" in page
    assert "Miren" not in page


def test_a_projection_of_before_says_that_it_is_not_known(
    office: object, taken_in: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.cases import held

    real = held.opened_projection
    monkeypatch.setattr(held, "opened_projection", lambda *given: replace(real(*given), rests=None))
    assert "It is not known on which rules" in listed(asks(office.attorney))


def test_an_old_projection_opens() -> None:
    from wellfounded.logic import Span
    from wellfounded.web.cases.projecting import Projected, Stage

    new = Projected(
        stage=Stage.OPEN, due=Span.on(date(2026, 5, 3)), rules="r", hour="h", rests=("a",)
    )
    assert Projected.read(new.write()) == new
    old = b'{"stage": "open", "due": ["2026-05-03", "2026-05-03"], "rules": "r", "hour": "h"}'
    assert Projected.read(old) == replace(new, rests=None)


def test_another_version_of_the_rules_is_told(
    office: object, taken_in: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wellfounded.web.cases.held.rules_version", lambda: "another")
    assert "by another version of the rules" in listed(asks(office.attorney))


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ({"first": ""}, "Write both days."),
        ({"first": "2026-02-30"}, "Write both days."),
        ({"first": "2026-11-02"}, "Write the earlier day first."),
        ({"first": "1990-01-01"}, "The rules do not reach back that far."),
    ],
)
def test_days_that_cannot_be_compared_open_nothing(
    office: object, taken_in: object, days: dict[str, str], said: str
) -> None:
    before = moments(taken_in)
    answer = asks(office.caseworker, **days)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert moments(taken_in) == before


def test_who_holds_a_part_alone_is_told_nothing_of_it(office: object, taken_in: object) -> None:
    attorney = assigned(office, taken_in, office.attorney)
    taken_in.says(**HAITIAN)
    assert "Miren Zubirrota" in listed(asks(attorney))
    assert office.interpreter.signs_in(Client()).get(PLACE).status_code == 404
