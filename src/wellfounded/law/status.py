"""How far can each rule be relied on today, and where does it come from?

A rule stands as its authorities stand. Each check grows old; past its day the rule says
"check today" until a person has looked again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from wellfounded.facts import ELEMENTS
from wellfounded.law.authorities import Authority, Standing, State, Volatility, authority
from wellfounded.law.other_ways import REFERRED
from wellfounded.law.parameters import PARAMETERS, Row
from wellfounded.law.reading_list import facts_read, rules_used
from wellfounded.law.rulebook import (
    BEGINS,
    DAYS,
    RULEBOOK,
    TABLES_READ,
    Confidence,
    Entry,
    entry_of,
)
from wellfounded.logic import Finding

FINDINGS = "assessments."
FIRM = (State.IN_FORCE, State.REVIVED, State.NOT_YET)
CLOCK = "The days on which the count of days stopped are not taken off."
ADMISSIBLE = "Whether the person is admissible is not read."
PARTLY_WRITTEN = {
    "asylum": "Of the limits on entries at the southern border since 2023 only decisions are read.",
    "family.child": "Stepchildren and adopted children are not told apart (INA 101(b)(1)).",
    "tps": "Whether the person is admissible is not read.",
    "tps.country_designated": "Designations before 20 January 2025 are not in the table.",
    "refugee": "Whether the person is admissible is not read.",
    "refugees.designated_at_home": "The countries that the President designates were not read.",
    "holds.review_of_approval": "The review of refugees has a memorandum that was not read.",
    "work.waited": CLOCK,
    "work.asylum_applicant": CLOCK,
    "work.permission": CLOCK,
    "work.automatic_extension": "Renewals filed before 4 May 2022 that still waited then had 540 "
    "days. They are counted with 180.",
    "after.asylee_green_card": ADMISSIBLE,
    "after.refugee_inspection": ADMISSIBLE,
    "after.grounds_to_look_at": "It finds pointers. Whether a ground is met is not decided.",
    "asylum.border_limits": "Whether a limit is lifted to keep a family together (8 CFR "
    "1208.33(c)), or for reasons beyond the named ones, is for a lawyer. The texts leave both to a "
    "judge.",
    "expedited_removal.within_reach": "How far from the border a person was met is for a lawyer: "
    "the file does not hold it. So is what came of the cases on parole, which is not known here.",
}
"""Rules that leave out law which may apply, and what it is."""


class Coverage(StrEnum):
    """How much of its question a rule decides by itself."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    REFERRAL = "referral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An authority of a rule, and what had become of it on the day asked for.

    ``check_today`` says that the last check is too old to rely on by that day.
    """

    authority: Authority
    standing: Standing
    check_today: bool

    def __str__(self) -> str:
        """The citation and its state in words: ``vacated since 2021-06-16 by …``."""
        now = self.standing
        since = f" since {now.since}" if now.since else ""
        by = f" by {now.by}" if now.by else ""
        words = f"{now.state.value.replace('_', ' ')}{since}{by}. {now.note}".rstrip(". ")
        old = (
            f" Last looked at on {self.authority.checked}: check today." if self.check_today else ""
        )
        return f"{self.authority.citation}: {words}.{old}"

    @property
    def shaky(self) -> bool:
        """It does not simply stand, this office says so, or it moves and was not looked at."""
        stands = self.standing.state in FIRM and not self.standing.by_hand
        return not stands or self.moves_unchecked

    @property
    def moves_unchecked(self) -> bool:
        """It is a text that moves, and the last check of it is too old."""
        return self.check_today and self.authority.volatility is not Volatility.LASTING


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How a rule stands on a day.

    ``state`` is the one of its sources' states that a reader must know most; ``since`` the
    first day of its leading text, and ``until`` its last, if it has one; ``expires`` the last day
    its checks hold. ``left_out`` says what it does not decide; it is empty only if it is complete.
    """

    id: str
    title: str
    state: State
    since: date
    until: date | None
    authorities: tuple[str, ...]
    confidence: Confidence
    coverage: Coverage
    left_out: str
    reviewed: date
    expires: date
    check_today: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """All that is told of one rule: its status, sources, sentences, facts and neighbours.

    ``days`` are ``(id, title)`` of the days it turns on; ``facts`` are the paths it reads
    itself; ``uses`` and ``used_by`` are ids of rules and days; ``tables`` are the dated
    tables that it or a day of its reads.
    """

    status: Status
    entry: Entry
    sources: tuple[Source, ...]
    days: tuple[tuple[str, str], ...]
    facts: tuple[str, ...]
    uses: tuple[str, ...]
    used_by: tuple[str, ...]
    tables: tuple[str, ...]


def status(rule_id: str, as_of: date) -> Status:
    """How a rule stands on the day ``as_of``.

    Raises:
        UnknownRule: if no rule has the id.
        UnknownAuthority: if one of its authorities is not registered.
    """
    entry = entry_of(rule_id)
    sources = _sources(entry, as_of)
    expires = min(
        entry.reviewed + Volatility.LASTING.good_for,
        *(source.authority.expires for source in sources),
        *(row.expires for row in _rows(rule_id, as_of)),
    )
    return Status(
        id=rule_id,
        title=entry.title,
        state=_state(sources),
        since=max(BEGINS, sources[0].authority.since.earliest),
        until=sources[0].authority.until,
        authorities=entry.rule.authorities,
        confidence=entry.confidence,
        coverage=_coverage(entry),
        left_out=_left_out(entry),
        reviewed=entry.reviewed,
        expires=expires,
        check_today=as_of > expires,
    )


def describe(rule_id: str, as_of: date) -> Description:
    """All that is told of a rule, on the day ``as_of``.

    Raises:
        UnknownRule: if no rule has the id.
        UnknownAuthority: if one of its authorities is not registered.
    """
    entry = entry_of(rule_id)
    uses = rules_used(entry.rule)
    days = [id for id in uses if id in DAYS] + [day.id for day in entry.days]
    return Description(
        status=status(rule_id, as_of),
        entry=entry,
        sources=_sources(entry, as_of),
        days=tuple((id, DAYS[id][1]) for id in dict.fromkeys(days)),
        facts=facts_read(entry.rule),
        uses=uses,
        used_by=tuple(id for id, other in RULEBOOK.items() if rule_id in rules_used(other.rule)),
        tables=_tables(rule_id),
    )


def shaky_sources(finding: Finding, as_of: date) -> tuple[Source, ...]:
    """The sources a finding rests on, here or below, that do not simply stand on that day, or
    that move and were not looked at lately."""
    found: dict[str, Source] = {}

    def gather(one: Finding) -> None:
        for source in _sources(entry_of(one.id), as_of):
            if source.shaky:
                found.setdefault(source.authority.citation, source)
        for part in one.because:
            if part.decisive:
                gather(part)

    gather(finding)
    return tuple(found.values())


@cache
def unchecked(as_of: date) -> tuple[str, ...]:
    """The ids of the rules that rest on something that moves and was last checked too long ago:
    a source, or the row of a dated table that holds on the day."""
    return tuple(id for id in RULEBOOK if _moves_unchecked(id, as_of))


def _moves_unchecked(rule_id: str, as_of: date) -> bool:
    rows = _rows(rule_id, as_of)
    moving = (row for row in rows if row.volatility is not Volatility.LASTING)
    sources = _sources(entry_of(rule_id), as_of)
    return any(source.moves_unchecked for source in sources) or any(
        row.check_today(as_of) for row in moving
    )


def listing(as_of: date) -> dict[str, list[dict[str, object]]]:
    """Every rule with how it stands, ready for JSON; dates as text."""
    return {"rules": [_line(status(id, as_of)) for id in RULEBOOK]}


def messages() -> Iterator[tuple[str, str]]:
    """What each rule leaves out, as ``(context, English)``."""
    for id, left_out in PARTLY_WRITTEN.items():
        yield f"{id}.left_out", left_out


def _line(one: Status) -> dict[str, object]:
    return {
        "id": one.id,
        "title": one.title,
        "authorities": list(one.authorities),
        "status": one.state.value,
        "reviewed": one.reviewed.isoformat(),
        "since": one.since.isoformat(),
        "until": one.until.isoformat() if one.until else None,
        "confidence": one.confidence.value,
        "coverage": one.coverage.value,
        "left_out": one.left_out,
        "expires": one.expires.isoformat(),
        "check_today": one.check_today,
    }


def _sources(entry: Entry, as_of: date) -> tuple[Source, ...]:
    cited = (authority(citation) for citation in entry.rule.authorities)
    return tuple(
        Source(authority=one, standing=one.standing_on(as_of), check_today=as_of > one.expires)
        for one in cited
    )


def _rows(rule_id: str, as_of: date) -> Iterator[Row]:
    """The rows of the day in the dated tables that a rule reads, itself or for a day it uses."""
    for name in _tables(rule_id):
        yield from (row for row in PARAMETERS[name].rows if row.since <= as_of <= row.until)


@cache
def _tables(rule_id: str) -> tuple[str, ...]:
    entry = entry_of(rule_id)
    days = [id for id in rules_used(entry.rule) if id in DAYS] + [day.id for day in entry.days]
    read = (name for id in (rule_id, *days) for name in TABLES_READ[id])
    return tuple(dict.fromkeys(read))


def _state(sources: tuple[Source, ...]) -> State:
    """A later decision that did not exist yet says nothing, unless it is the leading text."""
    leading = sources[0].standing.state
    states = [source.standing.state for source in sources]
    if leading is State.NOT_YET:
        return leading
    return max((state for state in states if state is not State.NOT_YET), key=lambda s: s.weight)


def _coverage(entry: Entry) -> Coverage:
    """A rule that only asks a person refers; one that asks a person among others is partial."""
    if entry.rule.id in REFERRED:
        return Coverage.REFERRAL
    read, weighed = facts_read(entry.rule), _weighed(entry)
    if entry.rule.id in PARTLY_WRITTEN or (weighed and (len(weighed) < len(read))):
        return Coverage.PARTIAL
    if weighed:
        return Coverage.PARTIAL if rules_used(entry.rule) else Coverage.REFERRAL
    return Coverage.COMPLETE


def _left_out(entry: Entry) -> str:
    """What law it does not read, and what it leaves to a person."""
    weighed = " ".join(ELEMENTS[path.removeprefix(FINDINGS)] for path in _weighed(entry))
    person = f"A person weighs: {weighed}" if weighed else ""
    written = PARTLY_WRITTEN.get(entry.rule.id) or REFERRED.get(entry.rule.id, "")
    return f"{written} {person}".strip()


def _weighed(entry: Entry) -> list[str]:
    return [path for path in facts_read(entry.rule) if path.startswith(FINDINGS)]
