"""A release that nobody is in, to try the rest out: ``outcomes invent``."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from wellfounded.cli.options import Day
from wellfounded.outcomes.invented.dump import Dump, invent
from wellfounded.outcomes.invented.order import Layout, Order, Spoiling


@click.command("invent")
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--cases", type=click.IntRange(1, 20_000_000), default=20_000, show_default=True, help="Cases."
)
@click.option(
    "--since",
    type=click.IntRange(1984, 2025),
    default=1984,
    show_default=True,
    help="The fiscal year in which the first came.",
)
@click.option(
    "--seed", type=int, default=1, show_default=True, help="The same seed, the same bytes."
)
@click.option(
    "--released", type=Day(), default=date(2026, 8, 1), show_default=True, help="Its day."
)
@click.option(
    "--layout",
    type=click.Choice([one.value for one in Layout]),
    default="current",
    show_default=True,
    help="The headers of which time.",
)
@click.option(
    "--faults",
    type=click.Choice([one.value for one in Spoiling]),
    default="real",
    show_default=True,
    help="None, as many as in the real release, or plenty of each kind.",
)
@click.option("--lose", is_flag=True, help="Leave out some rows that the month before had.")
@click.option("--no-zip", is_flag=True, help="Write the folder only.")
def command(
    out: Path,
    cases: int,
    since: int,
    seed: int,
    released: date,
    layout: str,
    faults: str,
    lose: bool,
    no_zip: bool,
) -> None:
    """Write an invented release into the new folder OUT, and a zip of it.

    Nobody in it exists. It has the shape, the shares and the faults of the courts' monthly case
    data. What is wrong in it stands in manifest.jsonl. A later --released is the same release
    some time on. The real one has about 12,660,000 cases.

    Example: wellfounded outcomes invent --cases 20000 --faults plenty ./invented
    """
    order = Order(
        cases=cases,
        since=since,
        seed=seed,
        released=released,
        layout=Layout(layout),
        spoiling=Spoiling(faults),
        lose=lose,
    )
    try:
        dump = invent(order, out, zipped=not no_zip, tell=_tell)
    except FileExistsError:
        raise click.ClickException(f"{out} holds something already. Name a new folder.") from None
    except OSError as error:
        raise click.ClickException(f"{out} could not be written: {error.strerror}.") from None
    _sum(dump)


def _tell(table: str, rows: int) -> None:
    click.echo(f"{table:<26}{rows:>14,}", err=True)


def _sum(dump: Dump) -> None:
    faults = sum(counted.total() for counted in dump.faults.values())
    rows = sum(dump.rows.values())
    click.echo(f"{rows:,} rows in {len(dump.rows)} tables, {faults:,} faults: {dump.folder}")
    if dump.zipped:
        click.echo(f"Zip: {dump.zipped}")
