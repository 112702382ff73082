"""Which accounts of a case are in two languages, and where may they differ?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from hashlib import sha256

from wellfounded.drift.alarm import Alarm
from wellfounded.drift.comparing import drift, not_checked
from wellfounded.drift.found import Kind
from wellfounded.drift.names import Name
from wellfounded.drift.word_files import ENGLISH
from wellfounded.facts import Case, Story

NAME = re.compile(r"(.*\bname)(?:\.(?:family|given|native))?$")
KEY_LENGTH = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account with its original and its English, and what is asked of the two.

    ``not_checked`` are the kinds that are not compared in its language.
    """

    path: str
    story: Story
    alarms: tuple[Alarm, ...]
    not_checked: tuple[Kind, ...]


def accounts(case: Case) -> tuple[Account, ...]:
    """Every account of the case that has an original beside its English, in the order it tells.

    A short answer is one too, if somebody put it into English.
    """
    names = names_of(case)
    told = ((path, _told(case, path)) for path in case.answers)
    return tuple(account(path, story, names) for path, story in told if story)


def _told(case: Case, path: str) -> Story | None:
    """What stands in two languages at a path."""
    answer, source = case.answers[path], case.provenance.get(path)
    if isinstance(answer, Story):
        return answer if answer.original and answer.english else None
    if isinstance(answer, str) and source and source.said and source.language not in ("", ENGLISH):
        return Story(
            original=source.said,
            language=source.language,
            english=answer,
            translator=source.translator,
        )
    return None


def account(path: str, story: Story, names: Collection[Name] = ()) -> Account:
    """One account with what is asked of it; ``names`` are the names of the case."""
    return Account(
        path=path,
        story=story,
        alarms=drift(story.original, story.language, story.english, names),
        not_checked=not_checked(story.language),
    )


def names_of(case: Case) -> tuple[Name, ...]:
    """The names of people that the case knows, each in the ways in which it is written."""
    people = {match[1] for path in case.answers if (match := NAME.fullmatch(path))}
    return tuple(sorted(set(filter(None, (_written(case, at) for at in people)))))


def _written(case: Case, at: str) -> tuple[str, ...]:
    whole = case.answers.get(at)
    if isinstance(whole, str):
        return (whole,)
    given, family, native = (_part(case, at, one) for one in ("given", "family", "native"))
    both = (f"{given} {family}", f"{family} {given}") if given and family else ()
    return tuple(filter(None, (*both, native)))


def _part(case: Case, at: str, part: str) -> str:
    value = case.answers.get(f"{at}.{part}")
    return value if isinstance(value, str) else ""


def key_of(account: Account, alarm: Alarm) -> str:
    """A key of an alarm that changes with either text: what was noted on it then falls away."""
    told = account.story
    parts = (account.path, told.language, told.original, told.english, alarm.kind.value)
    spans = (repr(alarm.original_span), repr(alarm.english_span))
    return sha256("\0".join((*parts, *spans)).encode("utf-8", "surrogatepass")).hexdigest()[
        :KEY_LENGTH
    ]


def every_alarm(case: Case) -> Iterator[tuple[Account, Alarm]]:
    """Each alarm of a case with the account that it is of."""
    return ((account, alarm) for account in accounts(case) for alarm in account.alarms)
