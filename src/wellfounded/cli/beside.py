"""What lies over the law as it was released: a pack, and states by hand?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wellfounded.laid_over import Pack, laid
from wellfounded.law.pack import pack_here, pack_set_aside
from wellfounded.law.rulebook import REVIEWED


def laid_over_lines() -> Iterator[str]:
    """In words, the pack first."""
    if pack := pack_here():
        yield f"law: {_named(pack)}, over the release of {REVIEWED}"
    elif aside := pack_set_aside():
        yield f"law: the release of {REVIEWED}; {_named(aside)} is older and set aside"
    else:
        yield f"law: the release of {REVIEWED}; no law pack"
    for one in laid().by_hand:
        state = one.state.replace("_", " ")
        yield f"by hand: {one.citation}: {state} since {one.since} by {one.by}; on {one.entered}"


def laid_over_document() -> dict[str, Any]:
    """Ready for JSON; dates as text."""
    pack = laid().pack
    return {
        "release": REVIEWED.isoformat(),
        "pack": pack
        and {
            "serial": pack.serial,
            "day": pack.day.isoformat(),
            "publisher": pack.publisher,
            "signed_by": pack.signed_by,
            "in_force": pack_here() is not None,
        },
        "by_hand": [
            {
                "citation": one.citation,
                "state": one.state,
                "since": one.since.isoformat(),
                "by": one.by,
                "entered": one.entered.isoformat(),
            }
            for one in laid().by_hand
        ],
    }


def _named(pack: Pack) -> str:
    return f"law pack {pack.serial} of {pack.day} by {pack.publisher}, signed by {pack.signed_by}"
