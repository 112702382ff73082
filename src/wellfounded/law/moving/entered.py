"""What is written into the case when a person enters a move once?

The home address is the new one, the old home ends and the new one begins in the list of homes, and
the move stands among the events.
"""

from __future__ import annotations

from collections.abc import Mapping

from wellfounded.facts import PRESENT, Case, Value, When
from wellfounded.law.moving.address import PARTS, Address, address_of
from wellfounded.law.moving.the_move import Entry
from wellfounded.logic import NOT_ENDED


def answers_of(case: Case, entry: Entry) -> Mapping[str, Value | None]:
    """The answers that a move changes, by path; None takes an answer away.

    The list of homes is left alone where it names the new home already.
    """
    found: dict[str, Value | None] = {
        f"contact.address.{part}": getattr(entry.address, part) or None for part in PARTS
    }
    homes = case.items("residences")
    if not any((at := address_of(home)) and at.same_as(entry.address) for home in homes):
        for number, home in enumerate(homes):
            ended = home.date("to")
            if ended is not None and ended.word == PRESENT and home.text("country") in ("US", ""):
                found[f"residences[{number}].to"] = entry.moved
        found |= _home(f"residences[{len(homes)}]", entry.address, entry.moved)
    event = f"events[{len(case.items('events'))}]"
    return found | {f"{event}.kind": "moved_house", f"{event}.date": entry.moved}


def _home(at: str, address: Address, moved: When) -> dict[str, Value | None]:
    """A residence has no part of its own for the unit, so it stands with the street."""
    return {
        f"{at}.street": address.street_and_unit or None,
        f"{at}.city": address.city or None,
        f"{at}.region": address.region or None,
        f"{at}.postal_code": address.postal_code or None,
        f"{at}.country": "US",
        f"{at}.from": moved,
        f"{at}.to": When(span=NOT_ENDED, word=PRESENT),
    }
