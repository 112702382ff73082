"""Does a release give what others counted on it? The command ``outcomes accept``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from wellfounded.cli.options import json_option
from wellfounded.cli.outcomes_shelf import counting, shelf_at, shelf_option

VERDICTS = {True: "met", False: "MISSED", None: "not compared"}


@click.command("accept")
@click.option(
    "--figures",
    required=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="FOLDER",
    help="The folder that holds the figures of others; they are not part of this project.",
)
@shelf_option
@json_option
@click.pass_context
def command(context: click.Context, figures: Path, place: Path | None, as_json: bool) -> None:
    """Compare the last release with figures that others counted.

    Decisions within 3 in 100 and shares within a point for fiscal years 2018 to 2022, each judge
    at each court in the same order, rows as Count.txt says. Exit code 1 means that one was missed.

    Example: wellfounded outcomes accept --figures figures
    """
    with counting():
        from wellfounded.outcomes.acceptance.checks import checks
        from wellfounded.outcomes.acceptance.counted import count
        from wellfounded.outcomes.acceptance.reference import read
    release = count(shelf_at(place).latest().folder)
    made = tuple(checks(release, read(figures)))
    if as_json:
        told = {
            "release": release.id,
            "invented": release.invented,
            "checks": [asdict(one) for one in made],
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        click.echo(f"release {release.id}{': INVENTED DATA' if release.invented else ''}")
        for one in made:
            click.echo(
                f"  {one.name:<48} {one.reference:>12} {one.found:>14}  {one.allowed:<13} "
                f"{VERDICTS[one.met]}"
            )
    context.exit(1 if any(one.met is False for one in made) else 0)
