"""Has the person's representative approved the filing?

A case that an office holds is filed only with this approval, and the approval is for what stood
there: after the next answer of the person it holds no longer, and is asked for again.
"""

from __future__ import annotations

from typing import Final, Literal

from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.roles import Act, NotAllowed
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.projecting import Stage, renew
from wellfounded.web.cases.record import check_record
from wellfounded.web.cases.writing import writing
from wellfounded.web.clock import today
from wellfounded.web.timeline.models import Event

KIND, NAME, SIGNED = APPROVAL = (
    "representative.kind",
    "representative.name",
    "representative.signed_off_on",
)
SIGNED_OFF: Final = "signed_off"
AFTER: Final = ("saved", "removed", "given", "taken_back")
"""Events after which an approval does not hold any more."""
Representative = Literal["attorney", "accredited"]


def sign_off(opened: Opened, kind: Representative) -> None:
    """Approve the filing of a case as it stands.

    Raises:
        NotAllowed: only an attorney or accredited representative does that.
    """
    opened.require(Act.SIGN_OFF)
    if opened.member is None:
        raise NotAllowed("only a member of an organisation signs off")
    with writing(opened, SIGNED_OFF) as pen:
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
    events = Event.objects.filter(chain=opened.id, action__in=(SIGNED_OFF, *AFTER))
    last = events.order_by("-seq").values_list("action", flat=True).first()
    return last == SIGNED_OFF


def needs_approval(opened: Opened) -> bool:
    """Whether an office holds the case and nobody has approved it as it stands."""
    return opened.row.organisation_id is not None and not approved(opened)
