"""Which authorities does Wellfounded know, and where are they written down?

One TOML file for each kind of source, read once when first asked for, and over them what the
office laid there. A table is named by the kind and the citation; what is not said is not guessed,
but for the page of a statute or a regulation, which follows from its citation.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from wellfounded.laid_over import StateByHand, laid
from wellfounded.law.authorities.authority import Authority, Kind, Standing, State, Volatility
from wellfounded.law.pack import pack_here
from wellfounded.law.rulebook import Confidence
from wellfounded.logic import Span

FILES = (
    *("statutes_to_ina_209", "statutes_beyond_ina_209"),
    *("regulations_of_the_service", "regulations_of_the_court", "federal_register"),
    *("board", "attorney_general", "courts", "policy"),
)
TAGS = {
    "T": Confidence.PRIMARY,
    "S2": Confidence.TWO_SECONDARY,
    "S": Confidence.SECONDARY,
    "M": Confidence.MEMORY,
    "?": Confidence.UNVERIFIED,
}
NATION = "nation"
PAGES = (
    (re.compile(r"(\d+) USC (\d+[a-z]?)"), "https://www.law.cornell.edu/uscode/text/{}/{}"),
    (re.compile(r"(\d+) CFR (\d+[a-z]?\.\d+)"), "https://www.ecfr.gov/current/title-{}/section-{}"),
    (
        re.compile(r"\b(4\d\d|50\d) U\.S\. (\d+)"),
        "https://supreme.justia.com/cases/federal/us/{}/{}/",
    ),
)


class UnknownAuthority(LookupError):
    """No authority is registered under this citation."""

    def __init__(self, citation: str) -> None:
        super().__init__(
            f"no authority is registered as {citation!r}: add it to the file of its kind in "
            "wellfounded/law/authorities"
        )


class FaultyAuthority(ValueError):
    """An entry that cannot be relied on; its text names the file, the citation and the row."""


@cache
def register() -> Mapping[str, Authority]:
    """Every authority by its citation, as it stands here.

    Raises:
        FaultyAuthority: if a file has a citation twice, or an entry that cannot be read.
    """
    found = dict(released())
    if pack := pack_here():
        laid_over = authorities_in(pack.authorities, f"{pack.name}, authorities")
        found |= {one.citation: one for one in laid_over}
    return MappingProxyType(with_states(found, laid().by_hand))


@cache
def released() -> Mapping[str, Authority]:
    """Every authority by its citation, as this release has it.

    Raises:
        FaultyAuthority: as ``register``.
    """
    found: dict[str, Authority] = {}
    for name in FILES:
        text = files("wellfounded.law.authorities").joinpath(f"{name}.toml").read_text("utf-8")
        for one in authorities_in(tomllib.loads(text), f"{name}.toml"):
            if one.citation in found:
                raise FaultyAuthority(f"{name}.toml: {one.citation} is registered twice")
            found[one.citation] = one
    return MappingProxyType(found)


def with_states(
    found: Mapping[str, Authority], by_hand: Iterable[StateByHand]
) -> dict[str, Authority]:
    """The authorities, with the states that were entered by hand in their places."""
    made = dict(found)
    for one in by_hand:
        if one.citation in made:
            made[one.citation] = _with_state(made[one.citation], one)
    return made


def authority(citation: str) -> Authority:
    """The authority cited so.

    Raises:
        UnknownAuthority: if there is none.
    """
    try:
        return register()[citation]
    except KeyError:
        raise UnknownAuthority(citation) from None


def status_on(citation: str, day: date) -> State:
    """What had become of an authority on ``day``.

    Raises:
        UnknownAuthority: if there is none.
    """
    return authority(citation).standing_on(day).state


def authorities_in(given: Mapping[str, Any], place: str) -> list[Authority]:
    """The authorities that a file holds; ``place`` names it in refusals.

    Raises:
        FaultyAuthority: if an entry cannot be read, or its states are out of order.
    """
    data = dict(given)
    shared = {"checked": data.pop("checked")} if "checked" in data else {}
    entries = []
    for kind, tables in data.items():
        for citation, table in tables.items():
            try:
                entries.append(_authority(citation, Kind(kind), shared | table))
            except KeyError as lacking:
                raise FaultyAuthority(f"{place}, {citation}: it lacks {lacking}") from lacking
            except (AttributeError, TypeError, ValueError) as fault:
                raise FaultyAuthority(f"{place}, {citation}: {fault}") from fault
    return entries


def _authority(citation: str, kind: Kind, table: dict[str, Any]) -> Authority:
    made = Authority(
        citation=citation,
        kind=kind,
        since=_since(table.pop("from")),
        until=table.pop("to", None),
        standings=tuple(_standing(dict(row)) for row in table.pop("states", ())),
        reach=_circuits(table.pop("reach")) if "reach" in table else (),
        address=table.pop("address", "") or _page(f"{table.get('also', '')} {citation}"),
        confidence=TAGS[table.pop("tag")],
        volatility=Volatility(table.pop("volatility", "lasting")),
        **table,
    )
    _require_order(made)
    return made


def _require_order(given: Authority) -> None:
    """Each state begins no earlier than the one before it, and the text before it ends.

    Raises:
        ValueError: if not; its text names the row.
    """
    if given.until is not None and given.until < given.since.earliest:
        raise ValueError(f"it ends ({given.until}) before it begins ({given.since})")
    before = given.since
    for number, standing in enumerate(given.standings, start=1):
        since = standing.since or before
        if since.earliest < before.earliest:
            raise ValueError(
                f"states, row {number}: it begins on {since}, before what stands before it "
                f"({before}); put the states in order of time"
            )
        before = since


def _standing(row: dict[str, Any]) -> Standing:
    return Standing(
        state=State(row.pop("state")),
        since=_since(row.pop("from")),
        circuits=tuple(row.pop("circuits", ())),
        **row,
    )


def _with_state(given: Authority, one: StateByHand) -> Authority:
    """On the same day, what was entered here comes last and counts."""
    entered = Standing(
        state=State(one.state),
        since=Span.on(one.since),
        by=one.by,
        note=f"This office entered it by hand on {one.entered}.",
        by_hand=True,
    )
    ordered = sorted(
        (*given.standings, entered), key=lambda found: (found.since or given.since).earliest
    )
    return replace(given, standings=tuple(ordered))


def _since(given: date | int) -> Span:
    if isinstance(given, date):
        return Span.on(given)
    return Span(date(given, 1, 1), date(given, 12, 31))


def _circuits(reach: str | list[str]) -> tuple[str, ...]:
    return () if reach == NATION else tuple(reach)


def _page(citation: str) -> str:
    for pattern, page in PAGES:
        if match := pattern.search(citation):
            return page.format(*match.groups())
    return ""
