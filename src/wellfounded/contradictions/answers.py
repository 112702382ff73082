"""What do the answers of the case claim, beside the words of its accounts?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.contradictions.passage import Passage, Place
from wellfounded.contradictions.reading.numbers import Amount
from wellfounded.contradictions.reading.people import SELF, Person
from wellfounded.contradictions.reading.places import Map, Where, where
from wellfounded.contradictions.reading.stays import certain
from wellfounded.contradictions.told import (
    Arrival,
    Denial,
    Event,
    KinCount,
    KinName,
    Marital,
    Stay,
    Times,
    Told,
)
from wellfounded.facts import Case, Record, When, country_name
from wellfounded.logic import Span
from wellfounded.logic.span import ANY_DAY

DATED = (
    ("applicant.date_of_birth", "birth", SELF),
    ("applicant.left_home_on", "leaving", SELF),
    ("application.filed_on", "filing", SELF),
    ("family.spouse.marriage_date", "marriage", SELF),
    ("family.spouse.date_of_birth", "birth", Person("spouse")),
    ("family.mother.date_of_birth", "birth", Person("mother")),
    ("family.father.date_of_birth", "birth", Person("father")),
)
PLACED = (
    ("applicant.birth", "birth", SELF),
    ("family.mother.birth", "birth", Person("mother")),
    ("family.father.birth", "birth", Person("father")),
    ("family.spouse.birth", "birth", Person("spouse")),
)
DENIED = {
    "past_harm.any": ("beating", "rape", "shooting", "threat", "kidnapping", "arrest"),
    "accused.abroad": ("arrest",),
    "organizations.belonged": ("joining",),
    "prior_claims.any": ("asylum",),
    "return_trips.any": ("return",),
}
"""Answers of which a "no" says that none of these ever was."""
NAMES = (("mother", "family.mother.name"), ("father", "family.father.name"))
WHOLE = {"arrests": "arrest", "entries": "arrival"}


def read_answers(case: Case, as_of: date, towns: Map, told: Told) -> None:
    """Add what the answers say, each with its path; what has not ended lasts to ``as_of``."""
    told.events += [*_dated(case), *_placed(case, towns), *_lists(case, towns), *_denied(case)]
    told.arrivals += _arrivals(case, towns)
    told.stays += _stays(case, as_of, towns)
    told.kin_counts += _kin_counts(case)
    told.names += _kin_names(case)
    told.marital += _marital(case)
    told.times += _times(case)


def words_at(case: Record, path: str, words: str) -> Passage:
    """An answer as a passage."""
    return Passage(place=Place(path=case.full(path)), words=words, end=len(words))


def _day(case: Record, path: str) -> tuple[tuple[Span, ...], Passage] | None:
    when = case.date(path)
    if when is None or when.word or when.span == ANY_DAY:
        return None
    return (when.span,), words_at(case, path, _said(when))


def _said(when: When) -> str:
    return f"{when.span} ({when.said})" if when.said else str(when.span)


def _dated(case: Case) -> Iterator[Event]:
    for path, kind, who in DATED:
        if found := _day(case, path):
            yield Event(kind=kind, who=who, days=found[0], passage=found[1])
    for child in case.items("family.children"):
        if found := _day(child, "date_of_birth"):
            kin = kin_of(child)
            yield Event(
                kind="birth",
                who=Person(kin, child.text("name.given")),
                days=found[0],
                passage=found[1],
            )
    for spouse in case.items("family.former_spouses"):
        name = " ".join(filter(None, (spouse.text("name.given"), spouse.text("name.family"))))
        if found := _day(spouse, "marriage_date"):
            yield Event(kind="marriage", who=SELF, days=found[0], passage=found[1])
        if found := _day(spouse, "ended_on"):
            dead = spouse.text("how_ended") == "deceased"
            who = Person("spouse", name) if dead else SELF
            kind = "death" if dead else "divorce"
            yield Event(kind=kind, who=who, days=found[0], passage=found[1])
    for status in case.items("statuses"):
        if status.text("kind") == "tps" and (found := _day(status, "from")):
            yield Event(kind="protected_status", who=SELF, days=found[0], passage=found[1])


def kin_of(child: Record) -> str:
    """A son or daughter by the sex given, else a child."""
    return {"male": "son", "female": "daughter"}.get(child.text("sex"), "child")


def _placed(case: Case, towns: Map) -> Iterator[Event]:
    for table, kind, who in PLACED:
        if name := case.text(f"{table}.place"):
            spot = _where(name, case.text(f"{table}.country"), towns)
            passage = words_at(case, f"{table}.place", name)
            yield Event(kind=kind, who=who, places=(spot,), passage=passage)
    for child in case.items("family.children"):
        if name := child.text("birth.place"):
            spot = _where(name, child.text("birth.country"), towns)
            who = Person(kin_of(child), child.text("name.given"))
            passage = words_at(child, "birth.place", name)
            yield Event(kind="birth", who=who, places=(spot,), passage=passage)
    marriages: list[tuple[str, Record]] = [
        ("family.spouse", case),
        *(("", one) for one in case.items("family.former_spouses")),
    ]
    for table, record in marriages:
        path = f"{table}.marriage_place".lstrip(".")
        if name := record.text(path):
            spot = _where(name, "", towns)
            passage = words_at(record, path, name)
            days = record.date(path.replace("_place", "_date"))
            yield Event(
                kind="marriage",
                who=SELF,
                places=(spot,),
                passage=passage,
                days=(days.span,) if days else (),
            )


def _where(name: str, code: str, towns: Map) -> Where:
    spot = where(name, "", towns)
    return Where(name=name, country=code or spot.country, is_country=spot.is_country)


def _lists(case: Case, towns: Map) -> Iterator[Event]:
    whole = case.complete("arrests") is True
    for arrest in case.items("arrests"):
        found = _day(arrest, "date")
        place = arrest.text("place")
        words = ", ".join(filter(None, (str(found[0][0]) if found else "", place)))
        spots = (_where(place, arrest.text("country"), towns),) if place else ()
        if arrest.text("country") and not place:
            country = arrest.text("country")
            spots = (Where(name=country_name(country), country=country, is_country=True),)
        yield Event(
            kind="arrest",
            who=SELF,
            days=found[0] if found else (),
            places=spots,
            passage=words_at(arrest, "date" if found else "place", words),
            whole_list=whole,
        )
    for harm in case.items("harms"):
        yield from _harm(harm)
    yield from _journeys(case)
    yield from _other_names(case)
    for prior in case.items("prior_applications"):
        if prior.text("who") in ("self", "") and prior.text("kind"):
            code = prior.text("country")
            spots = (Where(name=country_name(code), country=code, is_country=True),) if code else ()
            found = _day(prior, "date")
            words = ", ".join(
                filter(None, (country_name(code) if code else "", prior.text("kind")))
            )
            yield Event(
                kind="asylum",
                who=SELF,
                days=found[0] if found else (),
                places=spots,
                passage=words_at(prior, "kind", words),
            )


def _journeys(case: Case) -> Iterator[Event]:
    """Each stay in another country, as a leaving of the own one that "never left" denies."""
    own = case.listed("applicant.nationality")
    for journey in case.items("travel") if own else ():
        code = journey.text("country")
        found = _day(journey, "from")
        if code and code not in own and found:
            passage = words_at(journey, "country", f"{country_name(code)}, {found[0][0]}")
            yield Event(kind="travel", who=SELF, days=found[0], passage=passage)


def _other_names(case: Case) -> Iterator[Event]:
    if names := case.listed("applicant.other_names"):
        passage = words_at(case, "applicant.other_names", ", ".join(names))
        yield Event(kind="other_name", who=SELF, passage=passage)


def _harm(harm: Record) -> Iterator[Event]:
    reported = harm.yes_no("reported")
    if reported is None or harm.text("who") not in ("self", ""):
        return
    when = harm.date("date")
    days = (when.span,) if when else ()
    passage = words_at(harm, "reported", "yes" if reported else "no")
    if not reported:
        yield Event(
            kind="report",
            who=SELF,
            passage=passage,
            days=days,
            denied=Denial(days=days[0] if days else ANY_DAY, weak=True),
        )
    elif days:
        yield Event(kind="report", who=SELF, passage=passage)


def _denied(case: Case) -> Iterator[Event]:
    for path, kinds in DENIED.items():
        if case.yes_no(path) is False:
            for kind in kinds:
                yield Event(
                    kind=kind,
                    who=SELF,
                    passage=words_at(case, path, "no"),
                    denied=Denial(days=ANY_DAY, where="abroad" if path == "accused.abroad" else ""),
                )


def _arrivals(case: Case, towns: Map) -> Iterator[Arrival]:
    for entry in case.items("entries"):
        found = _day(entry, "date")
        place = entry.text("place")
        words = ", ".join(filter(None, (str(found[0][0]) if found else "", place)))
        yield Arrival(
            passage=words_at(entry, "date" if found else "place", words),
            days=found[0] if found else (),
            places=(_where(place, "US", towns),) if place else (),
            by=entry.text("by"),
            checked=entry.yes_no("inspected"),
            official=entry.yes_no("at_port_of_entry"),
        )


def _stays(case: Case, as_of: date, towns: Map) -> Iterator[Stay]:
    for list_, kind, place in (
        ("residences", "lived", "city"),
        ("travel", "travelled", ""),
        ("third_countries", "lived", ""),
        ("employment", "worked", "place"),
        ("education", "studied", "place"),
    ):
        for record in case.items(list_):
            start, end = record.date("from"), record.date("to")
            if start is None or end is None or (list_ == "employment" and _no_work(record)):
                continue
            last = Span.on(as_of) if end.word else end.span
            sure = certain(start.span, last)
            code = (
                record.text("country")
                if list_ in ("residences", "travel", "third_countries")
                else ""
            )
            spot = _spot(record.text(place) if place else "", code, towns)
            if sure is not None:
                words = f"{spot.name if spot else ''} {start} – {end}".strip()
                yield Stay(
                    kind=kind, where=spot, sure=sure, passage=words_at(record, "from", words)
                )


def _no_work(record: Record) -> bool:
    said = f"{record.text('employer')} {record.text('occupation')}".casefold()
    return any(word in said for word in ("not working", "unemployed", "no work", "none"))


def _spot(name: str, code: str, towns: Map) -> Where | None:
    if code:
        return Where(name=name or country_name(code), country=code, is_country=not name)
    if not name:
        return None
    town, _, country = name.rpartition(",")
    spot = where(town or name, country.strip(), towns) if town else where(name, "", towns)
    return spot if spot.country else None


def _kin_counts(case: Case) -> Iterator[KinCount]:
    for kin in ("children", "siblings"):
        path = f"family.{kin}"
        if case.complete(path):
            names = [_called(one) for one in case.items(path)]
            words = ", ".join(name or "?" for name in names) or "none"
            born = [one.date("date_of_birth") for one in case.items(path) if kin == "children"]
            yield KinCount(
                kin=kin,
                number=len(names),
                passage=words_at(case, path, words),
                born=tuple(one.span for one in born if one is not None),
            )


def _called(record: Record) -> str:
    parts = ("name.given", "name.family") if record.at.startswith("family.children") else ("name",)
    return " ".join(filter(None, (record.text(part) for part in parts)))


def _kin_names(case: Case) -> Iterator[KinName]:
    for kin, path in NAMES:
        if name := case.text(path):
            yield KinName(kin=kin, name=name, passage=words_at(case, path, name))
    spouses: list[tuple[str, Record]] = [("family.spouse.name", case)]
    spouses += [("name", one) for one in case.items("family.former_spouses")]
    for path, record in spouses:
        parts = (record.text(f"{path}.{part}") for part in ("given", "family"))
        if name := " ".join(filter(None, parts)):
            yield KinName(kin="spouse", name=name, passage=words_at(record, f"{path}.given", name))
    for kin, list_ in (("children", "family.children"), ("siblings", "family.siblings")):
        whole = case.complete(list_) is True
        for record in case.items(list_):
            if name := _called(record):
                path = "name.given" if kin == "children" else "name"
                yield KinName(kin=kin, name=name, passage=words_at(record, path, name), only=whole)


def _marital(case: Case) -> Iterator[Marital]:
    status = case.text("applicant.marital_status")
    if status in ("single", "married", "divorced", "widowed", "separated"):
        yield Marital(
            status="married" if status == "separated" else status,
            passage=words_at(case, "applicant.marital_status", status),
        )


def _times(case: Case) -> Iterator[Times]:
    for list_, kind in WHOLE.items():
        if case.complete(list_):
            number = case.sizes.get(list_, 0)
            passage = words_at(case, list_, str(number))
            yield Times(kind=kind, number=Amount(number, number), passage=passage)
