"""How does a person turn the calendar and the reminders on and off?

Each is an act of theirs, told in their file. When both are off the server knows nothing of their
days any more.
"""

from __future__ import annotations

from dataclasses import replace

from wellfounded.web.accounts.roles import Act
from wellfounded.web.agenda.known import Known, Reminders
from wellfounded.web.agenda.links import Purpose, end_link, has_link, make_link
from wellfounded.web.agenda.models import Agenda, Sending
from wellfounded.web.agenda.renewing import days_of, with_days
from wellfounded.web.agenda.sealing import known, put
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import writing
from wellfounded.web.clock import hour


def known_of(opened: Opened) -> Known | None:
    """What the server knows of the days of a case; None if its person did not ask it to."""
    agenda = Agenda.objects.filter(case_id=opened.id).first()
    return known(opened.row, agenda) if agenda else None


def reminds(opened: Opened) -> bool:
    """Whether messages go out; a link in one of them may have ended that."""
    return Agenda.objects.filter(case_id=opened.id, reminds=True).exists()


def turn_calendar_on(opened: Opened, language: str) -> str:
    """Make a new address for the calendar, and give back its token; the old one is dead.

    Raises:
        NotAllowed: only the applicant does.
    """
    opened.require(Act.EDIT_ANSWERS)
    with writing(opened, "calendar_on", {}):
        token = make_link(opened.id, Purpose.FEED)
        put(opened.row, replace(_now(opened, language), language=language))
    return token


def turn_calendar_off(opened: Opened) -> None:
    """Revoke the address of the calendar."""
    opened.require(Act.EDIT_ANSWERS)
    with writing(opened, "calendar_off", {}):
        end_link(opened.id, Purpose.FEED)
        _forget_if_idle(opened)


def turn_reminders_on(opened: Opened, language: str, wanted: Reminders) -> None:
    """Have messages sent, to what the person typed for it."""
    opened.require(Act.EDIT_ANSWERS)
    with writing(opened, "reminders_on", {}):
        stop = make_link(opened.id, Purpose.STOP)
        said = replace(_now(opened, language), language=language, reminders=wanted, stop=stop)
        put(opened.row, said)
        Agenda.objects.filter(case_id=opened.id).update(reminds=True)


def turn_reminders_off(opened: Opened) -> None:
    """Have no more messages sent, and forget where they went and when.

    The name of a message is made of its day under a key that the server has. It would tell the day.
    """
    opened.require(Act.EDIT_ANSWERS)
    with writing(opened, "reminders_off", {}):
        end_link(opened.id, Purpose.STOP)
        Agenda.objects.filter(case_id=opened.id).update(reminds=False)
        Sending.objects.filter(case_id=opened.id).delete()
        said = known_of(opened)
        if said is not None:
            put(opened.row, replace(said, reminders=None, stop=""))
        _forget_if_idle(opened)


def look_again(opened: Opened) -> None:
    """Count the days anew where the law or the calendar moved since the last answer."""
    said = known_of(opened)
    if said is None or said.days == days_of(opened):
        return
    with writing(opened, "days_counted", {}):
        put(opened.row, with_days(said, days_of(opened)))


def _now(opened: Opened, language: str) -> Known:
    said, days = known_of(opened), days_of(opened)
    if said is None:
        return Known(days=days, language=language, found=hour())
    return with_days(said, days)


def _forget_if_idle(opened: Opened) -> None:
    said = known_of(opened)
    if said and said.reminders is None and not has_link(opened.id, Purpose.FEED):
        Agenda.objects.filter(case_id=opened.id).delete()
