"""Which arrests stand in the chart for the judge? Practice Manual, App. M.

An arrest abroad that no court judged may be the persecution itself. It is told in the form, and is
not put into a chart of crimes here.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.facts import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.packets.contents.caption import head
from wellfounded.packets.contents.written import when
from wellfounded.packets.problem import Problem
from wellfounded.packets.typesetting import Chart

HERE = "US"


def chart(case: Case) -> Chart | None:
    """The chart; None if nothing belongs in it. What the law makes of each is left to a lawyer."""
    rows = [_row(one) for one in case.items("arrests") if _belongs(one)]
    if not rows:
        return None
    return Chart(
        title="CRIMINAL HISTORY CHART",
        head=head(case),
        columns=(
            "Arrest",
            "Court",
            "Charge",
            "Disposition",
            "Immigration consequence",
        ),
        widths=(3, 2, 4, 4, 4),
        rows=tuple(rows),
    )


def not_in_chart(case: Case) -> Iterator[Problem]:
    """A word on arrests that are not in the chart."""
    if any(not _belongs(one) for one in case.items("arrests")):
        yield Problem(id="arrests_abroad", path="arrests")


def _belongs(one: Record) -> bool:
    return one.text("country") == HERE or one.yes_no("convicted") is True


def _row(one: Record) -> tuple[str, ...]:
    arrested = ", ".join(filter(None, (when(one.date("date")), one.text("place"))))
    return arrested, "", one.text("charge"), "; ".join(_outcome(one)), ""


def _outcome(one: Record) -> Iterator[str]:
    convicted = one.yes_no("convicted")
    if convicted is not None:
        on = when(one.date("convicted_on"))
        yield f"{'Convicted' if convicted else 'Not convicted'}{f' {on}' if on else ''}"
    if grade := one.text("grade"):
        yield grade if grade != "lesser" else "less than a misdemeanor"
    if (months := one.number("sentence_months")) is not None:
        yield f"sentence: {months} months"
