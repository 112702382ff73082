"""How is an installation brought back from its copies, whole or not at all?

Everything is opened, counted, hashed and checked beside the place it belongs in. Only when nothing
is wrong does it take that place. What fails, or is only a drill, leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from wellfounded.vault.checkpoints import CheckpointError, public_half
from wellfounded.vault.envelope import EnvelopeError
from wellfounded.vault.keyring import Kek
from wellfounded.web.accounts.models import Member, Session
from wellfounded.web.accounts.roles import State
from wellfounded.web.cases.models import Case
from wellfounded.web.keeping.finding import Finding
from wellfounded.web.keeping.inventory import Inventory, Table
from wellfounded.web.keeping.parcel import Unpacked
from wellfounded.web.keeping.refusal import Refused
from wellfounded.web.keyring.models import ShredKey
from wellfounded.web.timeline.verifying import account


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be restored: the copies, and the keys that open and vouch for them.

    ``drill`` means that everything is tried and nothing is kept.
    """

    cases: Path
    keyring: Path | None
    private: bytes = field(repr=False)
    kek: Kek
    witness: Sequence[str] = ()
    drill: bool = False


def signed(kek: Kek, opened: Unpacked, path: Path) -> Finding:
    """Whether the installation with this key made the copy.

    Raises:
        Refused: another one did, or the copy was put together by somebody else.
    """
    try:
        opened.inventory.verify(public_half(kek.audit_seed), opened.signature)
    except CheckpointError:
        raise Refused(
            f"{path}: the installation with this server key did not make it; name the saved copy "
            "of its keys/master.key with --master"
        ) from None
    taken = opened.inventory
    said = f"made {taken.made:%Y-%m-%d %H:%M} UTC by version {taken.program}"
    return Finding(f"copy of the {taken.of}", True, said)


def same(inventory: Inventory, found: dict[str, Table], what: str) -> Finding:
    """Whether every table is as the inventory says.

    Raises:
        Refused: one is not.
    """
    if wrong := list(inventory.differences(found)):
        raise Refused(f"{what}: {'; '.join(wrong)}")
    return Finding(what, True, f"{inventory.said}; each as it was counted and hashed")


def account_holds(wanted: Wanted) -> Iterator[Finding]:
    """Whether the chains and checkpoints of the restored cases hold.

    Raises:
        Refused: one does not; the text names the chain.
    """
    found = account(public_half(wanted.kek.audit_seed), wanted.witness)
    for what, wrong in (
        ("chains", found.broken_chains),
        ("checkpoints", found.broken_checkpoints),
    ):
        if wrong:
            raise Refused(f"{what}: {'; '.join(wrong)}")
    yield Finding("chains", True, f"chains: {found.chains:,}, events: {found.events:,}; all hold")
    later = f"; later ones the witness knows: {found.later:,}" if found.later else ""
    said = f"signed: {found.checkpoints:,}, as witnessed: {found.witnessed:,}{later}"
    yield Finding("checkpoints", True, said)


def keys_open(kek: Kek, *, keyring: bool) -> Iterator[Finding]:
    """Whether every shred key opens, and every case has one.

    With a copy of the ``keyring`` a case without a key is one that was deleted since.

    Raises:
        Refused: a shred key does not open, or cases would come back that nobody can open.
    """
    here = set()
    for row in ShredKey.objects.iterator():
        try:
            kek.open_shred_key(row.case_id, bytes(row.sealed))
        except EnvelopeError:
            raise Refused("keyring: a shred key does not open with this server key") from None
        here.add(row.case_id)
    cases = _cases()
    said = f"cases: {len(cases):,}, with their key: {len(cases & here):,}"
    if cases - here and not keyring:
        raise Refused(f"keys: {said}; name the copy of the keyring with --keyring")
    if cases and not cases & here:
        raise Refused(f"keys: {said}; this keyring is not the one that belongs to these cases")
    yield Finding("keys", True, said)


def settle(keyring: bool) -> Iterator[Finding]:
    """End what must not come back: sessions, and cases that were deleted after the copy.

    Without a ``keyring`` nothing is known of deleted cases. Who left an office since is not known
    either: nobody who works there comes in before they are confirmed again.
    """
    Session.objects.all().delete()
    working = Member.objects.filter(state=State.CONFIRMED.value)
    if suspended := working.update(state=State.SUSPENDED.value):
        said = f"suspended: {suspended:,}; let each in with 'wellfounded staff confirm NAME'"
        yield Finding("members", True, said)
    if keyring:
        gone = _cases() - set(ShredKey.objects.values_list("case_id", flat=True))
        Case.objects.filter(id__in=gone).delete()
        if gone:
            yield Finding("deleted", True, f"since then, and stay so: {len(gone):,}")


def require_matching(cases: Inventory, keyring: Inventory) -> None:
    """Refuse a keyring that is older than the cases: the newest cases would have no key.

    Raises:
        Refused: it is.
    """
    if keyring.made < cases.made:
        raise Refused(
            f"keyring: made {keyring.made:%Y-%m-%d %H:%M} UTC, before the cases "
            f"({cases.made:%Y-%m-%d %H:%M}); give the one that was made with them, or a later one"
        )


def _cases() -> set[UUID]:
    return set(Case.objects.values_list("id", flat=True))
