"""Which keys of a case does this holder have?

A holder has the whole case or some sections of it, in each epoch that was handed over. What is
not handed over cannot be derived, whatever the program asks for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import UUID

from wellfounded.vault.envelope import Context, epoch_of, key_id_of, open_sealed, seal
from wellfounded.vault.inbox import Inbox
from wellfounded.vault.keys import Key, Section, expand, row_id, section_key
from wellfounded.vault.wraps import Grant, Holder, WrapError
from wellfounded.web.cases.models import Wrap

WHOLE = "case"
FIRST_EPOCH = 0
"""Rows are named under the first key, so that an answer keeps its row through every epoch."""


def in_scope(section: Section) -> str:
    """What a wrap of one section says it is of."""
    return f"section/{section.value}"


def part_of(whole: Key, scope: str) -> Key:
    """What a wrap of this scope holds, from the key of the whole case."""
    return whole if scope == WHOLE else section_key(whole, Section(scope.partition("/")[2]))


class NotGranted(PermissionError):
    """This part of the case was not handed to this holder. The text names no person."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one case by scope (``case`` or ``section/<name>``) and epoch."""

    case: UUID
    epoch: int
    held: Mapping[tuple[str, int], Key] = field(repr=False)
    _derived: dict[tuple[Section, int], Key] = field(default_factory=dict, repr=False)
    """Section keys that were derived already; a page opens some hundred rows."""

    @classmethod
    def unwrapped(
        cls, case: UUID, epoch: int, wraps: Iterable[Wrap], holder: Holder, shred: Key
    ) -> Keys:
        """Open every wrap made for a holder.

        Raises:
            WrapError: one does not open: it was changed, shredded, or made for someone else.
        """
        held = {}
        for wrap in wraps:
            grant = Grant(case=case, holder=wrap.holder, scope=wrap.scope)
            key = holder.unwrap(grant, shred, bytes(wrap.blob))
            if key.epoch != wrap.epoch:
                raise WrapError(f"A wrap of epoch {key.epoch} is listed as one of {wrap.epoch}.")
            held[wrap.scope, wrap.epoch] = key
        return cls(case, epoch, held)

    def section(self, section: Section, epoch: int | None = None) -> Key:
        """The key of one section, by default as it seals today.

        Raises:
            NotGranted: the holder was given neither the case nor this section.
        """
        wanted = section, self.epoch if epoch is None else epoch
        if wanted not in self._derived:
            self._derived[wanted] = self._derive(*wanted)
        return self._derived[wanted]

    def _derive(self, section: Section, epoch: int) -> Key:
        if whole := self.held.get((WHOLE, epoch)):
            return section_key(whole, section)
        if part := self.held.get((in_scope(section), epoch)):
            return part
        raise NotGranted(f"the section {section.value} was not handed over")

    def may_open(self, section: Section) -> bool:
        """Whether the holder was given this section."""
        return any((scope, self.epoch) in self.held for scope in (WHOLE, in_scope(section)))

    def in_parts(self, sections: Collection[Section]) -> Keys:
        """Each key of the whole as the keys of these sections; what came in parts stays."""
        held: dict[tuple[str, int], Key] = {}
        for (scope, epoch), key in self.held.items():
            if scope == WHOLE:
                held |= {(in_scope(one), epoch): section_key(key, one) for one in sections}
            else:
                held[scope, epoch] = key
        return Keys(self.case, self.epoch, held)

    def renewed(self, key: Key) -> Keys:
        """With the next key of the case, as far as these keys went."""
        held, scopes = dict(self.held), {scope for scope, at in self.held if at == self.epoch}
        for scope in scopes:
            held[scope, key.epoch] = part_of(key, scope)
        return Keys(self.case, key.epoch, held)

    @property
    def epochs(self) -> set[int]:
        """The epochs of which the holder has any key."""
        return {epoch for _, epoch in self.held}

    def fit(self, blob: bytes) -> bool:
        """Whether any of these keys is the one that an envelope was sealed under."""
        epoch, wanted = epoch_of(blob), key_id_of(blob)
        for section in Section:
            with suppress(NotGranted):
                if self.section(section, epoch).id == wanted:
                    return True
        return False

    def row(self, section: Section, path: str) -> UUID:
        """The row an answer lies in: the same for everyone who may write it."""
        return row_id(self.section(section, FIRST_EPOCH), path)

    def inbox(self, epoch: int | None = None) -> Inbox:
        """The inbox that phones seal answers to, by default the one of today.

        Raises:
            NotGranted: the holder was not given the whole case, or not in this epoch.
        """
        whole = self.held.get((WHOLE, self.epoch if epoch is None else epoch))
        if whole is None:
            raise NotGranted("the inbox opens for who was given the whole case")
        return Inbox(whole)

    @property
    def mark(self) -> str:
        """By what a phone tells this case from another, whichever key it has by now."""
        return expand(self.inbox(FIRST_EPOCH).case_key.secret, "inbox/mark", 8).hex()

    def seal(self, section: Section, context: Context, plaintext: bytes) -> bytes:
        """Seal words into their place."""
        return seal(self.section(section), context, plaintext)

    def open(self, section: Section, context: Context, blob: bytes) -> bytes:
        """Open an envelope of any epoch.

        Raises:
            EnvelopeError: it was changed or moved.
            NotGranted: the section was not handed over.
        """
        return open_sealed(self.section(section, epoch_of(blob)), context, blob)
