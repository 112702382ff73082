"""What does each explanation box of Parts B and C say?

The person's own account in English, as told. Past harm is put together from the events in the
case, in the order in which the form asks: what, when, who, why. A list in the case (arrests
abroad, earlier applications, other countries) speaks only where there is no account.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.countries import country_name
from wellfounded.forms.i589.histories import UNITED_STATES
from wellfounded.forms.mapping.telling import Telling, Told
from wellfounded.forms.values.dates import spoken

WHOM = {"family": "To my family.", "associates": "To people close to me."}


def past_harm(case: Case, _as_of: date) -> Told:
    """B.1.A: each event, then what the person says of population control."""
    telling, harms = Telling(), case.items("harms")
    for number, harm in enumerate(harms, start=1):
        start = f"{number}. " if len(harms) > 1 else ""
        heading = _joined([_when(harm, "date"), harm.text("place")])
        heading = heading[:1].upper() + heading[1:]
        whom = WHOM.get(harm.text("who"), "")
        head = " ".join(part for part in (f"{heading}." if heading else "", whom) if part)
        telling.event(start + head)
        telling.story(harm, "what")
        telling.labelled("Who did it", harm.text("by"))
        telling.labelled("Why", _reasons(harm, "why"))
        telling.labelled("Injury", harm.text("injury"))
        telling.labelled("Reported", _yes_no(harm.yes_no("reported")))
        telling.labelled("What the officials did", harm.text("response"))
    if case.story("population_control.account"):
        telling.event("")
    telling.story(case, "population_control.account")
    return telling.told()


def fear(case: Case, _as_of: date) -> Told:
    """B.1.B: what is feared, from whom, why, where."""
    telling = Telling()
    telling.story(case, "fear.what")
    telling.labelled("Who", case.text("fear.by"))
    telling.labelled("Why", _reasons(case, "fear.why"))
    telling.labelled("Where", case.text("fear.where"))
    telling.story(case, "fear.relocation", "Living in another part of the country")
    return telling.told()


def accused_abroad(case: Case, _as_of: date) -> Told:
    """B.2: the account, or the arrests outside the United States."""
    abroad = [a for a in case.items("arrests") if a.text("country") not in UNITED_STATES]
    return _account_or(case, "accused.account", abroad, _arrest)


def crimes_us(case: Case, _as_of: date) -> Told:
    """C.6: the account, or the arrests in the United States."""
    here = [a for a in case.items("arrests") if a.text("country") in UNITED_STATES]
    return _account_or(case, "crimes_us.account", here, _arrest)


def prior_claims(case: Case, _as_of: date) -> Told:
    """C.1: the account, or the earlier applications to the United States."""
    here = [a for a in case.items("prior_applications") if a.text("country") in UNITED_STATES]
    return _account_or(case, "prior_claims.account", here, _application)


def other_countries(case: Case, _as_of: date) -> Told:
    """C.2: the account, or the countries on the way."""
    return _account_or(case, "transit.account", case.items("travel"), _stay)


def delay(case: Case, _as_of: date) -> Told:
    """C.5: the account, or what is told of each reason."""
    return _account_or(case, "delay.account", case.items("delay.reasons"), _reason)


def _account_or(
    case: Case,
    path: str,
    records: Iterable[Record],
    line: Callable[[Telling, Record], None],
) -> Told:
    telling = Telling()
    telling.story(case, path)
    if case.story(path) is None:
        for record in records:
            line(telling, record)
    return telling.told()


def _arrest(telling: Telling, arrest: Record) -> None:
    parts = [_when(arrest, "date"), arrest.text("place"), _country(arrest), arrest.text("charge")]
    telling.labelled("", _joined(parts))
    telling.story(arrest, "account")
    telling.labelled("Found guilty", _yes_no(arrest.yes_no("convicted")))


def _application(telling: Telling, application: Record) -> None:
    parts = [
        application.text("kind"),
        f"by {application.text('who')}" if application.text("who") else "",
        _when(application, "date"),
        _country(application),
        application.text("outcome"),
    ]
    telling.labelled("", _joined(parts))
    telling.story(application, "account")


def _stay(telling: Telling, stay: Record) -> None:
    dates = " to ".join(part for part in (_when(stay, "from"), _when(stay, "to")) if part)
    telling.labelled(
        "", _joined([_country(stay), dates, stay.text("status"), stay.text("purpose")])
    )


def _reason(telling: Telling, reason: Record) -> None:
    dates = " to ".join(part for part in (_when(reason, "from"), _when(reason, "to")) if part)
    telling.labelled("", dates)
    telling.story(reason, "what")


def _when(record: Record, path: str) -> str:
    when = record.date(path)
    return spoken(when) if when else ""


def _country(record: Record) -> str:
    code = record.text("country")
    return country_name(code) if code else ""


def _reasons(record: Record, path: str) -> str:
    return ", ".join(code.replace("_", " ") for code in record.listed(path))


def _yes_no(answer: bool | None) -> str:
    return "" if answer is None else "yes" if answer else "no"


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part.strip() for part in parts if part.strip())
