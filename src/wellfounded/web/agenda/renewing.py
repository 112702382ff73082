"""How do the days that the server knows stay those of the case?

They are counted anew with every answer that is saved, in the same transaction, by whoever has the
case open. The server alone could not: it cannot read the answers.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from wellfounded.calendar import Day, days_ahead
from wellfounded.vault.keys import Section
from wellfounded.web.agenda.known import Known
from wellfounded.web.agenda.models import Agenda
from wellfounded.web.agenda.sealing import known, put
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import hour, still_today
from wellfounded.web.database.prepared import Lookup

READ: Final = (
    Section.IDENTITY,
    Section.CONTACT,
    Section.NARRATIVE,
    Section.LOCATION,
    Section.EVIDENCE,
)
_of_case = Lookup(Agenda, ["case"])


def days_of(opened: Opened) -> tuple[Day, ...]:
    """The days ahead as they follow from the answers that lie here now, without their ids."""
    case = opened.as_written(*READ).case
    return tuple(replace(one, id="") for one in days_ahead(case, still_today()))


def renew_days(opened: Opened) -> None:
    """Count the days of a case anew, if its person asked for that; in the writing's transaction."""
    agenda = next(iter(_of_case.objects(opened.id)), None)
    if agenda is None:
        return
    said = known(opened.row, agenda)
    renewed = with_days(said, days_of(opened))
    if renewed != said:
        put(opened.row, renewed)


def with_days(said: Known, days: tuple[Day, ...]) -> Known:
    """The same with other days, stamped with this hour if they are others."""
    return said if days == said.days else replace(said, days=days, found=hour())
