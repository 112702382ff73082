"""Which events did the person tell, in the order in which they told them?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.chronology.entry import Entry, Kind
from wellfounded.logic.span import ANY_DAY, Span


def told_events(case: Record, answers: Mapping[str, Entry]) -> Iterator[Entry]:
    """Every event told. One without a day of its own has that of the answer it tells more of."""
    for place, event in enumerate(case.items("told")):
        of = event.text("harm") or event.text("answer")
        answer = answers.get(of)
        yield Entry(
            path=f"told[{place}]",
            kind=Kind.TOLD,
            when=own_day(event) or (answer.when if answer else ANY_DAY),
            until=answer.until if answer else None,
            tells_of=of if answer else "",
            after=event.text("after") if event.text("after") in answers else "",
        )


def own_day(event: Record) -> Span | None:
    """The day that the person gave to the event itself; None if they gave none."""
    when = event.date("when")
    return when.span if when and when.span != ANY_DAY else None
