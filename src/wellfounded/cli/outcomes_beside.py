"""What does ``outcomes show`` tell beside shares: waits, appeals, and like cases?

Each with its days and its margin. Nothing of it is of one person, and what is of too few is not
there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from wellfounded.cli.outcomes_figures import ABOUT

if TYPE_CHECKING:
    from rich.console import Console

    from wellfounded.outcomes.appeals_at import Appeals
    from wellfounded.outcomes.cube.cube import Cube
    from wellfounded.outcomes.like_cases_at import Answer
    from wellfounded.outcomes.statistics.wilson import Share
    from wellfounded.outcomes.waiting_at import Waiting

TOO_FEW = "too few to show"


class Beside:
    """What the cube tells of a country and a court, each empty for all, beside shares granted."""

    def __init__(self, cube: Cube, nationality: str, court: str) -> None:
        from wellfounded.outcomes.appeals_at import appeals_at
        from wellfounded.outcomes.waiting_at import waiting_at

        group = nationality, court
        self.waits: Sequence[Waiting] = waiting_at(cube, group)
        self.appeals: Appeals | None = appeals_at(cube, group)
        self.like: Answer | None = None if nationality or not court else _like(cube, court)

    @property
    def document(self) -> dict[str, Any]:
        """All of it, ready for JSON; what is withheld is null or not there."""
        appeals = self.appeals
        return {
            "waits": [
                {
                    "began": one.period,
                    "half_ended_after_months": one.half.at,
                    "ways": {
                        way.name: {12 * year: _parts(way.at(12 * year)) for year in one.years}
                        for way in one.ways
                    },
                }
                for one in self.waits
            ],
            "appeals": appeals
            and {"from": appeals.first, "to": appeals.last, "outcomes": dict(appeals.outcomes)},
            "like_cases": self.like and _like_document(self.like),
        }

    def print(self, out: Console) -> None:
        """As tables, under the words of the pages."""
        for one in self.waits:
            _print_waits(one, out)
        if self.appeals:
            _print_appeals(self.appeals, out)
        if self.like:
            _print_like(self.like, out)

    @property
    def caveats(self) -> Sequence[Any]:
        """What has to stand beside it, beyond what stands beside the shares."""
        from wellfounded.outcomes.statistics.figure import Figure

        both = (self.like.standardised, self.like.modelled) if self.like else ()
        return [one for way in both if isinstance(way.figure, Figure) for one in way.figure.caveats]


def _like(cube: Cube, court: str) -> Answer:
    from wellfounded.outcomes.counted import ENDS
    from wellfounded.outcomes.cube.like_cases import OF
    from wellfounded.outcomes.decisions.windows import RECENT
    from wellfounded.outcomes.like_cases_at import like_cases_at

    lines = [cube.rates(one, "", court, period=RECENT) for one in (OF, ENDS)]
    own, ends = (one[0] if one else None for one in lines)
    return like_cases_at(cube, own, ends, invented=bool(cube.about["invented"]))


def _print_waits(waits: Waiting, out: Console) -> None:
    from rich.table import Table

    from wellfounded.web.outcomes.words import WORDS

    out.print(f"[bold]{WORDS['outcomes.waiting']}[/bold]: {WORDS['outcomes.waiting.what']}")
    half = waits.half.at
    said = "no_median" if half is None else "median"
    out.print(WORDS[f"outcomes.waiting.{said}"].format(months=half and round(half)))
    table = Table(
        title=f"{WORDS[f'outcomes.waiting.{waits.period}']}, of 100", title_justify="left"
    )
    table.add_column("After years")
    for way in waits.ways:
        table.add_column(WORDS[f"outcomes.waiting.{way.name}"], justify="right")
    for year in waits.years:
        table.add_row(str(year), *(_of_100(way.at(12 * year)) for way in waits.ways))
    out.print(table)


def _print_appeals(appeals: Appeals, out: Console) -> None:
    from rich.table import Table

    from wellfounded.web.outcomes.words import WORDS

    days = WORDS["outcomes.appeals.years"].format(first=appeals.first, last=appeals.last)
    table = Table(title=f"{WORDS['outcomes.appeals']}. {days}", title_justify="left")
    table.add_column("")
    table.add_column(WORDS["outcomes.appeals.number"], justify="right")
    for outcome, n in appeals.outcomes:
        table.add_row(WORDS[f"outcomes.appeals.{outcome}"], TOO_FEW if n is None else f"{n:,}")
    out.print(table)


def _print_like(answer: Answer, out: Console) -> None:
    from wellfounded.outcomes.statistics.figure import Figure
    from wellfounded.web.outcomes.words import WORDS

    out.print(f"[bold]{WORDS['outcomes.like']}[/bold]: {WORDS['outcomes.like.what']}")
    for way, one in (("standardised", answer.standardised), ("modelled", answer.modelled)):
        name = WORDS[f"outcomes.like.{way}"].format(court="The court")
        told = _of_100(one.figure.share) if isinstance(one.figure, Figure) else TOO_FEW
        out.print(f"- {name}: {told}")
        if one.nation is not None:
            out.print(f"  {WORDS['outcomes.like.nation']}: {100 * one.nation:.0f}")
    out.print(WORDS["outcomes.like.two"])


def _like_document(answer: Answer) -> dict[str, Any]:
    from wellfounded.outcomes.statistics.figure import Figure

    return {
        way: _parts(one.figure.share) | {"nation": one.nation, "covered": one.covered}
        if isinstance(one.figure, Figure)
        else None
        for way, one in (("standardised", answer.standardised), ("modelled", answer.modelled))
    }


def _of_100(share: Share) -> str:
    from wellfounded.outcomes.statistics.natural import natural

    said = natural(share)
    about = ABOUT[said.said].format(said.about)
    return about if share.low == share.high else f"{about} ({said.low} to {said.high})"


def _parts(share: Share) -> dict[str, float]:
    return {"share": share.share, "low": share.low, "high": share.high}
