"""How is a paper that was read shown at the command line?"""

from __future__ import annotations

from datetime import date

import click

from wellfounded.cli.words import say
from wellfounded.facts import Case
from wellfounded.languages import Language
from wellfounded.notices import ReadNotice, compare, forum, happened
from wellfounded.notices.found import Found
from wellfounded.notices.proposing import EVENTS, Proposed
from wellfounded.notices.words import (
    difference_words,
    doubt_words,
    forum_words,
    kind_means,
    kind_words,
    reason_words,
    role_words,
    step_words,
    stop_words,
    value_words,
)


def print_notice(found: ReadNotice, case: Case | None, as_of: date, language: Language) -> None:
    """Print what a paper is, what stands on it, and what it changes."""
    if found.kind:
        click.echo(kind_words(found.kind, language))
        click.echo(f"  {kind_means(found.kind, language)}{_law(found.kind.authority)}")
        click.echo(
            f"  {say(language, 'notice_view.from', sender=forum_words(found.forum, language))}"
        )
    if found.stop:
        click.echo(f"  {stop_words(found.stop, language)}")
    for doubt in found.doubts:
        click.echo(f"  {doubt_words(doubt, language)}")
    for other in found.might_be:
        click.echo(f"  {say(language, 'notice_view.might_be', kind=kind_words(other, language))}")
    _list(language, "notice_view.on_the_paper", [_field(one, language) for one in found.fields])
    _list(language, "notice_view.would_record", [_step(one, language) for one in _steps(found)])
    if case is not None:
        moved = [difference_words(one, language) for one in compare(found, case)]
        _list(language, "notice_view.differs", moved)
    where = forum(case if case is not None else Case(), (found,), as_of=as_of)
    place = forum_words(where.forum, language)
    why = [reason_words(one, language) + _law(one.authority) for one in where.reasons]
    _list(language, "notice_view.where", why, place=place)
    click.echo(f"\n{say(language, 'notice_view.confirm')}")


def _list(language: Language, heading: str, lines: list[str], **filled: str) -> None:
    if lines:
        click.echo(f"\n{say(language, heading, **filled)}")
        for line in lines:
            click.echo(f"  {line}")


def _field(one: Found, language: Language) -> str:
    role = role_words(one.role, language)
    value = "?" if one.value is None else value_words(one.role, one.value, language)
    words = " ".join(one.words.split())
    said = f"{role}: {value}  «{words}»  "
    if one.sure:
        return said + say(language, "notice_view.sure")
    why = " ".join(doubt_words(doubt, language) for doubt in one.doubts)
    also = ", ".join(value_words(one.role, other, language) for other in one.also[:2])
    other = f" {say(language, 'notice_view.also', readings=also)}" if also else ""
    return f"{said}{say(language, 'notice_view.not_sure')}: {why}{other}"


def _steps(found: ReadNotice) -> list[Proposed]:
    return [one for one in happened(found) if one.path == EVENTS]


def _step(one: Proposed, language: Language) -> str:
    if one.choices:
        return " / ".join(step_words(choice, language) for choice in one.choices)
    assert isinstance(one.value, dict)
    day = one.value.get("date")
    said = step_words(str(one.value["kind"]), language)
    return f"{said}: {language.day(day)}" if isinstance(day, date) else said


def _law(authority: str) -> str:
    return f" [{authority}]" if authority else ""
