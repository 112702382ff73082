"""What is typed on each screen for this case, and what is missing?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from wellfounded.facts.case_file.as_relative import NoSuchRelative, as_relative
from wellfounded.facts.case_file.case import Case
from wellfounded.forms.entry_sheets.answers import DERIVED
from wellfounded.forms.entry_sheets.from_map import Entry, Typing, entries_of
from wellfounded.forms.entry_sheets.line import Line, State
from wellfounded.forms.entry_sheets.screens import Asked, Plan, Screen, plan
from wellfounded.forms.mapping.answers import Asking
from wellfounded.forms.mapping.entries import Source
from wellfounded.forms.mapping.form import Form
from wellfounded.forms.offered import offered
from wellfounded.forms.subject import NobodyThere


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenToType:
    """One screen with its lines."""

    screen: Screen
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntrySheet:
    """All screens of one online form for one case, on one day."""

    plan: Plan
    as_of: date
    screens: tuple[ScreenToType, ...]

    def missing(self) -> tuple[Line, ...]:
        """The lines that nobody answered yet."""
        return tuple(
            line for screen in self.screens for line in screen.lines if line.state is State.MISSING
        )


def entry_sheet(name: str, case: Case, as_of: date, about: str = "") -> EntrySheet:
    """What to type on the screens of the sheet ``name``, such as ``i-589``.

    ``about`` is the path of the husband, wife or child whose form it is; without it the form is
    the applicant's.

    Raises:
        NoSuchSheet: there is no sheet of this name.
        NobodyThere: the case names nobody at ``about``.
    """
    found = plan(name)
    try:
        whose = as_relative(case, about) if about else case
    except NoSuchRelative as nobody:
        raise NobodyThere(f"{found.form}: {nobody}. Leave out --for for the applicant.") from nobody
    screens = (
        ScreenToType(screen=screen, lines=tuple(_lines(found, screen, whose, as_of)))
        for screen in found.screens
    )
    return EntrySheet(plan=found, as_of=as_of, screens=tuple(one for one in screens if one.lines))


def _lines(found: Plan, screen: Screen, case: Case, as_of: date) -> Iterator[Line]:
    if screen.part:
        form = offered(found.form)
        entries = entries_of(form.form_map(), screen.part, screen.starts)
        yield from _typing(found, form, case, as_of).lines(entries)
    for number, asked in enumerate(screen.lines):
        hint = f"{screen.of}.{screen.id}.{number}"
        yield from _asked(found, asked, hint, case, as_of)


def _asked(found: Plan, asked: Asked, hint: str, case: Case, as_of: date) -> Iterator[Line]:
    asking = Asking(case, as_of, DERIVED)
    if any(asking.said(path) == word for path, word in asked.unless.items()):
        return
    if asked.same_as:
        for name in asked.same_as:
            number, _, item = name.partition(" ")
            form = offered(number)
            for line in _typing(found, form, case, as_of).lines(_same(form, item)):
                yield replace(line, item=asked.item)
    elif asked.says or asked.by_hand:
        state = State.ANSWERED if asked.says else State.BY_HAND
        line = Line(item=asked.item, label=asked.label, value=asked.says, state=state, hint=hint)
        yield replace(line, authority=asked.authority)
    else:
        facts = (asked.fact,) if asked.fact else ()
        answers = asking.answers(Source(facts=facts, derive=asked.derive))
        line = Typing(asking=asking).written(asked.item, asked.label, asked.formatter, answers)
        yield replace(line, hint=hint if asked.note else "", authority=asked.authority)


def _typing(found: Plan, form: Form, case: Case, as_of: date) -> Typing:
    return Typing(
        asking=form.asking(case, as_of),
        state_lists=found.state_lists,
        unit_lists=found.unit_lists,
    )


def _same(form: Form, item: str) -> list[Entry]:
    """The entries of a form's map at an item, choices first."""
    form_map = form.form_map()
    listed: list[Entry] = [*form_map.choices, *form_map.texts, *form_map.accounts]
    return [entry for entry in listed if str(entry.item) == item]
