"""Which questions of the law are answered, by what, and which are not?"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import wellfounded.explained.tables  # noqa: F401  (it enters what no rule reads)
from checks.reference.markdown import code, made_page, table
from wellfounded.forms.official import known_forms
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.parameters import PARAMETERS
from wellfounded.law.plain import CARDS
from wellfounded.law.precedent.registry import registry
from wellfounded.law.status import Coverage, status
from wellfounded.law.time_limits import TIME_LIMITS

QUESTIONS = Path(__file__).with_name("questions")
FOREWORD = """\
Every question of the law that this software was asked to know, one line each. *By a rule*: a
[rule or a day](rules.md) answers it for a case. *By date*: a dated value says what holds on a day.
*Decided cases*: what the answer is [argued from](decisions.md). *Not decided here* says why: a
question for a lawyer, or a step that comes with the procedure. Rules that leave out a part of their
question are marked *in part*, those that only a person can weigh *weighed*."""
HEADS = (
    "Question",
    "By a rule",
    "By date or on a card",
    "Decided cases and forms",
    "Not decided here, and why",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A question of the law, and what answers it or why nothing does.

    ``rules`` are ids of rules and days; ``values`` full names of dated values, ``file.*`` for a
    whole file; ``cards`` what an applicant is told. ``refer`` says why it is for a lawyer,
    ``next`` why it waits for the procedure.
    """

    id: str
    asks: str
    rules: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    refer: str = ""
    next: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the law, with its questions."""

    id: str
    title: str
    rows: tuple[Row, ...]


@cache
def coverage() -> tuple[Part, ...]:
    """Every part as it is written down.

    Raises:
        TypeError: if a row has a name that means nothing, or lacks one.
    """
    files = sorted(QUESTIONS.glob("*.toml"))
    return tuple(part for file in files for part in read(file.read_text(encoding="utf-8")))


def read(text: str) -> tuple[Part, ...]:
    """The parts that a text holds.

    Raises:
        TypeError: as ``coverage``.
    """
    return tuple(
        Part(
            id=part["id"],
            title=part["title"],
            rows=tuple(
                Row(**{k: tuple(v) if isinstance(v, list) else v for k, v in row.items()})
                for row in part["rows"]
            ),
        )
        for part in tomllib.loads(text)["part"]
    )


def faults(parts: tuple[Part, ...]) -> Iterator[str]:
    """What a row names that is not there, what no row names, and rows that answer nothing."""
    rows = [(f"{part.id}, {row.id}", row) for part in parts for row in part.rows]
    there = {
        "rules": {*RULEBOOK, *DAYS},
        "cards": {card.id for card in CARDS},
        "decisions": {*registry()},
        "forms": {*known_forms()},
    }
    seen: set[str] = set()
    for place, row in rows:
        if place in seen:
            yield f"{place}: there are two of it; give one another id"
        seen.add(place)
        if not (row.rules or row.values or row.cards or row.refer or row.next):
            yield f"{place}: nothing answers it; name a rule or a value, or say why it is referred"
        for kind, known in there.items():
            for name in getattr(row, kind):
                if name not in known:
                    yield f"{place}: among {kind} there is no {name!r}"
        for name in row.values:
            if not named_by(name):
                yield f"{place}: there is no dated value {name!r}"
    yield from _not_named([row for _, row in rows])


def _not_named(rows: list[Row]) -> Iterator[str]:
    rules = {name for row in rows for name in row.rules}
    values = {full for row in rows for name in row.values for full in named_by(name)}
    for name in (*RULEBOOK, *DAYS):
        if name not in rules:
            yield f"{name}: no question names this rule; name it in checks/reference/questions"
    for name in PARAMETERS:
        if name not in values:
            yield f"{name}: no question names this value; name it in checks/reference/questions"


def named_by(name: str) -> tuple[str, ...]:
    """The dated values that a name stands for: itself, or with ``.*`` a whole file."""
    if name.endswith(".*"):
        return tuple(one for one in PARAMETERS if one.startswith(name.removesuffix("*")))
    return (name,) if name in PARAMETERS else ()


def page() -> str:
    """The page."""
    parts = (f"## {part.title} ({part.id})\n\n{_rows(part)}" for part in coverage())
    return made_page("Coverage", FOREWORD, _counted(), *parts, TIMES, _times())


def _counted() -> str:
    rows = [row for part in coverage() for row in part.rows]
    answered = sum(bool(row.rules) for row in rows)
    dated = sum(bool(row.values) and not row.rules for row in rows)
    referred, later = (sum(bool(getattr(row, name)) for row in rows) for name in ("refer", "next"))
    return (
        f"{len(rows)} questions. {answered} are answered by a rule, {dated} more by a dated value. "
        f"{referred} are wholly or in part for a lawyer, {later} wait for the procedure."
    )


def _rows(part: Part) -> str:
    return table(HEADS, (tuple(_cells(row)) for row in part.rows))


def _cells(row: Row) -> Iterator[str]:
    yield row.asks
    yield "; ".join(map(_rule, row.rules))
    yield "; ".join((*map(_value, row.values), *map(code, row.cards)))
    yield "; ".join((*(registry()[one].citation for one in row.decisions), *row.forms))
    waits = f"Comes with the procedure. {row.next}" if row.next else ""
    refers = f"For a lawyer. {row.refer}" if row.refer else ""
    yield f"{refers} {waits}".strip()


def _rule(id: str) -> str:
    """What it says, its id, and whether a person must weigh some of it or all."""
    if id in DAYS:
        return f"{DAYS[id][1].rstrip('.')} ({code(id)})"
    entry = RULEBOOK[id]
    left = {Coverage.COMPLETE: "", Coverage.PARTIAL: ", in part", Coverage.REFERRAL: ", weighed"}
    return f"{entry.title.rstrip('.')} ({code(id)}{left[status(id, entry.reviewed).coverage]})"


def _value(name: str) -> str:
    if name.endswith(".*"):
        return f"All of {code(name.removesuffix('.*'))}"
    return f"{PARAMETERS[name].title.rstrip('.')} ({code(name)})"


TIMES = """\
## Every time limit

The number of today's law, as this release knows it. *Safe* is a shorter time that is printed
somewhere. The days of a case are counted elsewhere; this is what they are counted by."""
TIME_HEADS = (
    "Time limit",
    "How long",
    "Safe",
    "From",
    "By then",
    "More time",
    "State",
    "Source",
    "What to know",
)
BY_THEN = {
    "received": "received",
    "decided": "decided",
    "done": "done",
    "passed": "the time is over",
}


def _times() -> str:
    return table(TIME_HEADS, (tuple(_time(name)) for name in TIME_LIMITS))


def _time(name: str) -> Iterator[str]:
    limit = TIME_LIMITS[name]
    row, more = limit.rows[-1], limit.more
    yield f"{limit.title} ({code(name)})"
    yield _number(name)
    yield _number(f"{limit.file}.{more['safe']}") if "safe" in more else ""
    yield f"{'back from ' if more.get('before') else ''}{more['starts']}"
    yield BY_THEN[more["done"]] + ("; or on the next business day" * more["next_business_day"])
    yield more["more_time"]
    yield row.state.value.replace("_", " ")
    yield f"{row.authority} ({row.confidence.value})"
    yield row.note


def _number(name: str) -> str:
    limit = TIME_LIMITS[name]
    value = limit.rows[-1].value
    unit = limit.unit.removesuffix("s") if value == 1 else limit.unit
    return "not known" if value is None else f"{value} {unit}".strip()
