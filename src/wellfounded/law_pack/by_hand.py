"""What has become of an authority, as an administrator says by hand?

Courts move faster than packs. What is entered here stands beside every pack, is shown wherever the
source is shown, and is undone with one command; that it stood there stays on record.
"""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from typing import Any

from wellfounded.law.authorities import Authority, State, authority, register
from wellfounded.law_pack.office import entered, keep_states
from wellfounded.law_pack.refusal import PackRefused
from wellfounded.logic import Span

ENTERED = tuple(state for state in State if state is not State.NOT_YET)
"""What can be said of a text that is there."""


def set_state(citation: str, state: State, since: date, by: str, today: date) -> Authority:
    """Enter a state of an authority; give the authority as it stood before.

    Raises:
        PackRefused: no authority is registered so, the state begins before the last one known, or
            nobody is named.
    """
    if citation not in register():
        near = get_close_matches(citation, register(), n=1)
        fix = f"did you mean {near[0]!r}?" if near else "'wellfounded law status' names them all"
        raise PackRefused(f"{citation}: no authority is registered so; {fix}")
    given = authority(citation)
    if not by.strip():
        raise PackRefused(f"{citation}: --by is empty; name the court's order or the notice")
    last = max((given.since, *(one.since for one in given.standings if one.since)), key=_day)
    if since < _day(last):
        now = given.standing_on(_day(last))
        raise PackRefused(
            f"{citation}: it is {now.state.value.replace('_', ' ')} since {last}"
            f"{f' by {now.by}' if now.by else ''}; give --from a day from then on"
        )
    row = {
        "citation": citation,
        "state": state.value,
        "since": since,
        "by": by.strip(),
        "entered": today,
    }
    keep_states([*entered(), row])
    return given


def undo_state(citation: str, today: date) -> dict[str, Any]:
    """Take back the state that was entered last for an authority, and give it.

    Raises:
        PackRefused: none stands there.
    """
    rows = entered()
    for row in reversed(rows):
        if row["citation"] == citation and "undone" not in row:
            undone: dict[str, Any] = {**row, "undone": today}
            rows[rows.index(row)] = undone
            keep_states(rows)
            return undone
    raise PackRefused(f"{citation}: no state was entered by hand here; nothing was changed")


def _day(one: Span) -> date:
    return one.earliest
