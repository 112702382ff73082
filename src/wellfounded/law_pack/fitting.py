"""Does a law pack fit this release, and what would it change?

Nothing is written before every authority, table, row and edition of it was read and found to be of
a kind that the rules of this release know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from wellfounded.facts.countries import COUNTRIES
from wellfounded.laid_over import Pack, laid
from wellfounded.law.authorities import Authority
from wellfounded.law.authorities.register import (
    FaultyAuthority,
    authorities_in,
    released,
    with_states,
)
from wellfounded.law.parameters import FaultyTable, Table, country_of
from wellfounded.law.parameters.table import RELEASED, tables_in
from wellfounded.law.rulebook import REVIEWED
from wellfounded.law.time_limits.time_limit import FILES as TIME_LIMIT_FILES
from wellfounded.law.time_limits.time_limit import checked
from wellfounded.law.what_moved import Law, Move, moves, only_in_one
from wellfounded.law_pack.refusal import PackRefused


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a pack makes of the law here.

    ``added`` and ``taken_back`` are moves that only the law with it, or without it, knows.
    ``looked_at`` are authorities and tables that it words anew or only looked at again, and
    ``editions`` the forms whose editions it names.
    """

    added: tuple[Move, ...]
    taken_back: tuple[Move, ...]
    looked_at: tuple[str, ...]
    editions: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        """Whether the law stays as it is."""
        return not (self.added or self.taken_back or self.looked_at or self.editions)


def change(pack: Pack) -> Change:
    """What would be otherwise here with a pack in the place of the one in force.

    Raises:
        PackRefused: it does not fit this release.
    """
    here, then = Law.here(), law_with(pack)
    added, taken_back = only_in_one(moves(here), moves(then))
    moved = {one.subject for one in (*added, *taken_back)}
    looked_at = (name for name in _otherwise(here, then) if name not in moved)
    return Change(
        added=added,
        taken_back=taken_back,
        looked_at=tuple(looked_at),
        editions=tuple(pack.editions),
    )


def law_with(pack: Pack) -> Law:
    """The law of this release with a pack laid over it, and the states entered by hand.

    Raises:
        PackRefused: it does not fit this release.
    """
    if pack.day < REVIEWED:
        raise PackRefused(
            f"{pack.name}: it is of {pack.day}; this release was checked on {REVIEWED} and is newer"
        )
    try:
        authorities = _authorities(pack)
        tables = dict(_tables(pack, authorities))
    except (FaultyAuthority, FaultyTable) as fault:
        raise PackRefused(str(fault)) from fault
    _require_editions(pack)
    return Law(authorities=with_states(authorities, laid().by_hand), tables={**RELEASED, **tables})


def _authorities(pack: Pack) -> dict[str, Authority]:
    found = dict(released())
    written = authorities_in(pack.authorities, f"{pack.name}, authorities")
    found |= {one.citation: one for one in written}
    for one in written:
        for number, standing in enumerate(one.standings, start=1):
            if standing.by and standing.by not in found:
                raise PackRefused(
                    f"{pack.name}, authorities, {one.citation}, states, row {number}: no authority "
                    f"is registered as {standing.by!r}; add it to the pack"
                )
    return found


def _tables(pack: Pack, authorities: Mapping[str, Authority]) -> Iterator[tuple[str, Table]]:
    files = {table.file for table in RELEASED.values()}
    for file, given in pack.tables.items():
        place = f"{pack.name}, tables.{file}"
        if file not in files:
            raise PackRefused(f"{place}: this release has no such tables{_near(file, files)}")
        siblings = {one.name: one for one in RELEASED.values() if one.file == file}
        written = tables_in(given, place, file, authorities)
        for key, table in written.items():
            _require_known(f"{place}, {key}", table, siblings)
            yield table.full_name, table
        if file in TIME_LIMIT_FILES:
            checked({**siblings, **written}, pack.name)


def _require_known(place: str, table: Table, siblings: Mapping[str, Table]) -> None:
    """It is a table of this release, or a country more on a list of countries.

    Rules compare words, so a word they never heard would read as "no": it is refused.

    Raises:
        PackRefused: if not.
    """
    by_country = all(country_of(one) in COUNTRIES for one in (*siblings.values(), table))
    before = siblings.get(table.name)
    if before is None and not by_country:
        raise PackRefused(f"{place}: there is no such table{_near(table.name, siblings)}")
    like = before or next(iter(siblings.values()))
    if table.unit != like.unit:
        raise PackRefused(f"{place}: its unit is {table.unit!r}, not {like.unit!r}; keep the unit")
    _require_same_names(place, table, like)
    _require_as_long(place, table, like)
    _require_terms(place, table, like, siblings.values())


def _require_terms(place: str, table: Table, like: Table, siblings: Iterable[Table]) -> None:
    """A value is of a kind that stands there, and a single word one that the file knows."""
    kinds = {type(row.value) for row in like.rows if row.value is not None}
    terms = {row.value for one in siblings for row in one.rows if _is_term(row.value)}
    for number, row in enumerate(table.rows, start=1):
        if row.value is not None and type(row.value) not in kinds:
            raise PackRefused(f"{place}, row {number}: {row.value!r} is not of the kind used there")
        if _is_term(row.value) and row.value not in terms:
            raise PackRefused(
                f"{place}, row {number}: no rule of this release knows the value {row.value!r}"
                f"{_near(str(row.value), map(str, terms))}"
            )


def _is_term(value: object) -> bool:
    """A single word is compared; a sentence is only shown."""
    return isinstance(value, str) and " " not in value


def _require_same_names(place: str, table: Table, like: Table) -> None:
    for name, value in like.more.items():
        if name == "country":
            continue
        if type(table.more.get(name)) is not type(value):
            raise PackRefused(f"{place}: {name!r} is missing or not of its kind, as in {value!r}")
    for name in table.more:
        if name not in like.more and name != "country":
            raise PackRefused(f"{place}: there is no {name!r}{_near(name, like.more)}")


def _require_as_long(place: str, table: Table, like: Table) -> None:
    first, last = like.rows[0].since, like.rows[-1].until
    if table.rows[0].since > first:
        raise PackRefused(f"{place}, row 1: a gap before {table.rows[0].since}; begin on {first}")
    if table.rows[-1].until < last:
        raise PackRefused(
            f"{place}, row {len(table.rows)}: a gap after {table.rows[-1].until}; end on {last}"
        )


def _require_editions(pack: Pack) -> None:
    if pack.editions:
        from wellfounded.forms.official.known import UnknownEdition, editions_with

        try:
            editions_with(pack)
        except UnknownEdition as fault:
            raise PackRefused(str(fault)) from fault


def _otherwise(here: Law, then: Law) -> Iterator[str]:
    for name, one in then.authorities.items():
        if here.authorities.get(name) != one:
            yield name
    for name, table in then.tables.items():
        if here.tables.get(name) != table:
            yield name


def _near(name: str, names: Iterable[str]) -> str:
    known = list(names)
    near = get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(sorted(known))}"
