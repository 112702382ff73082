"""Which answers of a case already say when something happened?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.chronology.entry import Entry, Kind
from wellfounded.facts.dates import When, bounded

ALONE = (
    (Kind.BIRTH, "applicant.date_of_birth"),
    (Kind.MARRIAGE, "family.spouse.marriage_date"),
    (Kind.LEFT, "applicant.left_home_on"),
    (Kind.FILING, "application.filed_on"),
    (Kind.COURT_PAPER, "proceedings.nta_served_on"),
)
IN_RECORDS = (
    (Kind.HOME, "residences", "from", "to"),
    (Kind.SCHOOL, "education", "from", "to"),
    (Kind.WORK, "employment", "from", "to"),
    (Kind.GROUP, "armed_groups", "from", "to"),
    (Kind.TRAVEL, "travel", "from", "to"),
    (Kind.HARM, "harms", "date", ""),
    (Kind.ARREST, "arrests", "date", ""),
    (Kind.OFFICERS, "encounters", "date", ""),
    (Kind.ARRIVAL, "entries", "date", ""),
    (Kind.EARLIER_FILING, "prior_applications", "date", ""),
    (Kind.ORDER, "orders", "date", ""),
)
"""Lists, with the dates of a record: when it was or began, and when it ended."""


def dated_answers(case: Record) -> Iterator[Entry]:
    """Every answer that says when something happened; a date nobody knows says nothing."""
    for kind, path in ALONE:
        if when := _known(case.date(path)):
            yield Entry(path=path, kind=kind, when=when.span)
    for kind, listed, first, last in IN_RECORDS:
        for place, record in enumerate(case.items(listed)):
            if when := _known(record.date(first)):
                until = record.date(last) if last else None
                yield Entry(
                    path=f"{listed}[{place}]",
                    kind=kind,
                    when=when.span,
                    until=until.span if until else None,
                )


def date_path(entry: Entry) -> str:
    """The path of the date by which an answer stands where it stands."""
    first = {kind: name for kind, _, name, _ in IN_RECORDS}
    return f"{entry.path}.{first[entry.kind]}" if entry.kind in first else entry.path


def _known(when: When | None) -> When | None:
    return when if when and bounded(when) else None
