"""How is an entry of the directory told on a page, in a language?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.directory import Entry, Hours, Phone, Place, check_today
from wellfounded.directory.freshness import is_old
from wellfounded.directory.spoken import NAMES
from wellfounded.languages import Language
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True)
class Reach:
    """A number in words, and the address that calls it; ``href`` is empty where none can."""

    words: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One entry, as its card shows it."""

    name: str
    near: str
    kind: str
    does: tuple[str, ...]
    warnings: tuple[str, ...]
    places: tuple[str, ...]
    numbers: tuple[Reach, ...]
    hidden_number: bool
    email: str
    url: str
    hours: str
    languages: str
    cost: str
    limits: tuple[str, ...]
    source: str
    check_again: bool


def card(entry: Entry, language: Language, today: date, near: str = "") -> Card:
    """One entry in a language, as it stands on a day."""
    seen = [phone for phone in entry.phones if phone.may_be_shown]
    return Card(
        name=entry.name,
        near=say(language, f"help.from.{near}") if near else "",
        kind=say(language, f"help.kind.{entry.kind}"),
        does=tuple(_does(entry, language)),
        warnings=tuple(_warnings(entry, language)),
        places=tuple(_place(place) for place in entry.places if place.city),
        numbers=tuple(_number(phone, language) for phone in seen),
        hidden_number=len(seen) < len(entry.phones) and not seen,
        email=entry.email,
        url=entry.url,
        hours=_hours(entry.hours, language) if entry.hours else "",
        languages=_languages(entry, language),
        cost=say(language, f"help.cost.{entry.cost}"),
        limits=tuple(line for line in entry.limits.split("\n") if line),
        source=_source(entry, language),
        check_again=check_today(entry, today),
    )


def old_list(entries: list[Entry], today: date) -> date | None:
    """The month of the courts' list, if any of it is shown and it has been replaced since."""
    months = {
        source.list_of
        for entry in entries
        for source in entry.sources
        if source.kind == "pro_bono" and source.list_of and is_old(source, today)
    }
    return min(months, default=None)


def _does(entry: Entry, language: Language) -> Iterator[str]:
    for one in sorted(entry.services):
        yield say(language, f"help.service.{one}")
    for one in sorted(entry.serves):
        yield say(language, f"help.serves.{one}")


def _warnings(entry: Entry, language: Language) -> Iterator[str]:
    if entry.law_enforcement:
        yield say(language, "help.law_enforcement")
    if entry.risk:
        yield say(language, f"help.risk.{entry.risk}")
    if entry.forums == {"uscis"}:
        yield say(language, "help.only_uscis")


def _place(place: Place) -> str:
    city = " ".join(part for part in (place.state, place.zip) if part)
    return ", ".join(part for part in (place.street, place.city, city) if part)


def _number(phone: Phone, language: Language) -> Reach:
    if phone.way == "sms":
        id = "help.way.sms_word" if phone.word else "help.way.sms"
        words = say(language, id, number=phone.shown, word=phone.word)
        return Reach(words, f"sms:{phone.number}")
    if phone.way == "from_detention":
        return Reach(say(language, "help.way.from_detention", number=phone.shown), "")
    if phone.way in ("tty", "whatsapp"):
        words = say(language, f"help.way.{phone.way}", number=phone.shown)
        return Reach(words, f"tel:{phone.number}" if phone.way == "tty" else "")
    if phone.place:
        words = say(language, "help.call.place", number=phone.shown, place=phone.place)
        return Reach(words, f"tel:{phone.number}")
    return Reach(say(language, "help.call", number=phone.shown), f"tel:{phone.number}")


def _hours(hours: Hours, language: Language) -> str:
    if hours.always:
        return say(language, "help.hours", hours=say(language, "help.hours.always"))
    ranges = [
        say(
            language,
            "help.hours.range",
            days=_days(one.days, language),
            opens=f"{one.opens:%H:%M}",
            closes=f"{one.closes:%H:%M}",
        )
        for one in hours.ranges
    ]
    zone = say(language, f"help.zone.{hours.zone}")
    told = say(language, "help.hours.zone", hours=", ".join(ranges), zone=zone)
    return say(language, "help.hours", hours=told)


def _days(days: tuple[str, ...], language: Language) -> str:
    first, last = (say(language, f"help.day.{day}") for day in (days[0], days[-1]))
    return first if len(days) == 1 else say(language, "help.hours.days", first=first, last=last)


def _languages(entry: Entry, language: Language) -> str:
    more = [say(language, "help.interpreters")] if entry.any_language else []
    names = [NAMES[code] for code in entry.languages]
    told = ", ".join((*names, *more))
    return say(language, "help.speaks", languages=told) if told else ""


def _source(entry: Entry, language: Language) -> str:
    newest = max(entry.sources, key=lambda one: (one.kind != "starter", one.checked_on))
    name = say(language, f"help.source.{newest.kind}")
    day = language.day(newest.checked_on)
    if newest.kind == "pro_bono" and newest.list_of:
        month = say(language, f"month.{newest.list_of.month}")
        of = f"{month} {newest.list_of.year}"
        return say(language, "help.checked.of", source=name, month=of, day=day)
    return say(language, "help.checked", source=name, day=day)
