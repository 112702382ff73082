"""What moved in the law between two days? The command ``law diff``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import click

from wellfounded.cli.options import Day, json_option
from wellfounded.law.sentences import bound_to
from wellfounded.law.what_moved import How, Move, moved

BEGAN = {How.BEGAN: "came into force", How.ENDED: "ended"}


@click.command()
@click.option("--from", "first", type=Day(), required=True, help="The day to compare from.")
@click.option("--to", "last", type=Day(), required=True, help="The day to compare with.")
@json_option
def diff(first: date, last: date, as_json: bool) -> None:
    """Say what moved in the law after one day, up to and on another.

    Each line names what moved, the authority that moved it in brackets, the rules it touches, and
    the sentences that people read of them.

    Example: wellfounded law diff --from 2025-11-21 --to 2026-11-21
    """
    found = moved(first, last)
    if as_json:
        document = {"from": first.isoformat(), "to": last.isoformat(), "moves": documents(found)}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    for line in lines(found):
        click.echo(line)
    click.echo(f"{len(found)} moves from {first} to {last}")


def lines(found: Iterable[Move]) -> Iterator[str]:
    """Each move in words, and under it the rules it touches."""
    for one in found:
        hand = ", set here by hand" if one.by_hand else ""
        note = f" {one.note}" if one.note else ""
        yield f"{one.day}: {one.subject}: {_what(one)} [{one.authority}{hand}]{note}"
        yield f"    {_touches(one)}"
        if said := bound_to(one):
            yield f"    said in {', '.join(said)}"


def documents(found: Iterable[Move]) -> list[dict[str, Any]]:
    """Each move, ready for JSON; dates as text."""
    return [
        {
            "day": one.day.earliest.isoformat(),
            "day_known": one.day.exact,
            "how": one.how.value,
            "subject": one.subject,
            "title": one.title,
            "before": one.before,
            "after": one.after,
            "authority": one.authority,
            "by_hand": one.by_hand,
            "note": one.note,
            "rules": list(one.rules),
            "through": list(one.through),
            "sentences": list(bound_to(one)),
        }
        for one in found
    ]


def _what(one: Move) -> str:
    title = one.title.rstrip(".")
    if one.how in BEGAN:
        return f"{title}: {BEGAN[one.how]}"
    return f"{title}: {one.before}, then {one.after}"


def _touches(one: Move) -> str:
    if not one.rules:
        return "touches no rule; it is shown as it stands"
    through = f"; through them {', '.join(one.through)}" if one.through else ""
    return f"touches {', '.join(one.rules)}{through}"
