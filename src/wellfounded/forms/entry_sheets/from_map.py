"""How does each entry of a form's map become a line to type?

The map says what an item asks, which fact answers it and how it is written. A screen has no
boxes that are too small, so nothing moves elsewhere; a date is written as the form wants it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.catalogue import CATALOGUE
from wellfounded.facts.kinds import NONE
from wellfounded.facts.messages import options
from wellfounded.forms.entry_sheets.line import How, Line, State
from wellfounded.forms.mapping.answers import NO_ENGLISH, Asking, given, why_blank, word
from wellfounded.forms.mapping.entries import IF_ANY, Account, Choice, FormMap, Rows, Text
from wellfounded.forms.mapping.writer import NO_BOX_SAID, numbered, numbered_choice
from wellfounded.forms.values import CHOOSERS, FORMATTERS, CannotWrite, Written
from wellfounded.forms.values.states import STATES
from wellfounded.forms.values.units import unit_kind

DATES = frozenset({"date", "month", "status_end"})
HALF_A_TELEPHONE, OTHER_HALF = "area_code", "local_number"

Entry = Text | Choice | Account | Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """What is typed for the entries of a map, as ``asking`` answers them.

    ``state_lists`` and ``unit_lists`` are facts that the screen takes from a list.
    """

    asking: Asking
    state_lists: frozenset[str] = frozenset()
    unit_lists: frozenset[str] = frozenset()

    def lines(self, entries: Sequence[Entry]) -> Iterator[Line]:
        """The lines of entries, in their order."""
        for entry in entries:
            match entry:
                case Text():
                    yield from self._text(entry)
                case Choice():
                    yield from self._choice(entry)
                case Account():
                    yield from self._account(entry)
                case Rows():
                    yield from self._rows(entry)

    def written(self, item: str, label: str, formatter: str, answers: Sequence[Any]) -> Line:
        """The line for answers that ``formatter`` writes; without any it says what lacks."""
        how = How.DATE if formatter in DATES else How.LIST if formatter == "state" else How.TEXT
        if not any(map(given, answers)):
            return _missing(item, label, how, why_blank(answers))
        known = [_yes_no(answer) if given(answer) else None for answer in answers]
        try:
            written = FORMATTERS[formatter].write(known)
        except CannotWrite as problem:
            told = ", ".join(str(answer) for answer in known if answer)
            return Line(item=item, label=label, value=told, how=how, note=str(problem))
        if not written.text and not written.imprecise:
            return Line(item=item, label=label, how=how, state=State.NOTHING)
        if not written.text:
            return _missing(item, label, how, f"known only as: {written.imprecise}", written)
        note = f"known only as: {written.imprecise}" if written.imprecise else written.note
        if formatter == "state":
            note = STATES[written.text]
        return Line(item=item, label=label, value=written.text, how=how, note=note)

    def _text(self, entry: Text, of: Record | None = None) -> Iterator[Line]:
        if not self.asking.applies(entry.only_when, of) or entry.formatter == OTHER_HALF:
            return
        item, answers = str(entry.item), self.asking.answers(entry.source, of)
        if entry.blank == IF_ANY and all(answer in (NONE, ()) for answer in answers):
            yield Line(item=item, label=entry.label, state=State.NOTHING)
            return
        path = entry.source.facts[0] if entry.source.facts else ""
        formatter = "phone" if entry.formatter == HALF_A_TELEPHONE else entry.formatter
        if path in self.state_lists:
            formatter = "state"
        if path in self.unit_lists and isinstance(answers[0], str):
            yield _kind_of_unit(item, entry.label, answers[0])
        yield self.written(item, entry.label, formatter, answers)

    def _choice(self, entry: Choice, of: Record | None = None) -> Iterator[Line]:
        if not self.asking.applies(entry.only_when, of):
            return
        item, [answer] = str(entry.item), self.asking.answers(entry.source, of)
        if given(answer) and entry.chooser:
            answer = CHOOSERS[entry.chooser](answer)
            if answer is None:
                yield _missing(item, entry.label, How.LIST, NO_BOX_SAID)
                return
        if not given(answer):
            # One box alone is ticked or left, and the unit itself is asked for beside its kind.
            if len(entry.boxes) > 1 and not entry.chooser:
                yield _missing(item, entry.label, How.LIST, why_blank([answer]))
            return
        said: list[str] = list(answer) if entry.many else [word(answer) or ""]
        chosen = [code for code in said if code in entry.boxes or code in ("yes", "no")]
        if chosen:
            words = "; ".join(_in_words(entry, code) for code in chosen)
            yield Line(item=item, label=entry.label, value=words, how=How.LIST)

    def _account(self, entry: Account) -> Iterator[Line]:
        said = [self.asking.said(path) for path in entry.yes]
        if entry.yes and "yes" not in said and None not in said:
            return
        told, item = self.asking.told(entry.source), str(entry.item)
        if told.text:
            yield Line(item=item, label=entry.label, value=told.text, how=How.STORY)
        elif "yes" in said or told.untranslated or not entry.yes:
            why = NO_ENGLISH if told.untranslated else "not explained yet"
            yield _missing(item, entry.label, How.STORY, why)

    def _rows(self, table: Rows) -> Iterator[Line]:
        if not self.asking.applies(table.only_when):
            return
        records = self.asking.records(table.source)
        if not records:
            whole = self.asking.whole(table.source)
            state = State.NOTHING if whole else State.MISSING
            why = "" if whole else why_blank([])
            yield Line(item=str(table.item), label=table.label, state=state, why=why)
        for number, record in enumerate(records, start=1):
            row: list[Text | Choice] = [
                *(numbered_choice(choice, number) for choice in table.choices[0]),
                *(numbered(text, number) for text in table.texts[0]),
            ]
            for entry in sorted(row, key=lambda one: _place(one.item.question)):
                if isinstance(entry, Text):
                    yield from self._text(entry, record)
                else:
                    yield from self._choice(entry, record)


def entries_of(form_map: FormMap, part: str, starts: str = "") -> list[Entry]:
    """The entries of a part whose items start with ``starts``, in the order of their items."""
    listed: list[Entry] = [*form_map.choices, *form_map.texts, *form_map.accounts, *form_map.rows]
    found = [
        entry
        for entry in listed
        if entry.item.part == part and entry.item.question.startswith(starts)
    ]
    return sorted(found, key=lambda entry: _place(entry.item.question, isinstance(entry, Rows)))


def _place(question: str, table: bool = False) -> tuple[bool, bool, list[str | int]]:
    """9 before 10, 1 before 1.A; what has no number stands first, its tables last."""
    numbered = question[:1].isdigit()
    parts = [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", question)]
    return numbered, table and not numbered, parts


def _missing(item: str, label: str, how: How, why: str, written: Written | None = None) -> Line:
    note = written.note if written else ""
    return Line(item=item, label=label, how=how, state=State.MISSING, why=why, note=note)


def _yes_no(answer: Any) -> Any:
    return ("Yes" if answer else "No") if isinstance(answer, bool) else answer


def _kind_of_unit(item: str, label: str, unit: str) -> Line:
    kind, label = unit_kind(unit), f"{label}, kind of unit"
    if kind is None:
        return _missing(item, label, How.LIST, NO_BOX_SAID)
    return Line(item=item, label=label, value=kind.capitalize(), how=How.LIST)


def _in_words(entry: Choice, code: str) -> str:
    """What a list or a button of the screen may say for a code: the words of the question."""
    facts = [CATALOGUE[path] for path in entry.source.facts if path in CATALOGUE]
    words = options(facts[0].kind).get(code) if facts else None
    return words or code.replace("_", " ").capitalize()
