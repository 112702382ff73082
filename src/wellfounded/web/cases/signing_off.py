"""Has the representative approved the filing, and what did they take on?

A case that an office holds is filed only with this approval, and the approval is for what stood
there: after the next answer of the person it holds no longer, and is asked for again. What could
make a filing dangerous is taken on one by one, each with its reason, and only for as long.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal
from uuid import UUID

from django.db.models import QuerySet

from wellfounded.forms.readiness import Override
from wellfounded.law.danger import Danger, dangers
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.roles import Act, NotAllowed
from wellfounded.web.cases.keys import WHOLE
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.projecting import Stage, renew
from wellfounded.web.cases.record import check_record
from wellfounded.web.cases.stored import new_name
from wellfounded.web.cases.writing import Pen, writing
from wellfounded.web.clock import today
from wellfounded.web.timeline.models import Event
from wellfounded.web.timeline.reading import opened_event

FORM: Final = "I-589"
KIND, NAME, SIGNED = APPROVAL = (
    "representative.kind",
    "representative.name",
    "representative.signed_off_on",
)
SIGNED_OFF: Final = "signed_off"
TAKEN_ON: Final = "taken_on"
AFTER: Final = (
    *("saved", "removed", "given", "taken_back", "given_back", "declined"),
    *("paper_added", "paper_page", "paper_removed"),
)
"""Events after which an approval does not hold any more."""
Representative = Literal["attorney", "accredited"]


class CannotApprove(ValueError):
    """The filing cannot be approved so. ``id`` is that of the words that say why."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


def sign_off(
    opened: Opened, kind: Representative, reasons: Mapping[str, str], *, seen: int
) -> None:
    """Approve the filing of a case as it stands, and take on each danger for its reason.

    ``reasons`` are by the id of the danger; ``seen`` is the last change that was shown.

    Raises:
        NotAllowed: only an attorney or accredited representative does that.
        CannotApprove: they hold a part alone, the person has written since, a reason is missing.
    """
    opened.require(Act.SIGN_OFF)
    if opened.member is None:
        raise NotAllowed("only a member of an organisation signs off")
    if (WHOLE, opened.keys.epoch) not in opened.keys.held:
        raise CannotApprove("approve.whole")
    there = sorted(one.id for one in dangers(opened.answers.case.known(today())))
    with writing(opened, SIGNED_OFF, {TAKEN_ON: there}) as pen:
        if seen != last_change(opened.id):
            raise CannotApprove("approve.changed")
        for id in there:
            _take_on(pen, id, called(opened.member), reasons.get(id, ""))
        pen.write(KIND, kind)
        pen.write(NAME, called(opened.member))
        pen.write(SIGNED, today().isoformat())
        renew(opened, Stage.SIGNED_OFF)


def approved(opened: Opened) -> bool:
    """Whether the case stands as it was approved.

    Raises:
        ManifestError: the case was changed.
        ChainError: the account of what happened was.
    """
    check_record(opened)
    last = _decisive(opened.id).first()
    return last is not None and last.action == SIGNED_OFF


def needs_approval(opened: Opened) -> bool:
    """Whether an office holds the case and nobody has approved it as it stands."""
    return opened.row.organisation_id is not None and not approved(opened)


def taken_on(opened: Opened) -> frozenset[str]:
    """The ids of the dangers that the approval took on; none once it holds no longer.

    Raises:
        ManifestError: the case was changed.
        ChainError: the account of what happened was.
    """
    last = _decisive(opened.id).first()
    if last is None or last.action != SIGNED_OFF:
        return frozenset()
    check_record(opened)
    keys = {epoch: opened.keys.section(Section.MANIFEST, epoch) for epoch in opened.keys.epochs}
    return frozenset(opened_event(last, keys).detail.get(TAKEN_ON, ()))


def dangers_left(opened: Opened) -> tuple[Danger, ...]:
    """What still stops a copy for filing: it is there or not ruled out, and nobody took it on."""
    found = dangers(opened.answers.case.known(today()))
    looked_at = taken_on(opened) if found else frozenset()
    return tuple(one for one in found if one.id not in looked_at)


def last_change(case: UUID) -> int:
    """The number of the last event that an approval would have to know of; 0 before any."""
    last = _decisive(case).first()
    return last.seq if last else 0


def _decisive(case: UUID) -> QuerySet[Event]:
    return Event.objects.filter(chain=case, action__in=(SIGNED_OFF, *AFTER)).order_by("-seq")


def _take_on(pen: Pen, danger: str, by: str, reason: str) -> None:
    """Keep who took a danger on and why, as a case file keeps it: sealed, and never taken out."""
    try:
        given = Override(by=by, reason=reason, on=today())
    except ValueError:
        raise CannotApprove("approve.reasons") from None
    record = f"overrides[{new_name()}]"
    pen.write(record, pen.opened.row.serial + 1)
    pen.write(f"{record}.form", FORM)
    pen.write(f"{record}.by", given.by)
    pen.write(f"{record}.on", given.on.isoformat())
    pen.write(f"{record}.reason", given.reason)
    pen.write(f"{record}.gates", [f"danger.{danger}"])
