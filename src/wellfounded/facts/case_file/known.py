"""What do the rules see of a case?

Yes and no, codes, numbers, dates and lists. Words are for people: no rule weighs them. An
unknown is simply absent, whatever its reason. What is still going on today ends today or
later. A date says that its event happened. A question that was answered is not asked again in
other words: what follows from an answer is known with it.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping

from wellfounded.facts.case_file.from_events import told_by_events
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.catalogue import COMPLETE, fact_at
from wellfounded.facts.kinds import Codes, Records
from wellfounded.facts.unknown import Unknown
from wellfounded.logic.known import Known, Roster, Value
from wellfounded.logic.span import FOREVER, NOT_ENDED, Span

AS_OF = "as_of"
HAPPENED = {
    "application.filed_on": "application.filed",
    "applicant.unaccompanied_child.determined_on": "applicant.unaccompanied_child.determined",
}
"""Dates whose being given, and not after the day asked for, answers the question before them."""

NONE_TO_NAME = {
    "arrests": ("accused.abroad", "crimes_us.any"),
    "prior_applications": ("prior_claims.any", "transit.lawful_status"),
    "third_countries": ("transit.travelled", "transit.lawful_status"),
}
"""Lists that have nothing to name once each of these questions is answered no.

Together the questions reach as far as the list: arrests here and abroad; asylum asked for here,
and any status asked for elsewhere; a stay on the way, and any status had in another country.
"""

HISTORY, IN_COURT, IN_COURT_SINCE = (
    f"proceedings.{name}" for name in ("history", "in_removal", "nta_filed_on")
)


def known(case: Record, settled: Mapping[str, bool], as_of: datetime.date) -> Known:
    """The settled facts of ``case``, with the ``settled`` findings and the day it stands at."""
    values: dict[str, dict[str, Value]] = defaultdict(dict)
    rosters: dict[str, dict[str, Roster]] = defaultdict(dict)
    for path, answer in case.answers.items():
        seen = None if isinstance(answer, Unknown) else fact_at(path).kind.known(answer)
        if seen is not None and not isinstance(seen, tuple):
            record, name = _split(path)
            values[record][name] = Span(as_of, FOREVER) if seen == NOT_ENDED else seen
    for path in sorted(_lists(case), key=_innermost_first):
        record, name = _split(path)
        records = tuple(
            Known(values=values.pop(at, {}), rosters=rosters.pop(at, {}))
            for at in (f"{path}[{place}]" for place in range(case.sizes.get(path, 0)))
        )
        whole = case.answers.get(path + COMPLETE)
        rosters[record][name] = Roster(
            records or case.listed(path), whole if isinstance(whole, bool) else None
        )
    told_by_events(values[""], rosters[""].get("events", Roster()).items)
    _happened(values[""], as_of)
    _in_court(values[""])
    _nothing_to_name(values[""], rosters[""])
    if values[""].get("applicant.stateless") is True:
        rosters[""]["applicant.nationality"] = Roster((), True)
    return Known(values={**values[""], **settled, AS_OF: Span.on(as_of)}, rosters=rosters[""])


def _happened(values: dict[str, Value], as_of: datetime.date) -> None:
    for date, question in HAPPENED.items():
        day = values.get(date)
        if isinstance(day, Span) and day.latest <= as_of:
            values.setdefault(question, True)


def _in_court(values: dict[str, Value]) -> None:
    """A case now or only in the past says whether there is one now. A date of its filing stands
    against "never", so beside one nothing follows."""
    history = values.get(HISTORY)
    if history is not None and not (history == "never" and IN_COURT_SINCE in values):
        values.setdefault(IN_COURT, history == "now")


def _nothing_to_name(values: dict[str, Value], rosters: dict[str, Roster]) -> None:
    for path, questions in NONE_TO_NAME.items():
        silent = rosters.get(path, Roster()) == Roster()
        if silent and all(values.get(question) is False for question in questions):
            rosters[path] = Roster((), complete=True)


def _lists(case: Record) -> Iterator[str]:
    """Every list of records or codes of which anything is said, but for the unknown ones."""
    said = [path.removesuffix(COMPLETE) for path in case.answers if path.endswith(COMPLETE)]
    for path in dict.fromkeys([*case.sizes, *case.answers, *said]):
        unknown = isinstance(case.answers.get(path), Unknown)
        if not unknown and isinstance(fact_at(path).kind, Codes | Records):
            yield path


def _innermost_first(path: str) -> int:
    return -path.count("[")


def _split(path: str) -> tuple[str, str]:
    record, found, name = path.rpartition("].")
    return (record + "]", name) if found else ("", path)
