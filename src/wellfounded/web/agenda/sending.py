"""How does each reminder go out once, whatever breaks?

What is to be told is marked and committed before the message leaves. So after a crash it is never
sent a second time; that it may not have arrived is told to the person and their office. Only what
surely was not taken is tried again, each time later than before.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from django.db.models import Q

from wellfounded.vault.envelope import EnvelopeError
from wellfounded.web.agenda import by_mail, by_text
from wellfounded.web.agenda.due import Due, due, spoken
from wellfounded.web.agenda.known import Known, Way
from wellfounded.web.agenda.message import message
from wellfounded.web.agenda.models import Agenda, Sending
from wellfounded.web.agenda.outcome import Outcome
from wellfounded.web.agenda.sealing import known, naming_key
from wellfounded.web.agenda.secret import secret
from wellfounded.web.clock import hour, now, still_today
from wellfounded.web.database.jobs import to_remind
from wellfounded.web.database.prepared import AdditionUnlessThere
from wellfounded.web.database.scope import bound
from wellfounded.web.home import Home
from wellfounded.web.keyring.shredding import ShreddedError
from wellfounded.web.log import tell

FIRST_HOUR, LAST_HOUR = 9, 19
"""Messages go out between these hours, if the settings do not say otherwise."""
TRIES: Final = 4
A_DAY: Final = timedelta(days=1)
TOLD: Final = timedelta(days=30)
"""For how long it is told that a message did not go out."""
FORGOTTEN: Final = timedelta(days=400)
_mark = AdditionUnlessThere(Sending, "case", "about", "state", "tries", "hour")


def send_due(home: Home, hour_here: int) -> int:
    """Send what is due to everybody who asked for it; how many messages went out."""
    first = int(home.said("reminders", "first_hour", FIRST_HOUR))
    last = int(home.said("reminders", "last_hour", LAST_HOUR))
    if not first <= hour_here < last or not (by_mail.is_set(home) or by_text.is_set(home)):
        return 0
    for table in ("mail", "text"):
        # One that cannot be read is a fault of the settings. No message is marked for that.
        secret(home, table)
    outcomes = [outcome for case in to_remind() for outcome in _send(home, case)]
    if troubled := outcomes.count(Outcome.FAILED) + outcomes.count(Outcome.UNKNOWN):
        tell("reminders_failed", number=troubled)
    return outcomes.count(Outcome.SENT)


def way_is_set(home: Home, way: Way) -> bool:
    """Whether this site sends messages in this way."""
    return by_mail.is_set(home) if way is Way.EMAIL else by_text.is_set(home)


def trouble(case: UUID) -> date | None:
    """The last day on which a message did not go out, or may not have; None if all did."""
    lost = Q(state__in=(Outcome.FAILED, Outcome.UNKNOWN))
    given_up = Q(state=Outcome.AGAIN, hour__lt=now() - A_DAY)
    wrong = Sending.objects.filter(lost | given_up, case_id=case, hour__gt=now() - TOLD)
    last = wrong.order_by("-hour").values_list("hour", flat=True).first()
    return last.date() if last else None


def _send(home: Home, case: UUID) -> Iterator[Outcome]:
    """Mark, send, and write down what became of it; each in a transaction of its own."""
    marked = _marked(home, case)
    if marked is None:
        return
    said, told = marked
    assert said.reminders is not None
    wanted = said.reminders
    text = message(said, wanted.to, spoken(told), home.address, link=wanted.link)
    if wanted.way is Way.EMAIL:
        outcome = by_mail.send(home, text)
    else:
        outcome = by_text.send(home, text, told[0].about.hex())
    yield _noted(case, told, outcome)


def _marked(home: Home, case: UUID) -> tuple[Known, tuple[Due, ...]] | None:
    """What is told now, once it is marked; None if there is nothing."""
    with bound(case=case):
        agenda = Agenda.objects.select_related("case__organisation").filter(case_id=case).first()
        if agenda is None or not agenda.reminds:
            return None
        # This worker is the only one: what is still marked was on its way when another died.
        Sending.objects.filter(case_id=case, state=Outcome.MARKED).update(state=Outcome.UNKNOWN)
        Sending.objects.filter(case_id=case, hour__lt=now() - FORGOTTEN).delete()
        try:
            said, key = known(agenda.case, agenda), naming_key(agenda.case)
        except (EnvelopeError, ShreddedError):
            tell("tampered")
            return None
        if said.reminders is None or not way_is_set(home, said.reminders.way):
            return None
        told = tuple(one for one in due(said, still_today(), key) if _is_mine(case, one))
    return (said, told) if told else None


def _is_mine(case: UUID, one: Due) -> bool:
    """Mark one thing as being told; False if it was told before, or is not to be tried yet."""
    if _mark(case, one.about, Outcome.MARKED.value, 1, hour()):
        return True
    waits = Sending.objects.filter(case_id=case, about=one.about, state=Outcome.AGAIN).first()
    if waits is None or now() < waits.hour + timedelta(hours=2 ** (waits.tries - 1)):
        return False
    again = {"state": Outcome.MARKED, "tries": waits.tries + 1, "hour": hour()}
    return bool(Sending.objects.filter(id=waits.id, state=Outcome.AGAIN).update(**again))


def _noted(case: UUID, told: tuple[Due, ...], outcome: Outcome) -> Outcome:
    """Write down what became of a message; one that was tried often enough has failed."""
    with bound(case=case):
        rows = Sending.objects.filter(
            case_id=case, about__in=[one.about for one in told], state=Outcome.MARKED
        )
        if outcome is Outcome.AGAIN and rows.filter(tries__gte=TRIES).exists():
            outcome = Outcome.FAILED
        rows.update(state=outcome)
    return outcome
