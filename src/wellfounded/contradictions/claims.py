"""What is claimed in all the sources of a case together?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from wellfounded.contradictions.answers import kin_of, read_answers
from wellfounded.contradictions.names import parts
from wellfounded.contradictions.passage import PaperText, Place, Source, Voice, voice_of
from wellfounded.contradictions.reading.ages import ages, day_of_paper
from wellfounded.contradictions.reading.arrivals import arrivals
from wellfounded.contradictions.reading.counts import counts
from wellfounded.contradictions.reading.days import lunar
from wellfounded.contradictions.reading.events import events
from wellfounded.contradictions.reading.family import kin_counts, kin_names
from wellfounded.contradictions.reading.fields import read_fields
from wellfounded.contradictions.reading.injuries import injuries
from wellfounded.contradictions.reading.marital import marital
from wellfounded.contradictions.reading.orders import orders
from wellfounded.contradictions.reading.people import KIN, MENTION, NAME, NOT_NAMES, Circle, Person
from wellfounded.contradictions.reading.places import CODES, Map, places
from wellfounded.contradictions.reading.relatives import no_spouse, none_of_them, relatives
from wellfounded.contradictions.reading.spoken import spoken
from wellfounded.contradictions.reading.stays import stays
from wellfounded.contradictions.reading.times import times
from wellfounded.contradictions.reading.weekdays import weekdays
from wellfounded.contradictions.sentences import Sentence, sentences
from wellfounded.contradictions.told import Told
from wellfounded.facts import Case, Record, Story
from wellfounded.logic import Span

MOST = 1_000
"""Claims of one kind that are compared, but for events: a page made to be slow holds more."""
FIRST_PERSON = re.compile(rf"\b(?:I,|[Mm]y name is)\s+(?P<name>{NAME})")
OPENING = 400
"""Letters in which a statement says whose it is."""
LUNAR = "hijri"
NOT_READ = ("read_backs", "witnesses", "not_to_be_had", "exhibits", "record_requests")
"""Lists whose accounts do not tell what happened to the person."""


def claims(case: Case, as_of: date, papers: Sequence[PaperText]) -> Told:
    """Everything that the answers, the accounts and the papers claim; ``as_of`` is today."""
    sources = (*_accounts(case), *_papers(case, papers))
    read = {source: sentences(source) for source in sources}
    towns = _towns(case, sources)
    circle = _circle(case, sources)
    told = Told()
    read_answers(case, as_of, towns, told)
    by_the_moon = _by_the_moon(case)
    for source, said in read.items():
        paper_day = day_of_paper(source.text) if source.place.paper else ()
        read_fields(source, towns, paper_day, told)
        for sentence in said:
            _read(sentence, circle, towns, paper_day, told)
    told.events = [
        replace(event, days=lunar(event.days)) if event.passage.place.path in by_the_moon else event
        for event in told.events
    ]
    return told.at_most(MOST)


def _by_the_moon(case: Case) -> frozenset[str]:
    """The paths of days, and of events of the timeline, that were told in the lunar calendar."""
    said = [path for path, source in case.provenance.items() if source.calendar == LUNAR]
    told = [f"{one.at}what" for one in case.items("told") if one.text("calendar") == LUNAR]
    return frozenset((*said, *told))


def _read(
    sentence: Sentence, circle: Circle, towns: Map, paper_day: tuple[Span, ...], told: Told
) -> None:
    said = spoken(sentence, circle)
    told.events += events(said, towns, paper_day)
    told.orders += orders(said)
    told.counts += counts(said)
    told.kin_counts += kin_counts(said, paper_day)
    told.kin_counts += none_of_them(said, paper_day)
    told.relatives += relatives(said, paper_day)
    told.names += kin_names(said)
    told.ages += ages(said, paper_day)
    told.marital += (*marital(said, paper_day), *no_spouse(said, paper_day))
    told.stays += stays(said, towns)
    told.arrivals += arrivals(said, towns)
    told.injuries += injuries(said)
    told.times += times(said)
    told.weekdays += weekdays(said)


def _papers(case: Case, papers: Sequence[PaperText]) -> Iterator[Source]:
    for paper in papers:
        if voice_of(paper.kind) is Voice.NOBODY:
            continue
        place = Place(paper=paper.title, page=paper.page)
        own = paper.kind == "statement" and _signed_by_the_person(case, paper.text)
        voice = Voice.PERSON if own else voice_of(paper.kind)
        yield Source(place=place, text=paper.text, voice=voice)


def _signed_by_the_person(case: Case, text: str) -> bool:
    """Whether a statement begins with "I," or "My name is" and the name of the person."""
    begun = FIRST_PERSON.search(text[:OPENING])
    name = parts(f"{case.text('applicant.name.given')} {case.text('applicant.name.family')}")
    return begun is not None and len(set(name) & set(parts(begun["name"]))) >= min(
        2, len(name) or 1
    )


def _accounts(case: Case) -> Iterator[Source]:
    """Every account in English, and the short texts beside a harm."""
    for path, value in case.answers.items():
        if path.startswith(NOT_READ):
            continue
        if isinstance(value, Story) and value.english:
            yield _source(case, path, value.english)
    for harm in case.items("harms"):
        if injury := harm.text("injury"):
            yield _source(case, f"{harm.at}injury", injury)


def _source(case: Case, path: str, text: str) -> Source:
    record = _record(case, path)
    place = Place(path=path)
    if record is None:
        return Source(place=place, text=text, voice=Voice.PERSON)
    day = record.date("when" if path.startswith("told") else "date")
    harm = path.startswith("harms")
    return Source(
        place=place,
        text=text,
        voice=Voice.PERSON,
        days=(day.span,) if day and not day.word else (),
        whose=(record.text("who") or "self") if harm else "self",
        actors=record.text("by") if harm else "",
        where=record.text("place"),
    )


def _record(case: Case, path: str) -> Record | None:
    """The record of harm, or of the timeline, that an account belongs to."""
    at, _, name = path.rpartition(".")
    if at.startswith(("harms[", "told[")) and name in ("what", "injury"):
        return Record(answers=case.answers, sizes=case.sizes, at=f"{at}.")
    return None


def _towns(case: Case, sources: Sequence[Source]) -> Map:
    towns: dict[str, str] = {}
    for list_, name in (("residences", "city"), ("arrests", "place")):
        for record in case.items(list_):
            _learn(towns, record.text(name), record.text("country"))
    for table in ("applicant.birth", "family.mother.birth", "family.father.birth"):
        _learn(towns, case.text(f"{table}.place"), case.text(f"{table}.country"))
    for source in sources:
        for spot in places(source.text, Map()):
            if spot.country and not spot.is_country:
                _learn(towns, spot.name, spot.country)
    own = {*case.listed("applicant.nationality"), case.text("applicant.habitual_residence")}
    return Map(towns, frozenset(own - {""}))


def _learn(towns: dict[str, str], town: str, country: str) -> None:
    name = " ".join(parts(town))
    if name and country and town.casefold() not in CODES:
        towns.setdefault(name, country)


def _circle(case: Case, sources: Sequence[Source]) -> Circle:
    """The names of the person, and those of relatives told anywhere."""
    own = set(parts(case.text("applicant.name.given")))
    full = parts(" ".join((case.text("applicant.name.given"), case.text("applicant.name.family"))))
    kin: dict[str, Person] = {}
    for one in _named_kin(case, sources):
        for part in parts(one.name)[:1]:
            kin.setdefault(part, one)
    return Circle(own=tuple(own - set(kin)) or full[:1], kin=kin)


def _named_kin(case: Case, sources: Sequence[Source]) -> Iterator[Person]:
    for child in case.items("family.children"):
        if name := child.text("name.given"):
            yield Person(kin_of(child), name)
    for spouse in case.items("family.former_spouses"):
        if name := spouse.text("name.given"):
            yield Person("spouse", name)
    if name := case.text("family.spouse.name.given"):
        yield Person("spouse", name)
    for source in sources:
        if source.voice is not Voice.PERSON:
            continue
        for found in MENTION.finditer(source.text):
            mine = found["kin"] and found["poss"].lower() in ("my", "our")
            if mine and found["name"] and found["name"].split()[0].lower() not in NOT_NAMES:
                yield Person(KIN[found["kin"].lower()], found["name"])
