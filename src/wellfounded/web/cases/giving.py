"""How does a person give their case to an office, and take it back?

Nothing is given before they choose an office themselves. The key goes to the office's intake
pair, so that somebody there can open the case who is not here now. It can be taken back at any
time, also when something is filed: the case is the person's. Taken back, it has a new key, and
nobody at the office opens anything that comes after.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from wellfounded.facts import Case as Answered
from wellfounded.facts import When
from wellfounded.web.accounts import intake
from wellfounded.web.accounts.models import Organisation
from wellfounded.web.accounts.roles import Act
from wellfounded.web.agenda.sealing import carried_along
from wellfounded.web.cases.beginning import hand_over
from wellfounded.web.cases.consents import SHARE
from wellfounded.web.cases.keys import WHOLE
from wellfounded.web.cases.models import Case, Projection, Wrap
from wellfounded.web.cases.next_key import next_key
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.projecting import Stage, renew
from wellfounded.web.cases.signing_off import APPROVAL
from wellfounded.web.cases.writing import Pen, writing
from wellfounded.web.keyring.shredding import shred_key


class CannotGive(Exception):
    """The case cannot be given, or taken back, as things are. ``id`` is that of the words."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


def open_offices() -> list[Organisation]:
    """The offices of this site that can take a case in, by name."""
    offices = Organisation.objects.order_by("name")
    return [one for one in offices if intake.current(one.id) is not None]


def give(opened: Opened, organisation: UUID, consents: Mapping[str, bool]) -> None:
    """Give a case to an office.

    Raises:
        CannotGive: there is no consent, the office takes no cases, or another one has it.
        NotAllowed: only the applicant gives a case.
    """
    opened.require(Act.GIVE_CASE)
    if not consents.get(SHARE):
        raise CannotGive("giving.agree_first")
    pair = intake.current(organisation)
    if pair is None:
        raise CannotGive("giving.closed")
    with writing(opened, "given", {"consents": dict(consents), "to": organisation.hex}):
        row, shred = opened.row, shred_key(opened.id)
        if row.organisation_id is not None:
            raise CannotGive("giving.held")
        for (scope, _), key in opened.keys.held.items():
            if scope == WHOLE:
                hand_over(row, key, pair.id, bytes(pair.public), shred)
        _move(row, organisation)
        renew(opened, Stage.WAITING)


def take_back(opened: Opened) -> None:
    """Take a case back from the office that has it.

    Raises:
        CannotGive: no office has it.
        NotAllowed: only the applicant takes a case back.
    """
    opened.require(Act.GIVE_CASE)
    with writing(opened, "taken_back", {}) as pen:
        leave_office(pen)


def leave_office(pen: Pen) -> None:
    """Make a case its person's alone again, under a new key; while it is being written.

    Raises:
        CannotGive: no office has it.
    """
    row = pen.opened.row
    if row.organisation_id is None:
        raise CannotGive("giving.not_held")
    _withdraw_approval(pen)
    Projection.objects.filter(case_id=row.id).delete()
    _move(row, None)
    others = Wrap.objects.filter(case_id=row.id).exclude(holder=row.holder)
    next_key(pen.opened, set(others.values_list("holder", flat=True)))


def is_filed(case: Answered) -> bool:
    """Whether the person says that the form has been filed."""
    said = case.answers
    filed_on = isinstance(said.get("application.filed_on"), When)
    return said.get("application.filed") is True or filed_on


def _withdraw_approval(pen: Pen) -> None:
    """Take out what a representative entered, for they are one no longer."""
    for path in APPROVAL:
        answer = pen.opened.answer(path)
        if answer and answer.stored.raw is not None and answer.stored.by != pen.opened.row.holder:
            pen.write(path, None)


def _move(row: Case, to: UUID | None) -> None:
    with carried_along(row):
        row.organisation_id = to
        Case.objects.filter(id=row.id).update(organisation=to)
