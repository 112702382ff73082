"""What must a helper know of the law that this site reads, to rely on it?

Whether a law pack is laid over the release, which states of a source the office set by hand, and
that a check of what moves has grown too old. One line each, on every page about the law.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from wellfounded.laid_over import StateByHand, laid
from wellfounded.law import RULEBOOK
from wellfounded.law.status import unchecked
from wellfounded.web.addresses import to
from wellfounded.web.clock import today
from wellfounded.web.public.rules import number_of
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link
from wellfounded.web.words import say


def law_here(request: Request) -> list[Link]:
    """A line for each thing that sets the law here apart from the release, with its page."""
    return [*_pack(request), *(_by_hand(request, one) for one in laid().by_hand), *_old(request)]


def _pack(request: Request) -> Iterator[Link]:
    pack = laid().pack
    if pack is not None:
        filled = {"serial": pack.serial, "day": request.language.day(pack.day)}
        words = say(request.language, "law_here.pack", publisher=pack.publisher, **filled)
        yield Link(words=words, href=to(request, "law"))


def _by_hand(request: Request, one: StateByHand) -> Link:
    language = request.language
    words = say(
        language,
        "law_here.by_hand",
        entered=language.day(one.entered),
        citation=one.citation,
        state=say(language, f"state.{one.state}"),
        since=language.day(one.since),
        by=one.by,
    )
    rule = rule_citing(one.citation)
    return Link(words=words, href=to(request, "law", *([number_of(rule)] if rule else [])))


def _old(request: Request) -> Iterator[Link]:
    if number := len(unchecked(today())):
        words = say(request.language, "law_here.old", number=number)
        yield Link(words=words, href=to(request, "law"))


@cache
def rule_citing(citation: str) -> str:
    """The id of the first rule that rests on a source; nothing if none does."""
    resting = (id for id, entry in RULEBOOK.items() if citation in entry.rule.authorities)
    return next(resting, "")
