"""In which words is it said what a paper is and what stands on it?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from wellfounded.facts import fact_at, options
from wellfounded.facts.catalogue.happenings import HAPPENINGS
from wellfounded.languages import Language, of_table
from wellfounded.logic import Span
from wellfounded.notices.difference import DIFFERENCES, Difference
from wellfounded.notices.doubts import DOUBTS, OF_THE_PAPER, STOPS
from wellfounded.notices.found import Value
from wellfounded.notices.grammar.charges import CHARGES
from wellfounded.notices.kinds import Forum, PaperKind, kinds
from wellfounded.notices.roles import roles
from wellfounded.notices.whose_case import REASONS, Reason

FORUMS = {
    Forum.USCIS: "USCIS",
    Forum.COURT: "the immigration court",
    Forum.BOARD: "the Board of Immigration Appeals",
    Forum.ICE: "ICE",
    Forum.BORDER: "officers at the border",
    Forum.NOT_SURE: "not sure",
}
IN_CODES = frozenset({"box", "said"})
"""How values are read that are codes and have words of their own."""
BOXES = {
    "how_came.arriving": "at a port of entry",
    "how_came.present": "in the country without being let in",
    "how_came.admitted": "let in, and may not stay now",
    "granted": "granted",
    "denied": "denied",
    "withdrawn": "taken back",
    "waived": "given up",
    "reserved": "kept open",
    "master": "master (first or short)",
    "individual": "individual (long)",
}


def kind_words(kind: PaperKind, language: Language) -> str:
    """What kind of paper it is."""
    return language.say(f"notice.kind.{kind.id}", kind.words)


def kind_means(kind: PaperKind, language: Language) -> str:
    """What the paper is for."""
    return language.say(f"notice.means.{kind.id}", kind.means)


def role_words(role: str, language: Language) -> str:
    """What a thing on the paper is."""
    return language.say(f"notice.role.{role}", roles()[role].words)


def doubt_words(doubt: str, language: Language) -> str:
    """Why it is not sure."""
    return language.say(f"notice.doubt.{doubt}", (DOUBTS | OF_THE_PAPER)[doubt])


def stop_words(stop: str, language: Language) -> str:
    """Why to get help before anything else."""
    return language.say(f"notice.stop.{stop}", STOPS[stop])


def forum_words(where: Forum, language: Language) -> str:
    """Who sent a paper, or has the case."""
    return language.say(f"notice.forum.{where}", FORUMS[where])


def charge_words(section: str, language: Language) -> str:
    """What a charge says, in plain words."""
    return language.say(f"notice.charge.{section}", CHARGES[section])


def box_words(role: str, value: str, language: Language) -> str:
    """What a box or a kind of hearing says."""
    id = f"{role}.{value}" if f"{role}.{value}" in BOXES else value
    return language.say(f"notice.box.{id}", BOXES[id])


def value_words(role: str, value: Value, language: Language) -> str:
    """A value as a person reads it: a day in words, a time, an amount, a charge with its sense."""
    if isinstance(value, date):
        return language.day(value)
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, float):
        return f"{value:,.2f} USD"
    if role == "charge":
        return f"{value} ({charge_words(value, language)})"
    return box_words(role, value, language) if roles()[role].reads in IN_CODES else value


def step_words(step: str, language: Language) -> str:
    """A step of a case, such as a hearing that was set."""
    return language.say(f"events[].kind.choice.{step}", HAPPENINGS[step])


def reason_words(reason: Reason, language: Language) -> str:
    """Why the case is thought to be where it is."""
    said = language.say(f"notice.reason.{reason.id}", reason.words)
    paper = kind_words(kinds()[reason.paper], language) if reason.paper else ""
    step = step_words(reason.step, language) if reason.step else ""
    return said.format(paper=paper, step=step)


def difference_words(one: Difference, language: Language) -> str:
    """What moved, with the old and the new."""
    said = language.say(f"notice.moved.{one.id}", one.words)
    return said.format(old=_shown(one, one.old, language), new=_shown(one, one.new, language))


def _shown(one: Difference, value: Span | date | str, language: Language) -> str:
    if one.id == "kind":
        choices = options(fact_at(one.path).kind)
        return language.say(f"{one.path}.choice.{value}", choices[str(value)])
    if isinstance(value, Span):
        return language.days(value.earliest, value.latest)
    return language.day(value) if isinstance(value, date) else value


def messages() -> Iterator[tuple[str, str]]:
    """Every message of the reader as ``(context, English)``."""
    for kind in kinds().values():
        yield f"notice.kind.{kind.id}", kind.words
        yield f"notice.means.{kind.id}", kind.means
    for role in roles().values():
        yield f"notice.role.{role.id}", role.words
    yield from of_table("notice.doubt.{}", DOUBTS | OF_THE_PAPER)
    yield from of_table("notice.stop.{}", STOPS)
    yield from of_table("notice.forum.{}", FORUMS)
    yield from of_table("notice.charge.{}", CHARGES)
    yield from of_table("notice.box.{}", BOXES)
    yield from of_table("notice.reason.{}", {id: said for id, (said, _) in REASONS.items()})
    yield from of_table("notice.moved.{}", DIFFERENCES)
