"""Do wrong clocks lose anything, of a phone or of the server itself?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.web.journeys.conftest import Clock, Visit
from wellfounded.interview import page_of

NOTE = f"f/{page_of('note').number}"
BOX = '[name="q0.value"]'
YEAR = timedelta(days=365)


@pytest.mark.parametrize("years", [-10, 10])
def test_a_phone_that_is_ten_years_off_saves_as_any_other(visit: Visit, years: int) -> None:
    person = visit(scripts=True)
    person.tab.clock.install(time=datetime.now(UTC) + years * YEAR)
    person.begins()
    person.opens(NOTE)
    person.types(BOX, "My phone was never set.")
    person.tab.locator(BOX).blur()
    expect(person.tab.locator("[data-unsaved]")).to_have_text("Saved")
    person.continues()
    person.opens("l")
    assert "My phone was never set." in person.reads
    assert {one["expires"] for one in person.tab.context.cookies()} == {-1}


@pytest.mark.parametrize("jump", [-10 * YEAR, -timedelta(hours=3), 10 * YEAR])
def test_a_server_whose_clock_jumps_loses_nothing(
    visit: Visit, clock: Clock, jump: timedelta
) -> None:
    clock.set(timedelta())
    person = visit(at=clock.site.address)
    person.begins()
    person.opens(NOTE)
    person.types(BOX, "Before the jump.")
    person.continues()
    clock.set(jump)
    person.comes_back()
    person.opens(NOTE)
    assert person.tab.input_value(BOX) == "Before the jump."
    person.types(BOX, "Before and after the jump.")
    person.continues()
    clock.set(timedelta())
    person.comes_back()
    person.opens(NOTE)
    assert person.tab.input_value(BOX) == "Before and after the jump."
    assert not person.tab.locator(".conflict").count()
    person.opens("k")
    assert person.reads.count("wrote in") == 2


def test_a_clock_that_runs_on_signs_out_after_a_while(visit: Visit, clock: Clock) -> None:
    clock.set(timedelta())
    person = visit(at=clock.site.address)
    person.begins()
    clock.set(timedelta(minutes=15))
    person.opens("f")
    assert person.place == "f"
    clock.set(timedelta(minutes=30))
    person.opens("f")
    assert person.place == "f"
    clock.set(timedelta(minutes=60))
    person.opens("f")
    assert person.place == "b"
