"""How is a question shown, with the answer that stands there?"""

from __future__ import annotations

from typing import Any, Literal

from wellfounded.facts import Fact, Reason, Unknown
from wellfounded.facts.dates import DURATION_OF_STATUS, PRESENT
from wellfounded.facts.kinds import (
    Account,
    Choice,
    Codes,
    Country,
    Date,
    Digits,
    Number,
    Texts,
    YesNo,
)
from wellfounded.facts.messages import options
from wellfounded.languages import SOURCE, Language
from wellfounded.web.applicant.dates import in_boxes
from wellfounded.web.applicant.entry import Typed, gives_way
from wellfounded.web.applicant.waiting import others
from wellfounded.web.cases.answers import Answer
from wellfounded.web.names import countries, written_languages
from wellfounded.web.sources import moved_since
from wellfounded.web.ui.field import Field, Option
from wellfounded.web.words import say

LONG = frozenset({"note", "harms[].response", "harms[].injury"})
MASKED = frozenset({"applicant.a_number", "applicant.ssn"})
NONE = "none"
WORDS_APART = frozenset({"told[].when"})
"""Dates whose words have a box of their own beside them."""

ENDS = {PRESENT: "entry.present", DURATION_OF_STATUS: "entry.duration_of_status"}


def field(
    name: str,
    fact: Fact,
    answer: Answer | None,
    language: Language,
    *,
    typed: Typed | None = None,
    problem: str = "",
) -> Field:
    """One question as a page asks it; what was ``typed`` and refused stays in its box."""
    raw = answer.stored.raw if answer else None
    unknown = Unknown.read(raw)
    shown = None if unknown else raw
    given = _filled(fact, shown, language) | (
        _as_typed(fact, typed.kept, language) if typed else {}
    )
    waiting = others(fact, answer, language) if answer else ()
    # Two that wait for a choice have to be seen; what is typed anew is.
    hidden = fact.path in MASKED and shown not in (None, NONE) and not waiting
    # What came meanwhile and is not shown has not been seen.
    base = typed.base if typed and not waiting else answer.seen if answer else 0
    return Field(
        name=name,
        kind=_kind(fact),
        question=language.say(f"{fact.path}.question", fact.question),
        why=_why(fact, language),
        help=language.say(f"{fact.path}.help", fact.help) if fact.help else "",
        unknown=_ticked(typed) if typed else _why_not(unknown),
        base=base,
        first=typed.first if typed else base,
        problem=problem,
        others=waiting,
        masked=hidden and not (typed and typed.box("value").strip()),
        stays=not gives_way(fact.kind),
        told=answer.stored.said if answer else "",
        in_words=fact.path not in WORDS_APART,
        lang=language.code,
        **given,
    )


def _why(fact: Fact, language: Language) -> str:
    """Why it is asked, and whether the law on it moved since that was written."""
    id = f"{fact.path}.why"
    return f"{language.say(id, fact.why)} {moved_since(id, language)}".rstrip()


def _why_not(unknown: Unknown | None) -> Literal["", "does_not_know", "declined"]:
    match unknown.reason if unknown else None:
        case Reason.DOES_NOT_KNOW:
            return "does_not_know"
        case Reason.DECLINED:
            return "declined"
        case _:
            return ""


def _ticked(typed: Typed) -> Literal["", "does_not_know", "declined"]:
    match typed.box("unknown"):
        case "does_not_know" | "declined" as ticked:
            return ticked
        case _:
            return ""


def _kind(fact: Fact) -> Any:
    match fact.kind:
        case Codes(of=Country()):
            return "countries"
        case Codes():
            return "choices"
        case _:
            return "long" if fact.path in LONG else fact.kind.name


def _filled(fact: Fact, raw: Any, language: Language) -> dict[str, Any]:
    match fact.kind:
        case YesNo():
            return {"value": {True: "yes", False: "no"}.get(raw, "")}
        case Date():
            return {
                "parts": in_boxes(fact.kind, raw, language),
                "words": _ends(fact.kind, raw, language),
            }
        case Account():
            return _told(raw, language)
        case Codes(of=Country()):
            return {"lines": tuple(raw or ()), "options": countries(language)}
        case Country(former=former):
            listed = countries(language, former=former, chosen=raw or "")
            return {"value": raw or "", "options": listed}
        case Choice() | Codes():
            chosen = {raw} if isinstance(raw, str) else set(raw or ())
            return {"options": _options(fact, chosen, language), "value": raw or ""}
        case Texts():
            return {"lines": tuple(raw or ())}
        case Digits():
            value = "" if raw in (None, NONE) else raw
            return {"value": value, "options": _none(language, chosen=raw == NONE)}
        case Number():
            return {"value": "" if raw is None else str(raw)}
        case _:
            return {"value": raw or ""}


def _none(language: Language, *, chosen: bool) -> tuple[Option, ...]:
    return (Option(code=NONE, words=say(language, "entry.none"), chosen=chosen),)


def _ends(kind: Date, raw: Any, language: Language) -> tuple[Option, ...]:
    return tuple(
        Option(code=word, words=say(language, ENDS[word]), chosen=raw == word)
        for word in kind.words
    )


def _options(fact: Fact, chosen: set[str], language: Language) -> tuple[Option, ...]:
    return tuple(
        Option(
            code=code,
            words=language.say(f"{fact.path}.choice.{code}", english),
            chosen=code in chosen,
        )
        for code, english in options(fact.kind).items()
    )


def _told(raw: Any, language: Language) -> dict[str, Any]:
    told = {"english": raw} if isinstance(raw, str) else raw or {}
    # Nothing is called English unless the person said so: the form takes English as it stands.
    written = told.get("language") or (language.code if language.code != SOURCE else "")
    return {
        "value": told.get("original", ""),
        "english": told.get("english", ""),
        "translator": told.get("translator", ""),
        "language": written,
        "languages": written_languages(language, written),
    }


def _as_typed(fact: Fact, typed: Typed, language: Language) -> dict[str, Any]:
    match fact.kind:
        case Date():
            return {"parts": typed.date, "words": _ends(fact.kind, typed.date.word, language)}
        case Digits():
            none = _none(language, chosen=bool(typed.box(NONE)))
            return {"value": typed.box("value"), "options": none}
        case Texts() | Codes():
            return {"lines": tuple(typed.boxes("value"))}
        case Account():
            parts = ("value", "english", "language", "translator")
            return {part: typed.box(part) for part in parts}
        case _:
            return {"value": typed.box("value")}
