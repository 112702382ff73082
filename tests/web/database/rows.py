"""What do rows of a case look like, when it does not matter what is sealed in them?"""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from wellfounded.web.accounts.models import Intake, Organisation
from wellfounded.web.agenda.models import Agenda, Link, Sending
from wellfounded.web.asking.models import Ask, Handing, Offer
from wellfounded.web.cases.models import Case, Code, Once, Projection, Revision, Wrap
from wellfounded.web.database.scope import bound
from wellfounded.web.drafts.models import Draft
from wellfounded.web.files.models import Coming, File, Piece
from wellfounded.web.offline.models import Arrived, Ticket
from wellfounded.web.packets.models import Making
from wellfounded.web.timeline.models import Checkpoint, Event

HOUR = datetime(2026, 3, 1, 10, tzinfo=UTC)
DAY = date(2026, 3, 1)
SEALED = b"sealed"


def organisation() -> UUID:
    """An office."""
    made = Organisation.objects.create(
        name="Example Clinic",
        tenant_key=SEALED,
        created=HOUR,
    )
    return made.id


def case(held_by: UUID | None = None, seen: date = DAY) -> UUID:
    """A case with one row of everything, made by work that is bound to it alone."""
    new = uuid4()
    with bound(case=new):
        Case.objects.create(
            id=new,
            organisation_id=held_by,
            holder=uuid4(),
            public=SEALED,
            manifest=bytes(32),
            created=HOUR,
            seen=seen,
        )
        Code.objects.create(case_id=new, holder=uuid4(), handle=new.int % 2**32, locked=SEALED)
        Wrap.objects.create(case_id=new, holder=uuid4(), scope="case", epoch=0, blob=SEALED)
        Once.objects.create(key=uuid4(), case_id=new, digest=bytes(32), answer="", day=DAY)
        Draft.objects.create(case_id=new, number=1, blob=SEALED, digest=bytes(32))
        Agenda.objects.create(case_id=new, revision=1, blob=SEALED)
        Link.objects.create(
            digest=new.bytes * 2, handle=new.int % 2**63, case_id=new, purpose="feed"
        )
        Sending.objects.create(case_id=new, about=bytes(32), state="again", hour=HOUR)
        File.objects.create(case_id=new, revision=1, blob=SEALED, digest=bytes(32))
        Piece.objects.create(case_id=new, stream=new, number=0, blob=SEALED)
        Coming.objects.create(case_id=new, stream=new, turn=uuid4(), heard=HOUR)
        Making.objects.create(case_id=new, holder=new, step="made", heard=HOUR, blob=SEALED)
        Ticket.objects.create(case_id=new, digest=bytes(32), handle=new.int % 2**63, until=DAY)
        Arrived.objects.create(
            case_id=new, ticket=new, number=1, state="waits", blob=SEALED, digest=bytes(32)
        )
        revision(new)
        event(new, organisation=held_by)
        if held_by:
            projection(new, held_by)
    return new


def ask(office: UUID, until: date = DAY) -> Ask:
    """Somebody who asked an office for a call, with a time for a talk and an agreement."""
    pair, _ = Intake.objects.get_or_create(organisation_id=office, number=1, public=SEALED)
    new = uuid4()
    with bound(organisation=office):
        offer = Offer.objects.create(
            organisation_id=office,
            start=HOUR,
            minutes=30,
            zone="America/Chicago",
            way="phone",
            languages="",
        )
        made = Ask.objects.create(
            id=new,
            organisation_id=office,
            intake=pair,
            handle=new.int % 2**63,
            digest=new.bytes * 2,
            blob=SEALED,
            state="waiting",
            offer=offer,
            day=DAY,
            until=until,
        )
        Handing.objects.create(
            organisation_id=office, ask=made, state="asked", revision=1, blob=SEALED
        )
    return made


def revision(of: UUID, number: int = 1, blob: bytes = SEALED) -> Revision:
    """An answer of a case."""
    return Revision.objects.create(
        case_id=of,
        row=UUID(int=1),
        revision=number,
        section="narrative",
        blob=blob,
        digest=bytes(32),
    )


def projection(of: UUID, held_by: UUID) -> Projection:
    """What lists know of a case."""
    return Projection.objects.create(
        case_id=of, organisation_id=held_by, revision=1, cell=1, blob=SEALED
    )


def event(chain: UUID, seq: int = 1, organisation: UUID | None = None) -> Event:
    """Something that happened."""
    return Event.objects.create(
        chain=chain,
        seq=seq,
        hour=HOUR,
        organisation=organisation,
        actor=UUID(int=2),
        role="applicant",
        action="began",
        object=chain,
        serial=1,
        detail=SEALED,
        hash=bytes([seq]) * 32,
    )


def checkpoint(seq: int = 1) -> Checkpoint:
    """The heads of an hour."""
    return Checkpoint.objects.create(seq=seq, hour=HOUR, heads=SEALED, signature=bytes(64))
