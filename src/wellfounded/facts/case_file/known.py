"""What do the rules see of a case?

Yes and no, codes, numbers, dates and lists. Words are for people: no rule weighs them. An
unknown is simply absent, whatever its reason. What is still going on today ends today or
later. A date says that its event happened.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping

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


def known(case: Record, settled: Mapping[str, bool], as_of: datetime.date) -> Known:
    """The settled facts of ``case``, with the ``settled`` findings and the day it stands at."""
    values: dict[str, dict[str, Value]] = defaultdict(dict)
    rosters: dict[str, dict[str, Roster]] = defaultdict(dict)
    for path, answer in case.answers.items():
        seen = None if isinstance(answer, Unknown) else fact_at(path).kind.known(answer)
        if seen is not None and not isinstance(seen, tuple):
            record, name = _split(path)
            values[record][name] = Span(as_of, FOREVER) if seen == NOT_ENDED else seen
    _happened(values[""], as_of)
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
    if values[""].get("applicant.stateless") is True:
        rosters[""]["applicant.nationality"] = Roster((), True)
    return Known(values={**values[""], **settled, AS_OF: Span.on(as_of)}, rosters=rosters[""])


def _happened(values: dict[str, Value], as_of: datetime.date) -> None:
    for date, question in HAPPENED.items():
        day = values.get(date)
        if isinstance(day, Span) and day.latest <= as_of:
            values.setdefault(question, True)


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
