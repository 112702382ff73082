"""Is where, how and for how much a form is filed gathered for its day, and nothing made up?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.law.filing import FORMS, NoSuchFiling, Place, filing
from wellfounded.law.rulebook import Confidence

TODAY = date(2026, 11, 21)


def _said(form: str, place: str, day: date = TODAY) -> dict[str, object]:
    return {one.id: one.row.value for one in filing(form, place, day).manner}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_can_be_asked_for_wherever_it_is_filed(form: str) -> None:
    for place in FORMS[form]:
        found = filing(form, place, TODAY)
        assert found.rows
        assert found.payment.row.value
        assert any(id.endswith("_to") or "_to_" in id for id in _said(form, place)) or form in (
            "I-936",
            "EOIR-27",
        )


def test_the_asylum_form_goes_to_the_court_that_has_the_case_or_to_uscis() -> None:
    assert FORMS["I-589"] == (Place.USCIS, Place.COURT)
    court, uscis = _said("I-589", "court"), _said("I-589", "uscis")
    assert "immigration court" in str(court["filing.asylum_form_to_the_court"])
    assert "lockbox" in str(uscis["filing.asylum_form_to"])
    assert "received" in str(court["filing.counts_when_it_arrives"])
    assert "filing.mailing_can_save_it" in uscis
    assert "filing.mailing_can_save_it" not in court


@pytest.mark.parametrize(
    ("day", "lawyers", "person"),
    [(date(2022, 2, 10), None, None), (date(2022, 2, 11), "yes", "yes"), (TODAY, "yes", "yes")],
)
def test_who_files_online_in_court(day: date, lawyers: str | None, person: str | None) -> None:
    said = _said("motion", "court", day)
    assert said["filing.online_court_filing_by_lawyers"] == lawyers
    assert said["filing.online_court_filing_by_a_person"] == person


def test_a_filing_has_its_edition_its_fees_and_how_they_are_paid() -> None:
    found = filing("I-765", "uscis", TODAY)
    assert found.edition is not None
    assert found.edition.value == ("08/21/25",)
    assert {one.forum for one in found.fees} == {"uscis_paper", "uscis_online"}
    assert "G-1450" in str(found.payment.row.value)
    assert found.check_today
    assert "portal" in str(filing("EOIR-26", "board", TODAY).payment.row.value)


def test_where_a_form_goes_that_nobody_looked_up_is_not_known() -> None:
    (row,) = (one.row for one in filing("I-730", "uscis", TODAY).manner if one.row.value is None)
    assert row.confidence is Confidence.UNVERIFIED


def test_a_form_that_is_not_there_is_refused_with_what_there_is() -> None:
    with pytest.raises(NoSuchFiling, match=r"^AR-11 is not filed at 'court'; write one of uscis$"):
        filing("AR-11", "court", TODAY)
    with pytest.raises(NoSuchFiling, match=r"^there is no form 'I-000'; write one of I-589, "):
        filing("I-000", "uscis", TODAY)
