"""Are the chains the ones that were written, and the ones that were witnessed?

Within itself every chain is checked link by link. Against one that was cut or written anew as a
whole, its links are compared with the signed checkpoints, and these with what a witness kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from uuid import UUID

from wellfounded.vault.chain import ChainError, Head, Link, verify_chain
from wellfounded.vault.checkpoints import (
    Checkpoint,
    CheckpointError,
    check_witnessed,
    verify_signature,
)
from wellfounded.web.accounts.models import Organisation
from wellfounded.web.database.jobs import chain_heads
from wellfounded.web.database.scope import bound
from wellfounded.web.timeline import models
from wellfounded.web.timeline.reading import links

Known = Mapping[int, bytes]
"""The hash of some links of a chain by their number, from checkpoints."""


@dataclass(slots=True)
class Account:
    """What was looked at, and what is wrong with it, each chain by its id."""

    chains: int = 0
    events: int = 0
    checkpoints: int = 0
    witnessed: int = 0
    later: int = 0
    """Lines of the witness about checkpoints that are not here."""
    broken_chains: list[str] = field(default_factory=list)
    broken_checkpoints: list[str] = field(default_factory=list)


def account(public: bytes, lines: Sequence[str]) -> Account:
    """Check every chain, every checkpoint, and the lines of the witness.

    ``public`` is the public half of the key that signs checkpoints.
    """
    found = Account()
    known: dict[UUID, dict[int, bytes]] = defaultdict(dict)
    stored: dict[int, Checkpoint] = {}
    try:
        for one in checkpoints(public):
            stored[one.number] = one
            for head in one.heads:
                known[head.chain][head.seq] = head.hash
    except CheckpointError as wrong:
        found.broken_checkpoints.append(str(wrong))
    found.checkpoints = len(stored)
    _compare(found, public, stored, lines)
    _follow(found, known)
    return found


def checkpoints(public: bytes, after: int = 0) -> Iterator[Checkpoint]:
    """The stored checkpoints after a number, each with its signature and its number checked.

    Raises:
        CheckpointError: one is missing, was changed, or is not signed by this server.
    """
    rows = models.Checkpoint.objects.filter(seq__gt=after).order_by("seq")
    for expected, row in enumerate(rows.iterator(), start=after + 1):
        one = Checkpoint.read(bytes(row.heads))
        if (row.seq, one.number) != (expected, expected):
            raise CheckpointError(f"Checkpoint {expected} is missing; {row.seq} stands there.")
        verify_signature(public, one.root, bytes(row.signature))
        yield one


def check_chain(chain: UUID, known: Known, head: Head | None = None) -> int:
    """Check one chain from its first link, and return how many it has; bound to the chain.

    ``known`` are links that checkpoints name, ``head`` the last one as it is stored.

    Raises:
        ChainError: a link was edited, deleted, moved or added, or is not the one that was known.
    """
    seen = 0

    def compared() -> Iterator[Link]:
        nonlocal seen
        for link in links(chain):
            if link.seq in known and known[link.seq] != link.hash:
                raise ChainError(chain, link.seq, "it is not the one that was witnessed.")
            seen += 1
            yield link

    verify_chain(compared(), head)
    if missing := [seq for seq in known if seq > seen]:
        raise ChainError(chain, seen + 1, f"missing, up to link {max(missing)}.")
    return seen


def bound_to(chain: UUID) -> AbstractContextManager[None]:
    """Bind the work to the case or the organisation that a chain belongs to."""
    if Organisation.objects.filter(id=chain).exists():
        return bound(organisation=chain)
    return bound(case=chain)


def _follow(found: Account, known: Mapping[UUID, Known]) -> None:
    heads = {head.chain: head for head in chain_heads()}
    for chain in sorted(heads.keys() | known.keys()):
        try:
            with bound_to(chain):
                found.events += check_chain(chain, known.get(chain, {}), heads.get(chain))
        except (ChainError, ValueError) as wrong:
            found.broken_chains.append(_named(chain, wrong))
        found.chains += 1


def _named(chain: UUID, wrong: Exception) -> str:
    return str(wrong) if isinstance(wrong, ChainError) else f"Chain {chain}: {wrong}"


def _compare(
    found: Account, public: bytes, stored: Mapping[int, Checkpoint], lines: Iterable[str]
) -> None:
    for line in lines:
        number = _number(line)
        try:
            if number is not None and number in stored:
                check_witnessed(line, public, stored[number])
                found.witnessed += 1
            elif number is None:
                raise CheckpointError("A line of the witness is damaged. Compare it.")
            else:
                found.later += 1
        except CheckpointError as wrong:
            found.broken_checkpoints.append(str(wrong))


def _number(line: str) -> int | None:
    parts = line.split()
    return int(parts[1]) if len(parts) > 1 and parts[1].isdecimal() else None
