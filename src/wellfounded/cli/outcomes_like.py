"""How does a court compare on like cases? The command ``outcomes like``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellfounded.cli.outcomes_figures import ABOUT, caveat
from wellfounded.cli.outcomes_shelf import counting, shelf_at, shelf_option

if TYPE_CHECKING:
    from wellfounded.outcomes.like_cases_at import Beside

SILENT = {
    "hidden": "too few to show",
    "nothing_decided": "nothing was decided there in those days",
    "too_few": "too few decisions to say it of this court",
    "no_fit": "the calculation has no answer on these counts",
}


@click.command("like")
@click.option("--court", required=True, metavar="CODE", help="As the courts write it, such as MIA.")
@shelf_option
def command(court: str, place: Path | None) -> None:
    """A court's share of grants, as if it had heard the nation's mix of cases.

    Over nationality, way of filing and custody, by D1, in the last twelve full months. Two ways
    are shown; where they disagree, lean on neither.

    Example: wellfounded outcomes like --court MIA
    """
    with counting():
        from wellfounded.outcomes.counted import ENDS
        from wellfounded.outcomes.cube.cube import Cube
        from wellfounded.outcomes.cube.like_cases import OF
        from wellfounded.outcomes.decisions.windows import RECENT
        from wellfounded.outcomes.like_cases_at import like_cases_at
    cube = Cube.open(shelf_at(place).place / "cube")
    lines = [cube.rates(one, "", court.upper(), period=RECENT) for one in (OF, ENDS)]
    own, ends = (one[0] if one else None for one in lines)
    found = like_cases_at(cube, own, ends, invented=bool(cube.about["invented"]))
    _say("standardised", found.standardised)
    _say("regression", found.modelled)


def _say(name: str, beside: Beside) -> None:
    from wellfounded.outcomes.statistics.figure import Silence

    figure = beside.figure
    if isinstance(figure, Silence):
        click.echo(f"{name}: {SILENT[figure.why]}")
        return
    said = figure.natural
    click.echo(
        f"{name}: of 100, {ABOUT[said.said].format(said.about)}; between {said.low} and "
        f"{said.high}. The nation on the same mix: {100 * (beside.nation or 0):.0f}."
    )
    click.echo(
        f"  {figure.n:,} decisions from {figure.first} to {figure.last}; "
        f"{figure.left_out or 0:,} more ended in another way. "
        f"Kinds of cases heard here: {beside.covered or 0:.0%} of the mix."
    )
    for one in figure.caveats:
        click.echo(f"  {caveat(one)}")
