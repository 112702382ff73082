"""How is the English of short answers in a declaration given?

What was said stays beside its English. An answer that is in English already is said to be, and
stays as it is. What a helper writes waits for the person, as any answer that is suggested.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect

from wellfounded.declaration import Declaration, Short, code_of, english_name, in_latin_letters
from wellfounded.facts import fact_at
from wellfounded.facts.problem import BadValue
from wellfounded.languages import SOURCE
from wellfounded.web.cases.answers import Answer
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Ticket, save
from wellfounded.web.drafts.pages import Seat, made_of, require_whole, shown
from wellfounded.web.drafts.shown import given_in_english
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import stood
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True)
class Asked:
    """A short answer with where it is stored, what stands there, and what was typed for it."""

    short: Short
    stored: str
    answer: Answer
    typed: str | None
    base: int

    @property
    def shown(self) -> str:
        """What its box shows: what was typed, or else what may be its English."""
        if self.typed is not None:
            return self.typed
        return self.short.english if in_latin_letters(self.short.english) else ""

    @property
    def problem(self) -> str:
        """The id of what is wrong with what was typed, or nothing."""
        if not (self.typed or "").strip():
            return ""
        try:
            fact_at(self.short.path).kind.read(self.raw)
        except BadValue:
            return "declared.problem.signs"
        return "" if in_latin_letters(self.typed or "") else "declared.english.letters"

    @property
    def raw(self) -> Any:
        """The answer with the English in it; a date keeps its days."""
        words, stands = (self.typed or "").strip(), self.answer.stored.raw
        return {**stands, "said": words} if isinstance(stands, Mapping) else words


def in_english(request: Request, opened: Opened, seat: Seat) -> HttpResponse:
    """Every short answer whose English is asked for, each with a box."""
    require_whole(opened)
    made, sent = made_of(opened)[0], request.method == "POST"
    asked = [*_asked(request, opened, made)]
    for one in asked:
        stood(request, [one.short.told, one.short.english])
    told_in = request.POST.get("language", "").strip() if sent else english_name(made.language)
    unnamed = sent and not told_in and any(map(_is_another, asked))
    if sent and not unnamed and not any(one.problem for one in asked):
        given = [*_given(asked, code_of(told_in) or told_in, request.POST.get("translator", ""))]
        with suppress(AnotherBody):
            save(opened, given, Ticket.sent(request.POST.get("once", ""), given))
        return redirect(seat.base)
    form = {
        "boxes": [_box(request, one) for one in asked],
        "told_in": told_in,
        "unnamed": say(request.language, "declared.english.unnamed") if unnamed else "",
        "translator": request.POST.get("translator", ""),
        "once": request.POST.get("once") or uuid4(),
    }
    return shown(request, seat, "drafts/in_english.html", form, status=422 if sent else 200)


def _box(request: Request, one: Asked) -> dict[str, Any]:
    fact, language = fact_at(one.short.path), request.language
    return {
        "stored": one.stored,
        "base": one.base,
        "question": language.say(f"{fact.path}.question", fact.question),
        "told": one.short.told,
        "english": one.shown,
        "problem": say(language, one.problem) if one.problem else "",
    }


def _asked(request: Request, opened: Opened, made: Declaration) -> Iterator[Asked]:
    for one in given_in_english(made):
        stored = opened.answers.named(one.path)
        answer = opened.answers.latest.get(stored)
        if answer:
            base = request.POST.get(f"b.{stored}", "")
            seen = int(base) if base.isascii() and base.isdecimal() and len(base) < 10 else None
            typed = request.POST.get(f"e.{stored}")
            yield Asked(one, stored, answer, typed, answer.seen if seen is None else seen)


def _is_another(one: Asked) -> bool:
    """Whether other words were typed than those that were said."""
    return bool((one.typed or "").strip()) and (one.typed or "").strip() != one.short.told


def _given(asked: list[Asked], language: str, translator: str) -> Iterator[Given]:
    for one in asked:
        typed = (one.typed or "").strip()
        if not typed or (not one.short.asks and typed == one.short.english):
            continue
        if not _is_another(one):
            raw = one.answer.stored.raw
            yield Given(path=one.stored, raw=raw, base=one.base, language=SOURCE)
            continue
        yield Given(
            path=one.stored,
            raw=one.raw,
            base=one.base,
            said=one.short.told,
            language=one.short.language or language,
            translator=translator.strip(),
        )
