"""How does an office give a case back that it cannot take, or works on no more?

The case is the person's alone again, under a new key. Nobody at the office opens it from then on,
and the person reads in their file who gave it back.
"""

from __future__ import annotations

from uuid import UUID

from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.assigning import holds_whole
from wellfounded.web.cases.giving import leave_office
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.taking_in import waiting_case
from wellfounded.web.cases.writing import writing
from wellfounded.web.database.scope import bound

DECLINED, GIVEN_BACK = "declined", "given_back"


def decline(case: UUID, member: Member, holder: Holder) -> None:
    """Give back a case that waits to be taken in.

    Raises:
        NotAllowed: the member takes no cases in.
        Case.DoesNotExist: it does not wait there.
    """
    _, opened = waiting_case(case, member, holder)
    _give_back(opened, DECLINED)


def give_back(opened: Opened) -> None:
    """Give back a case that was taken in.

    Raises:
        NotAllowed: the member takes no cases in.
        NotGranted: the member was handed a part alone.
    """
    opened.require(Act.TAKE_IN)
    if not holds_whole(opened):
        raise NotGranted("only who holds the whole case gives it back")
    _give_back(opened, GIVEN_BACK)


def _give_back(opened: Opened, action: str) -> None:
    # An organisation alone does not reach a case that is nobody's: this work ends in one.
    with bound(case=opened.id), writing(opened, action, {}) as pen:
        leave_office(pen)
