"""Which cases does a member have before them, and by what are they known?

Names are opened case by case with the keys the member holds; the day comes from the projection.
Nothing else is read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from django.db.models import F, Q, QuerySet

from wellfounded.law.screening import rules_version
from wellfounded.logic import Span
from wellfounded.vault.envelope import EnvelopeError
from wellfounded.vault.keys import Key, Section
from wellfounded.vault.wraps import Holder, WrapError
from wellfounded.web.accounts import intake
from wellfounded.web.accounts.models import IntakeKey, Member
from wellfounded.web.accounts.names import called, tenant_key
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import Act, Role, State, may, require
from wellfounded.web.cases.keys import WHOLE, Keys, NotGranted
from wellfounded.web.cases.models import Case, Projection, Wrap
from wellfounded.web.cases.opening import Opened, as_far_as
from wellfounded.web.cases.projecting import READ, Stage, opened_projection
from wellfounded.web.clock import now
from wellfounded.web.keyring.shredding import ShreddedError, shred_key
from wellfounded.web.log import tell

SHUT: Final = (EnvelopeError, WrapError, NotGranted, ShreddedError)
NAME: Final = ("applicant.name.given", "applicant.name.family")


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One case of a list. ``name`` is empty and ``due`` None if it is not known, or if this
    member was not handed what it is read from: then it is not ``named``, or not ``dated``.

    One that is ``shut`` does not open: something of it was changed, or its key is gone.
    """

    case: UUID
    name: str = ""
    stage: Stage = Stage.OPEN
    due: Span | None = None
    named: bool = True
    dated: bool = True
    shut: bool = False


def mine(member: Member, holder: Holder) -> list[Held]:
    """The cases that were handed to a member, the earliest day first.

    Raises:
        NotAllowed: the member sees no cases.
    """
    require(Role(member.role), State(member.state), Act.LIST_CASES)
    return _listed(member, {member.id: holder})


def waiting(member: Member, holder: Holder) -> list[Held]:
    """The cases that wait at the intake, if the member takes cases in and holds its key."""
    if not may(Role(member.role), State(member.state), Act.TAKE_IN):
        return []
    return _listed(member, intake.held(member, holder))


@dataclass(frozen=True, slots=True, kw_only=True)
class Resting:
    """What lists may know of a case that is not opened: who holds it whole, and on which rules
    what is stored of it rests; None if that was not kept when it was stored.

    ``same_rules`` says whether it was counted by the rules as they stand here.
    """

    people: tuple[str, ...]
    rests: tuple[str, ...] | None
    same_rules: bool


def resting(member: Member, *, without: Collection[UUID]) -> Iterator[Resting]:
    """The cases of a member's office but those ``without`` whom they were read, unopened."""
    key, version = tenant_key(member.organisation), rules_version()
    rows = Projection.objects.filter(organisation=member.organisation_id)
    for row in rows.exclude(case__in=without).select_related("case").order_by("case"):
        try:
            known = opened_projection(key, row)
        except EnvelopeError:
            tell("tampered")
            continue
        yield Resting(
            people=_whole_with(row.case),
            rests=known.rests,
            same_rules=known.rules == version,
        )


def _whole_with(case: Case) -> tuple[str, ...]:
    wraps = Wrap.objects.filter(_living(), case=case, epoch=case.epoch, scope=WHOLE)
    people = Member.objects.filter(
        id__in=wraps.values("holder"),
        organisation=case.organisation_id,
        state=State.CONFIRMED.value,
    )
    return tuple(sorted(called(one) for one in people.select_related("organisation")))


def only_theirs(member: Member) -> int:
    """How many cases nobody else at the office could open, or take in, without this member."""
    people = Member.objects.filter(organisation=member.organisation_id, state=State.CONFIRMED.value)
    others = people.exclude(id=member.id).values("id")
    held_by = Q(holder=member.id) | Q(holder__in=_pairs(member=member))
    else_by = Q(holder__in=others) | Q(holder__in=_pairs(member__in=others))
    whole = Wrap.objects.filter(scope=WHOLE, epoch=F("case__epoch")).filter(_living())
    whole = whole.filter(case__organisation=member.organisation_id)
    theirs = whole.filter(held_by).exclude(case__in=whole.filter(else_by).values("case"))
    return theirs.values("case").distinct().count()


def _pairs(**holder: object) -> QuerySet[IntakeKey, UUID]:
    return IntakeKey.objects.filter(**holder).values_list("intake", flat=True)


def _living() -> Q:
    return Q(until=None) | Q(until__gt=now())


def reads(opened: Opened, *sections: Section) -> bool:
    """Whether whoever opened the case was handed all of these sections."""
    return all(map(opened.keys.may_open, sections))


def name_in(opened: Opened) -> str:
    """What the person of a case is called, as far as it is said and may be read."""
    if not reads(opened, Section.IDENTITY):
        return ""
    said = (opened.answer(path) for path in NAME)
    raw = (one.stored.raw for one in said if one is not None)
    return " ".join(part for part in raw if isinstance(part, str))


def _listed(member: Member, pairs: dict[UUID, Holder]) -> list[Held]:
    found = [one for id, pair in pairs.items() for one in _held(member, id, pair)]
    if found:
        note(member.organisation_id, "listed", member.id, by=member, detail={"cases": len(found)})
    return sorted(found, key=_first)


def _held(member: Member, holder_id: UUID, holder: Holder) -> Iterator[Held]:
    wraps = Wrap.objects.filter(_living(), holder=holder_id)
    wraps = wraps.filter(case__organisation=member.organisation_id).select_related("case")
    by_case: dict[Case, list[Wrap]] = defaultdict(list)
    for wrap in wraps:
        by_case[wrap.case].append(wrap)
    key = tenant_key(member.organisation)
    rows = Projection.objects.filter(case__in=by_case).select_related("case")
    projections = {row.case_id: row for row in rows}
    for row, handed in by_case.items():
        try:
            keys = Keys.unwrapped(row.id, row.epoch, handed, holder, shred_key(row.id))
            yield _known(row, keys, member, key, projections.get(row.id))
        except SHUT:
            # The others are not to be out of reach because of this one.
            tell("tampered")
            yield Held(case=row.id, shut=True)


def _known(row: Case, keys: Keys, member: Member, key: Key, projection: Projection | None) -> Held:
    role, state = Role(member.role), State(member.state)
    opened = Opened(row, as_far_as(keys, role, state), member.id, role, member)
    dated = reads(opened, *READ)
    listed = Held(
        case=row.id,
        name=name_in(opened),
        named=reads(opened, Section.IDENTITY),
        dated=dated,
    )
    if projection is None:
        return listed
    known = opened_projection(key, projection)
    return replace(listed, stage=known.stage, due=known.due if dated else None)


def _first(one: Held) -> tuple[bool, str, str]:
    """Cases with a day first, in its order; then the others by name."""
    return one.due is None, one.due.earliest.isoformat() if one.due else "", one.name
