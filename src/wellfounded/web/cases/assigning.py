"""Who works on a case, on which parts of it, and until when?

A supervisor hands the key on: the whole case, or the keys of some sections, from which nothing
else can be opened. Who took a case in hands it whole to a supervisor or an attorney, since an
office may have had no supervisor at that moment. Whoever is taken off the
case leaves with keys that open nothing new.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from wellfounded.vault.keys import Section
from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act, NotAllowed, Role, State, may, require
from wellfounded.web.cases.beginning import hand_over
from wellfounded.web.cases.consents import INTERPRETER, consents
from wellfounded.web.cases.keys import WHOLE, Keys, NotGranted, in_scope, part_of
from wellfounded.web.cases.models import Wrap
from wellfounded.web.cases.next_key import next_key
from wellfounded.web.cases.opening import Opened, keys_of
from wellfounded.web.cases.writing import writing
from wellfounded.web.clock import now
from wellfounded.web.keyring.shredding import shred_key

INTERPRETED: Final = frozenset({Section.IDENTITY, Section.NARRATIVE, Section.EVIDENCE})
"""What an interpreter may be given; never where the person is or how to reach them."""
LONGEST: Final = timedelta(days=30)
ABOVE: Final = frozenset({Role.SUPERVISOR, Role.ATTORNEY})
"""To whom a case is passed by somebody who otherwise assigns nothing."""


class CannotAssign(ValueError):
    """The case cannot be handed on so. ``id`` is that of the words that say why."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What is handed on: some sections, or the whole if none is named, until some time.

    ``contact`` adds to the whole how to reach the person, for a role that does not see it.
    """

    sections: frozenset[Section] = frozenset()
    contact: bool = False
    until: datetime | None = None

    @property
    def scopes(self) -> set[str]:
        """The wraps it takes; with sections goes the one by which the case is checked."""
        listed = {*self.sections, Section.MANIFEST} if self.sections else set()
        scopes = {in_scope(section) for section in listed} or {WHOLE}
        return scopes | {in_scope(Section.CONTACT)} if self.contact else scopes


def assign(opened: Opened, holder: Holder, to: Member, part: Part) -> None:
    """Hand a case, or a part of it, to another member.

    Raises:
        NotAllowed: this person does not assign, or that one may not be given it.
        CannotAssign: something is missing: the person's consent, a last day, a part.
        NotGranted: whoever hands it on does not hold the whole case.
    """
    if not assigns(opened):
        opened.require(Act.PASS_UP)
        if Role(to.role) not in ABOVE or part != Part():
            raise CannotAssign("assign.whom")
    _may_be_given(opened, to, part)
    whole = _whole(keys_of(opened.row, opened.holder, holder))
    told = {
        "member": to.id.hex,
        "sections": sorted(part.sections),
        "contact": part.contact,
        "until": part.until.isoformat(timespec="hours") if part.until else None,
    }
    with writing(opened, "assigned", told):
        if Wrap.objects.filter(case_id=opened.id, holder=to.id).exists():
            raise CannotAssign("assign.has_it")
        shred, public = shred_key(opened.id), bytes(to.public or b"")
        for (_, _), key in whole.held.items():
            for scope in part.scopes:
                given = part_of(key, scope)
                hand_over(opened.row, given, to.id, public, shred, scope, part.until)


def assigns(opened: Opened) -> bool:
    """Whether whoever opened the case decides who works on it."""
    state = State(opened.member.state) if opened.member else State.CONFIRMED
    return may(opened.role, state, Act.ASSIGN)


def unassign(opened: Opened, member: UUID) -> None:
    """Take a member off a case: the case gets a new key.

    Raises:
        NotAllowed: this person does not assign.
        CannotAssign: nobody of the office would hold the whole case any more.
        LookupError: that member does not hold it.
    """
    opened.require(Act.ASSIGN)
    with writing(opened, "unassigned", {"member": member.hex}):
        wraps = Wrap.objects.filter(case_id=opened.id).exclude(holder=opened.row.holder)
        if not wraps.filter(holder=member).exists():
            raise LookupError("that member does not hold this case")
        if not wraps.filter(scope=WHOLE, until=None).exclude(holder=member).exists():
            raise CannotAssign("assign.last")
        next_key(opened, {member})


def holders(opened: Opened) -> dict[Member, Part]:
    """The members who hold the case now, and how much of it."""
    found: dict[UUID, list[Wrap]] = {}
    for wrap in Wrap.objects.filter(case_id=opened.id, epoch=opened.row.epoch):
        if wrap.until is None or wrap.until > now():
            found.setdefault(wrap.holder, []).append(wrap)
    members = Member.objects.select_related("organisation").in_bulk(list(found))
    return {members[id]: _part(wraps) for id, wraps in found.items() if id in members}


def holds_whole(opened: Opened) -> bool:
    """Whether whoever opened the case was handed all of it for good."""
    handed = Wrap.objects.filter(case_id=opened.id, holder=opened.holder, scope=WHOLE, until=None)
    return handed.filter(epoch=opened.row.epoch).exists()


def _part(wraps: list[Wrap]) -> Part:
    scopes = {wrap.scope.removeprefix("section/") for wrap in wraps}
    if WHOLE in scopes:
        return Part(contact=Section.CONTACT.value in scopes, until=wraps[0].until)
    parts = scopes - {Section.MANIFEST.value}
    return Part(sections=frozenset(map(Section, parts)), until=wraps[0].until)


def _whole(keys: Keys) -> Keys:
    held = {(scope, epoch): key for (scope, epoch), key in keys.held.items() if scope == WHOLE}
    if {epoch for _, epoch in held} != set(range(keys.epoch + 1)):
        raise NotGranted("only who holds the whole case hands it on")
    return Keys(keys.case, keys.epoch, held)


def _may_be_given(opened: Opened, to: Member, part: Part) -> None:
    role, state = Role(to.role), State(to.state)
    if to.organisation_id != opened.row.organisation_id or not to.public:
        raise NotAllowed("a case is handed on within its organisation")
    if part.until is not None and part.until <= now():
        raise CannotAssign("assign.until")
    if may(role, state, Act.READ_CASE):
        return
    require(role, state, Act.READ_SECTION)
    _may_be_interpreted(opened, part)


def _may_be_interpreted(opened: Opened, part: Part) -> None:
    if not part.sections or part.contact or not _within(part.sections, INTERPRETED):
        raise CannotAssign("assign.parts")
    if part.until is None or part.until > now() + LONGEST:
        raise CannotAssign("assign.until")
    if not consents(opened).get(INTERPRETER):
        raise CannotAssign("assign.no_consent")


def _within(sections: Collection[Section], allowed: Collection[Section]) -> bool:
    return set(sections) <= set(allowed)
