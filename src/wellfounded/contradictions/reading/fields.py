"""What do the lines "label: value" of a paper say of a family?

A form of a consulate or a hospital puts its answers beside labels. A label that begins with a
relative, or stands after one, speaks of the relative.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.contradictions.passage import Passage, Source, Voice
from wellfounded.contradictions.reading.days import days
from wellfounded.contradictions.reading.numbers import NUMBER, number_of
from wellfounded.contradictions.reading.people import KIN, NAME, SELF, Person
from wellfounded.contradictions.reading.places import Map, where
from wellfounded.contradictions.told import Event, KinCount, KinName, Marital, Told
from wellfounded.logic import Span

RELATIVE = r"(?P<kin{}>mother|father|spouse|husband|wife|child|children|son|daughter)"
LABEL = re.compile(
    r"\b(?:"
    + RELATIVE.format("1")
    + r"['’]s\s+)?(?P<label>date of birth|birth date|born|d\.?o\.?b\.?"
    r"|place of birth|date of marriage|place of marriage|married on|marital status|number of "
    r"(?:children|siblings|brothers|sisters)|name(?: of (?:the )?" + RELATIVE.format("2") + r")?)"
    r"(?:\s*\([^)]*\))?\s*[:=]\s*(?P<value>[^\n;]{1,60}?(?=\.?\s*(?:$|\n|;)|\.\s))|\b"
    + RELATIVE.format("3")
    + rf"(?:\s+born)?\s*:\s*(?P<called>{NAME}|[^\n.;]{{1,40}})",
    re.I,
)
STATUSES = {
    "single": "single",
    "never married": "single",
    "unmarried": "single",
    "married": "married",
    "divorced": "divorced",
    "widowed": "widowed",
    "widow": "widowed",
    "widower": "widowed",
    "separated": "married",
    "common law": "married",
    "soltero": "single",
}
CHILDREN = ("child", "children", "son", "daughter")
OTHERS = re.compile(r"\b(?:suspect|officer|sponsor|preparer|interpreter|attorney|contact)\b", re.I)


def read_fields(source: Source, towns: Map, paper_day: tuple[Span, ...], told: Told) -> None:
    """Add what the labelled lines of a paper say."""
    if source.voice not in (Voice.RECORD, Voice.INTERVIEW):
        return
    _filed(source, told)
    whose = SELF
    for found in LABEL.finditer(source.text):
        if OTHERS.search(source.text[max(0, found.start() - 25) : found.start()]):
            continue
        passage = _passage(source, found)
        if found["kin3"]:
            whose = Person(KIN[found["kin3"].lower()], _name(found["called"]))
            _relative(found, whose, passage, told)
            continue
        named = found["kin1"] or found["kin2"]
        about = Person(KIN[named.lower()]) if named else whose
        if not named and whose.kin not in ("self", *CHILDREN):
            whose = SELF  # "Father: Diego. Place of birth: …" may go on about either
            continue
        _field(found, about, passage, towns, paper_day, told)
        if found["label"].lower() == "marital status":
            told.marital += _status(found["value"].strip(), passage, paper_day)
        if not named:
            whose = SELF


FILED = re.compile(
    r"\b(?P<what>Form I-589|asylum application|decree of divorce|certificate of marriage)\b"
    r"[^.\n]{0,25}?\b(?:filed|received|entered|dated|made)\b(?:\s+on)?\s+",
    re.I,
)
RECORDED = {"decree of divorce": "divorce", "certificate of marriage": "marriage"}


def _filed(source: Source, told: Told) -> None:
    """The day on which a form was filed or a decree made, by the words of an office."""
    for found in FILED.finditer(source.text):
        for day in days(source.text[found.end() : found.end() + 30])[:1]:
            if day.start == 0:
                start, end = found.start(), found.end() + day.end
                passage = Passage(
                    place=source.place, words=source.text[start:end], start=start, end=end
                )
                kind = RECORDED.get(found["what"].lower(), "filing")
                told.events.append(Event(kind=kind, who=SELF, passage=passage, days=day.spans))


def _relative(found: re.Match[str], whose: Person, passage: Passage, told: Told) -> None:
    if "born" in found[0].lower():
        told.events += _birth(whose, found["called"], passage)


def _field(
    found: re.Match[str],
    about: Person,
    passage: Passage,
    towns: Map,
    paper_day: tuple[Span, ...],
    told: Told,
) -> None:
    label, value = found["label"].lower(), found["value"].strip()
    if label.startswith(("date of birth", "birth date", "born", "dob", "d.o.b")):
        told.events += _birth(about, value, passage)
    elif label == "place of birth":
        told.events += _at("birth", about, value, passage, towns)
    elif label == "place of marriage":
        told.events += _at("marriage", SELF, value, passage, towns)
    elif label in ("date of marriage", "married on"):
        told.events += [
            Event(kind="marriage", who=SELF, passage=passage, days=day.spans)
            for day in days(value)[:1]
        ]
    elif label.startswith("number of"):
        number = re.match(rf"\s*(?P<n>{NUMBER}|none|no)\b", value, re.I)
        if number:
            plain = number["n"].lower()
            count = 0 if plain in ("none", "no") else number_of(plain)
            told.kin_counts.append(
                KinCount(kin=label.split()[-1], number=count, passage=passage, days=paper_day)
            )
    elif label.startswith("name") and about.kin not in ("self", "child", "children"):
        name = _name(value)
        if name:
            told.names.append(KinName(kin=about.kin, name=name, passage=passage))


def _birth(whose: Person, value: str, passage: Passage) -> list[Event]:
    return [
        Event(kind="birth", who=whose, passage=passage, days=day.spans) for day in days(value)[:1]
    ]


def _at(kind: str, who: Person, value: str, passage: Passage, towns: Map) -> list[Event]:
    name, _, rest = value.partition(",")
    plain = re.match(r"[^.\d]+", name)
    if plain is None or not plain[0].strip():
        return []
    country = re.match(r"[^.\d]+", rest)
    spot = where(plain[0].strip().title(), country[0].strip() if country else "", towns)
    return [Event(kind=kind, who=who, passage=passage, places=(spot,))]


def _status(value: str, passage: Passage, day: tuple[Span, ...]) -> Iterator[Marital]:
    for words, status in STATUSES.items():
        if re.match(rf"{words}\b", value, re.I):
            yield Marital(status=status, passage=passage, days=day)
            return


def _name(value: str) -> str:
    found = re.match(r"[^.\d\n;:]+", value.strip())
    name = found[0].strip() if found else ""
    if re.match(r"(?:the )?(?:applicant|unknown|none|not known|deceased)\b", name, re.I):
        return ""
    return name


def _passage(source: Source, found: re.Match[str]) -> Passage:
    words = found[0].rstrip()
    return Passage(
        place=source.place, words=words, start=found.start(), end=found.start() + len(words)
    )
