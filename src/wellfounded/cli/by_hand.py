"""How is a state of an authority entered by hand, and taken back?"""

from __future__ import annotations

from datetime import date

import click

from wellfounded.cli.options import Day
from wellfounded.cli.update import RESTART

STATES = (
    *("in_force", "revived", "challenged", "not_followed", "proposed", "enjoined_for_class"),
    *("stayed", "enjoined", "vacated", "overruled", "ended"),
)


@click.command("set-state")
@click.argument("citation")
@click.argument("state", type=click.Choice(STATES))
@click.option("--from", "since", type=Day(), required=True, help="The first day it is so.")
@click.option("--by", required=True, metavar="TEXT", help="The order or notice, as it is cited.")
def set_state(citation: str, state: str, since: date, by: str) -> None:
    """Enter what has become of the authority CITATION, until a law pack or a release says it.

    It is shown with the source wherever that is shown. No rule decides otherwise because of it:
    rules change with a release. Take it back with 'wellfounded law undo-state'.

    Example: wellfounded law set-state "8 CFR 1240.11(h)" stayed --from 2026-12-01 --by "An order"
    """
    from wellfounded.law.authorities import State
    from wellfounded.law_pack.by_hand import set_state as enter

    enter(citation, State(state), since, by, date.today())
    click.echo(f"{citation}: {state.replace('_', ' ')} since {since} by {by}. {RESTART}")


@click.command("undo-state")
@click.argument("citation")
def undo_state(citation: str) -> None:
    """Take back the state of CITATION that was entered by hand last.

    Example: wellfounded law undo-state "8 CFR 1240.11(h)"
    """
    from wellfounded.law_pack.by_hand import undo_state as undo

    row = undo(citation, date.today())
    said = row["state"].replace("_", " ")
    click.echo(f"{citation}: no longer '{said} since {row['since']} by {row['by']}'. {RESTART}")
