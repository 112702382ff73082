"""How does an office offer times for a talk, and who gets one of them?

Two people never get the same time: the database lets one request have it. Whoever was slower is
told so, and chooses another.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from hmac import digest
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import IntegrityError, transaction

from wellfounded.calendar.day import Entry, Mark
from wellfounded.calendar.ics import calendar_file
from wellfounded.languages import Language
from wellfounded.web.asking.models import Ask, Offer
from wellfounded.web.asking.sending import State
from wellfounded.web.asking.times import ZONES, moment
from wellfounded.web.clock import now, today
from wellfounded.web.home import home

LENGTHS: Final = (15, 20, 30, 45, 60, 90)
WAYS: Final = ("phone", "video", "there")
MOST: Final = 12
FURTHEST: Final = timedelta(days=180)
NOTICE: Final = timedelta(hours=1)
"""A talk that begins sooner than this is no longer to be had."""


class CannotOffer(ValueError):
    """The times cannot be offered as they were written. ``id`` is that of the words."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


class Taken(Exception):
    """Somebody was quicker, or the time is no longer offered."""


def offer(
    organisation: UUID,
    *,
    day: date,
    at: time,
    zone: str,
    minutes: int,
    number: int,
    way: str,
    languages: str,
) -> int:
    """Offer some talks one after the other; how many there are.

    Raises:
        CannotOffer: a part of it is none of those there are, or the day is past or too far ahead.
        NoSuchTime: one of them would begin in an hour that is lost, or that comes twice.
    """
    if zone not in ZONES or minutes not in LENGTHS or way not in WAYS or not 0 < number <= MOST:
        raise CannotOffer("offer.choose")
    if not today() <= day <= today() + FURTHEST:
        raise CannotOffer("offer.day_wrong")
    first = moment(day, at, zone)
    if first <= now():
        raise CannotOffer("offer.day_wrong")
    starts = [first + timedelta(minutes=minutes * turn) for turn in range(number)]
    for start in starts:
        _comes_once(start, zone)
    Offer.objects.bulk_create(
        Offer(
            organisation_id=organisation,
            start=start,
            minutes=minutes,
            zone=zone,
            way=way,
            languages=languages,
        )
        for start in starts
    )
    return len(starts)


def ahead(organisation: UUID) -> list[Offer]:
    """The times of an office that lie ahead, taken ones as well."""
    found = Offer.objects.filter(organisation=organisation, start__gt=now())
    return list(found.select_related("ask").order_by("start"))


def free(organisation: UUID) -> list[Offer]:
    """The times that can still be had."""
    found = Offer.objects.filter(organisation=organisation, start__gt=now() + NOTICE, ask=None)
    return list(found.order_by("start"))


def book(ask: Ask, offered: UUID) -> None:
    """Give a request a time; one that it had before is free again.

    Raises:
        Taken: somebody else has it, or it is no longer offered.
    """
    there = Offer.objects.filter(id=offered, organisation=ask.organisation_id)
    if not there.filter(start__gt=now() + NOTICE).exists():
        raise Taken
    try:
        with transaction.atomic():
            staying = Ask.objects.filter(id=ask.id).exclude(state=State.LEAVING.value)
            staying.update(offer=offered)
    except IntegrityError:
        raise Taken from None


def cancel(ask: Ask) -> None:
    """Free the time that a request has."""
    Ask.objects.filter(id=ask.id).update(offer=None)


def take_off(organisation: UUID, offered: UUID) -> bool:
    """Offer a time no longer; whether it went. One that somebody has stays."""
    found = Offer.objects.filter(organisation=organisation, id=offered, ask=None)
    return bool(found.delete()[0])


def in_a_calendar(offered: Offer, language: Language) -> bytes:
    """The talk as a file for a calendar: an appointment, and no word of what or with whom."""
    at = offered.start.astimezone(UTC)
    entry = Entry(
        mark=Mark.APPOINTMENT, day=at.date(), exact=True, at=at.timetz(), id=offered.id.hex
    )
    key = digest(home().kek.session_pepper, b"offer/names", "sha256")
    return calendar_file([entry], language, key=key, stamped=now())


def _comes_once(start: datetime, zone: str) -> None:
    there = start.astimezone(ZoneInfo(zone))
    moment(there.date(), there.time(), zone)
