"""What does a look at an installation find, beside its databases?"""

from __future__ import annotations

import resource
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final

from wellfounded.vault.checkpoints import public_half
from wellfounded.web.accounts.models import Organisation
from wellfounded.web.accounts.sessions import cookie_name
from wellfounded.web.agenda.known import Way
from wellfounded.web.agenda.secret import secret
from wellfounded.web.agenda.sending import way_is_set
from wellfounded.web.cases.attended import unread
from wellfounded.web.clock import now, today
from wellfounded.web.database.scope import bound
from wellfounded.web.database.soundness import signs as databases
from wellfounded.web.home import Home, HomeError
from wellfounded.web.keeping import witness
from wellfounded.web.keeping.backing_up import last
from wellfounded.web.keeping.covering import cover
from wellfounded.web.keeping.finding import Finding
from wellfounded.web.keeping.retention import KEPT, copies, old_keyrings
from wellfounded.web.keeping.space import MEGABYTE, folders, free, refused_below, warned_below
from wellfounded.web.timeline.verifying import account

SWAPS: Final = Path("/proc/swaps")
NEEDED: Final = ("connection", "tables")
"""What has to be sound before anything can be asked of a database."""
SOON, LATE = timedelta(days=2), timedelta(days=7)
"""The ages of a backup at which a new one is due, and overdue."""


def findings(home: Home) -> Iterator[Finding]:
    """All of it. The key of the server was there, sound and private, or Django would not run."""
    yield Finding("site", True, str(home.folder))
    yield from _key(home)
    readable = True
    for sign in databases():
        readable = readable and (sign.good or not sign.what.endswith(NEEDED))
        yield Finding(*sign)
    if readable:
        yield _shred_keys()
        yield from _unread()
        yield from _record(home)
    yield _room(home)
    yield _backup(home)
    yield from _keyring_copies(home)
    yield from _outside(home)
    yield _reminders(home)
    yield from _machine()


def _key(home: Home) -> Iterator[Finding]:
    path = home.path("keys", "file", "keys/master.key")
    yield Finding("server key", True, f"{path}, its owner's alone")
    disk = path.stat().st_dev
    if any(folder.stat().st_dev == disk for folder in folders(home)):
        said = (
            "on the disk of the databases: who takes the disk has both; move keys.file to another"
        )
        yield Finding("server key apart", None, said)
    else:
        yield Finding("server key apart", True, "on another disk than the databases")


def _shred_keys() -> Finding:
    """Whether the keyring goes with the cases. Without its key nobody can open a case."""
    found = cover()
    have = found.cases - len(found.lost) - len(found.ending)
    said = f"cases: {found.cases:,}, with their key: {have:,}"
    if found.lost:
        mend = "restore the keyring from its newest copy: nobody deleted these"
        return Finding("shred keys", False, f"{said}, lost: {len(found.lost):,}; {mend}")
    if found.ending:
        return Finding("shred keys", None, f"{said}, being deleted: {len(found.ending):,}")
    return Finding("shred keys", True, said)


def _unread() -> Iterator[Finding]:
    """What an office has to see to: each day that passes so may be one that counts."""
    for office in Organisation.objects.order_by("name"):
        with bound(organisation=office.id):
            left = unread(office.id)
        if left.waiting:
            said = f"{office.name}: {left.waiting:,} wait to be taken in"
            yield Finding("waiting cases", None, said)
        if left.nobodys:
            said = f"{office.name}: nobody there can open {left.nobodys:,}"
            yield Finding("unread cases", None, f"{said}; their applicants can take them back")


def _record(home: Home) -> Iterator[Finding]:
    file = witness.path(home)
    kept = witness.lines(file)
    found = account(public_half(home.kek.audit_seed), kept)
    said = f"chains: {found.chains:,}, events: {found.events:,}; all hold"
    yield _held("chains", found.broken_chains, said)
    yield _held(
        "checkpoints", found.broken_checkpoints, f"checkpoints: {found.checkpoints:,}; all hold"
    )
    if found.later:
        said = f"checkpoints it knows and that are not here: {found.later:,}"
        mend = (
            "the databases were set back. If you restored a copy on purpose, move the file away, "
            "and a new one is begun"
        )
        yield Finding("witness", False, f"{file}: {said}; {mend}")
    elif not kept and found.checkpoints:
        yield Finding("witness", False, f"{file} has no line; 'wellfounded work' writes them")
    else:
        said = f"checkpoints that agree: {found.witnessed:,}" if kept else "nothing yet"
        yield Finding("witness", True if kept else None, f"{file}: {said}")


def _held(what: str, broken: Sequence[str], said: str) -> Finding:
    return Finding(what, not broken, "; ".join(broken) or said)


def _room(home: Home) -> Finding:
    left = free(home)
    good = False if left < refused_below(home) else None if left < warned_below(home) else True
    said = f"{left // MEGABYTE:,} MB free"
    mend = {False: "; no answer is taken any more, make room", None: "; make room soon", True: ""}
    return Finding("room", good, said + mend[good])


def _backup(home: Home) -> Finding:
    made = last(home)
    if made is None:
        return Finding("backup", None, "none was made here; run 'wellfounded backup'")
    age = now() - made
    good = True if age <= SOON else None if age <= LATE else False
    said = f"the last one is of {made:%Y-%m-%d}"
    return Finding("backup", good, said if good else f"{said}; run 'wellfounded backup'")


def _keyring_copies(home: Home) -> Iterator[Finding]:
    """Whether the promise holds that no copy of a keyring is older than people were told."""
    place = copies(home)
    if place is None:
        return
    try:
        old = old_keyrings(place, today())
    except OSError as wrong:
        why = f"{place}: backup.folder cannot be read ({wrong.strerror})"
        said = f"{why}; it is as seen from {home.folder}; mend the setting or make the folder"
        yield Finding("keyring copies", False, said)
        return
    said = f"{place}: none of more than {KEPT.days} days"
    if old:
        said = f"{place}: too old: {len(old):,}; 'wellfounded work' deletes them, is it running?"
    yield Finding("keyring copies", not old, said)


def _outside(home: Home) -> Iterator[Finding]:
    yield Finding("address", True, f"{home.address}: invitations lead there, passkeys work there")
    if home.https:
        yield Finding("TLS", True, "pages are sent over TLS alone")
    else:
        said = "off, so only this computer is served; put TLS before it and set site.https = true"
        yield Finding("TLS", None, said)
    bound_to_host = cookie_name().startswith("__Host-")
    said = "kept to this host and to TLS" if bound_to_host else "not kept to TLS while that is off"
    yield Finding("cookie", True if bound_to_host else None, f"{cookie_name()}: {said}")


def _reminders(home: Home) -> Finding:
    said = {Way.EMAIL: "by mail", Way.TEXT: "by text message"}
    ways = [words for way, words in said.items() if way_is_set(home, way)]
    if not ways:
        return Finding("reminders", None, "off; to send them, set up [mail] or [text]")
    try:
        for table in ("mail", "text"):
            secret(home, table)
    except HomeError as wrong:
        return Finding("reminders", False, str(wrong))
    return Finding("reminders", True, " and ".join(ways))


def _machine() -> Iterator[Finding]:
    used = SWAPS.read_text().splitlines()[1:] if SWAPS.exists() else []
    said = "on: what is in memory can get onto the disk; turn it off, or encrypt it"
    yield Finding("swap", None if used else True, said if used else "off")
    limit, _ = resource.getrlimit(resource.RLIMIT_CORE)
    said = "on: a crash would write memory to the disk; run the site with 'ulimit -c 0'"
    yield Finding("core dumps", None if limit else True, said if limit else "off")
