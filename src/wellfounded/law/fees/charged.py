"""Which steps of a case cost something, and where? 8 CFR 106.2, 1103.7."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wellfounded.law.fees.fee import FILINGS
from wellfounded.law.fees.payment import YEARLY
from wellfounded.law.process import Event
from wellfounded.logic import Span

USCIS = ("uscis_paper", "uscis_online")
COSTS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {
        "i589_received": (("I-589",), USCIS),
        "i589_filed_in_court": (("I-589",), ("court",)),
        "appeal_received": (("EOIR-26",), ("board",)),
        "bond_appealed": (("EOIR-26 bond",), ("board",)),
        "reconsider_received": (("motion", "motion for relief without a fee"), ("court", "board")),
        "reopen_received": (("motion", "motion for relief without a fee"), ("court", "board")),
        "absence_motion_received": (("motion", "motion without notice"), ("court", "board")),
        "i730_received": (("I-730",), USCIS),
        "i485_received": (("I-485 asylee", "I-485 asylee under 14", "I-485 refugee"), USCIS),
        "tps_filed": (("I-821 first", "I-821 again"), USCIS),
    }
)
"""What a step may have been filed as, and at which forums. Which of them it was is not guessed."""
FIRST_CARD, NEXT_CARD = ("I-765 c8 first",), ("I-765 c8 renewal",)
ASKED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"fee_notice": ("uscis_online",), "fee_order": ("court",)}
)
PAID = "fee_paid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Charged:
    """A step that costs something: what it can have been, where, and on which day.

    ``asked`` says that somebody asked for it; ``paid`` is the day of a step that says it was paid.
    """

    said: str
    filings: tuple[str, ...]
    forums: tuple[str, ...]
    day: Span | None
    asked: bool
    opened: tuple[str, ...]
    paid: Span | None = None


def charged(steps: tuple[Event, ...]) -> Iterator[Charged]:
    """Every step that costs something, in the order given."""
    paid = [event for event in steps if event.kind == PAID]
    had_a_card = False
    for event in steps:
        if event.kind in ASKED:
            yield _yearly(event, paid)
        elif event.kind == "i765_received":
            yield _filed(event, NEXT_CARD if had_a_card else FIRST_CARD, USCIS)
        elif event.kind in COSTS:
            yield _filed(event, *COSTS[event.kind])
        had_a_card = had_a_card or event.kind == "i765_approved"


def _filed(event: Event, filings: tuple[str, ...], forums: tuple[str, ...]) -> Charged:
    there = tuple(forum for forum in forums if any(forum in FILINGS[name] for name in filings))
    return Charged(
        said=filings[0],
        filings=filings,
        forums=there,
        day=event.day if event.dated else None,
        asked=False,
        opened=(event.path,),
    )


def _yearly(event: Event, paid: list[Event]) -> Charged:
    """The yearly fee; a payment answers the first asking before it that is still open."""
    found = next((one for one in paid if one.day.latest >= event.day.earliest), None)
    if found is not None:
        paid.remove(found)
    return Charged(
        said=YEARLY,
        filings=(YEARLY,),
        forums=ASKED[event.kind],
        day=event.day if event.dated else None,
        asked=True,
        opened=(event.path, *((found.path,) if found else ())),
        paid=found.day if found and found.dated else None,
    )
