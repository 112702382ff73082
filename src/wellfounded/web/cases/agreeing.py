"""How does a person change what they agreed to?"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act, Role
from wellfounded.web.cases.consents import INTERPRETER, consents
from wellfounded.web.cases.models import Wrap
from wellfounded.web.cases.next_key import next_key
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import writing


def agree(opened: Opened, said: Mapping[str, bool]) -> None:
    """Keep what is agreed to now. Without that consent no interpreter keeps a key that opens
    anything new.

    Raises:
        NotAllowed: only the person agrees.
    """
    opened.require(Act.GIVE_CASE)
    before = consents(opened)
    if all(before.get(name, False) == agreed for name, agreed in said.items()):
        return
    with writing(opened, "agreed", {"consents": dict(said)}):
        leaving = [] if said.get(INTERPRETER, True) else _interpreters(opened.id)
        if leaving:
            next_key(opened, leaving)


def _interpreters(case: UUID) -> list[UUID]:
    holders = list(Wrap.objects.filter(case_id=case).values_list("holder", flat=True).distinct())
    found = Member.objects.filter(id__in=holders, role=Role.INTERPRETER.value)
    return list(found.values_list("id", flat=True))
