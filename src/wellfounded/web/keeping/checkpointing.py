"""When and how are the heads of the chains signed, and handed to the witness?

A checkpoint lists the chains that have grown since the one before it; together the checkpoints
name every chain. What has shrunk is not signed over: it is told, and stays unsigned until somebody
has looked.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final
from uuid import UUID

from django.db.models import Max

from wellfounded.vault.chain import Head
from wellfounded.vault.checkpoints import Checkpoint, public_half, sign, witness_line
from wellfounded.web.clock import hour
from wellfounded.web.database.jobs import chain_heads
from wellfounded.web.keeping import witness
from wellfounded.web.timeline import models
from wellfounded.web.timeline.verifying import checkpoints

MOST: Final = 1000
"""Events after which the heads are signed at once."""


class Shrunk(Exception):
    """A chain or the list of checkpoints is shorter than it was when it was last signed."""


class Notary:
    """Signs the heads of one installation, and remembers what it has signed."""

    def __init__(self, audit_seed: bytes, file: Path) -> None:
        self._seed, self._file = audit_seed, file
        self._number = 0
        self._signed: dict[UUID, Head] = {}

    def sign(self, least: int = 1) -> int:
        """Sign the heads if there are ``least`` new events; return how many are signed anew.

        What was interrupted before is made up for: a checkpoint that the witness was not told of
        is told now.

        Raises:
            Shrunk: something that was signed is gone. Nothing is signed.
            CheckpointError: a stored checkpoint was changed.
            OSError: the witness's file cannot be written.
        """
        self._catch_up()
        told = witness.last_number(self._file)
        if told > self._number:
            raise Shrunk(f"the witness knows checkpoint {told}, the last here is {self._number}")
        grown, events = self._grown()
        if events >= max(least, 1):
            self._note(self._checkpoint(grown))
        if told < self._number:
            witness.add(self._file, self._lines_after(told))
        return events if events >= max(least, 1) else 0

    def _catch_up(self) -> None:
        last = models.Checkpoint.objects.aggregate(last=Max("seq"))["last"] or 0
        if last < self._number:
            raise Shrunk(f"checkpoint {self._number} is gone, the last here is {last}")
        for one in checkpoints(public_half(self._seed), after=self._number):
            self._note(one)

    def _note(self, one: Checkpoint) -> None:
        self._number = one.number
        self._signed |= {head.chain: head for head in one.heads}

    def _grown(self) -> tuple[list[Head], int]:
        here = {head.chain: head for head in chain_heads()}
        for chain, signed in self._signed.items():
            if chain not in here or here[chain].seq < signed.seq:
                raise Shrunk(f"chain {chain} had {signed.seq} links when it was last signed")
            if here[chain].seq == signed.seq and here[chain] != signed:
                raise Shrunk(f"chain {chain} has another link {signed.seq} than the one signed")
        grown = [head for chain, head in here.items() if self._signed.get(chain) != head]
        return grown, sum(head.seq - self._last(head.chain) for head in grown)

    def _last(self, chain: UUID) -> int:
        return self._signed[chain].seq if chain in self._signed else 0

    def _checkpoint(self, heads: list[Head]) -> Checkpoint:
        at = hour()
        made = Checkpoint(
            number=self._number + 1, hour=int(at.timestamp()) // 3600, heads=tuple(heads)
        )
        models.Checkpoint.objects.create(
            seq=made.number, hour=at, heads=made.statement, signature=sign(self._seed, made.root)
        )
        return made

    def _lines_after(self, number: int) -> list[str]:
        missed = checkpoints(public_half(self._seed), after=number)
        return [witness_line(one, self._seed) for one in missed]
