"""When is a time of the clock, in the zone of an office or of a person?

In the night in which clocks go forward an hour is lost, and where they go back one comes twice. A
time in the first is refused, and so is one in the second: nobody can say which of the two was
meant. Where such an hour is shown, its distance from UTC tells the two apart.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location, get_timezone_name

from wellfounded.languages import Language
from wellfounded.web.ui.field import Option

HERE: Final = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Puerto_Rico",
    "Pacific/Guam",
)
_ELSEWHERE: Final = (
    "America/Tijuana America/Mexico_City America/Cancun America/Guatemala America/El_Salvador "
    "America/Tegucigalpa America/Managua America/Costa_Rica America/Panama America/Bogota "
    "America/Guayaquil America/Lima America/Caracas America/Havana America/Port-au-Prince "
    "America/Santo_Domingo America/Sao_Paulo America/Toronto Europe/London Europe/Madrid "
    "Europe/Kyiv Europe/Istanbul Europe/Moscow Africa/Douala Africa/Lagos Africa/Cairo "
    "Africa/Nairobi Africa/Addis_Ababa Africa/Johannesburg Asia/Beirut Asia/Tehran Asia/Dubai "
    "Asia/Kabul Asia/Karachi Asia/Kolkata Asia/Kathmandu Asia/Dhaka Asia/Yangon Asia/Bangkok "
    "Asia/Shanghai Asia/Manila Australia/Sydney"
)
ELSEWHERE: Final = tuple(_ELSEWHERE.split())
"""One place for each clock that people come from; each stands for its neighbours."""
ZONES: Final = HERE + ELSEWHERE


class NoSuchTime(ValueError):
    """A time of the clock that does not come, or comes twice. ``id`` is that of the words."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


def moment(day: date, at: time, zone: str) -> datetime:
    """The moment of a time on the clock of a zone, in UTC.

    Raises:
        NoSuchTime: the clocks change, and it does not come on that day, or comes twice.
    """
    plain = datetime.combine(day, at)
    comes = {
        tried.astimezone(UTC)
        for tried in (plain.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
        if tried.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0) == plain
    }
    if not comes:
        raise NoSuchTime("times.lost")
    if len(comes) > 1:
        raise NoSuchTime("times.twice")
    return comes.pop()


def shown(at: datetime, zone: str, language: Language) -> str:
    """A moment on the clock of a zone: ``3 November 2026, 13:30 (UTC-05:00, New York)``."""
    there = at.astimezone(ZoneInfo(zone))
    offset = there.strftime("%z")
    distance = f"UTC{offset[:3]}:{offset[3:5]}"
    return f"{language.day(there.date())}, {there:%H:%M} ({distance}, {place(zone, language)})"


def place(zone: str, language: Language) -> str:
    """The place that a zone is called by."""
    return str(get_timezone_location(ZoneInfo(zone), locale=language.code, return_city=True))


def zones(language: Language, chosen: str = "") -> list[Option]:
    """The zones to choose from, those of the United States first."""
    return [
        Option(code=zone, words=_called(zone, language), chosen=zone == chosen) for zone in ZONES
    ]


def _called(zone: str, language: Language) -> str:
    if zone not in HERE:
        return place(zone, language)
    name = get_timezone_name(ZoneInfo(zone), locale=language.code)
    return f"{place(zone, language)}: {name}"
