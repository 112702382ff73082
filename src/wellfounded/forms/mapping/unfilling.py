"""What does a filled form say, as a case file would hold it?

The map read the other way. What stands on continuation sheets is joined to its question. Each
answer carries the item it comes from, and what the map cannot place is listed, not dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from wellfounded.facts.catalogue import fact_at
from wellfounded.facts.kinds import NONE, Digits, YesNo
from wellfounded.facts.problem import BadValue
from wellfounded.forms.mapping.continuing import CONTINUED, Continuation
from wellfounded.forms.mapping.entries import (
    IF_ANY,
    RELATIVE,
    Account,
    Choice,
    FormMap,
    Item,
    Rows,
    Source,
    Text,
)
from wellfounded.forms.mapping.page import COPY_SUFFIX
from wellfounded.forms.mapping.writer import numbered, numbered_choice
from wellfounded.forms.values import FORMATTERS
from wellfounded.forms.values.chosen import UNIT_KIND
from wellfounded.forms.values.units import unit

# What people write in a box asked "if any" when there is none.
_NOTHING = frozenset({"none", "n/a", "na"})
_TELEPHONE = ("area_code", "local_number")


@dataclass(slots=True)
class Recovered:
    """Answers by path, with lists as ``entries[0].date``, and the item each comes from.

    ``unplaced`` is what stands on continuation sheets and could be given to no fact;
    ``unreadable`` are boxes whose words are no answer of their kind, and why.
    """

    answers: dict[str, Any] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    unplaced: dict[Item, str] = field(default_factory=dict)
    unreadable: list[tuple[Item, str]] = field(default_factory=list)

    def say(self, path: str, answer: Any, item: Item) -> None:
        """Keep an answer, unless the box says nothing; the first to say it counts."""
        if answer is None or answer == "" or path in self.answers:
            return
        try:
            fact_at(path).kind.read(answer)
        except BadValue as problem:
            self.unreadable.append((item, str(problem)))
            return
        self.answers[path] = answer
        self.items[path] = item


@dataclass(frozen=True, slots=True)
class Unfiller:
    """Reads the values of one filled form.

    ``values`` are those of all fields by full name, empty for those without one. ``paths`` says
    which fact stands behind a derivation; one that has none, and no list, is not read.
    ``relative`` is where the case keeps the relative whom the form is about.
    """

    form_map: FormMap
    values: Mapping[str, str]
    paths: Mapping[str, str]
    relative: str = ""
    found: Recovered = field(default_factory=Recovered)
    lists: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def read(self) -> Recovered:
        """All that the form says."""
        continued = self._continued()
        self.found.unplaced.update(continued)
        for text in self.form_map.texts:
            self._text(text, text.box, "")
        self._telephones()
        for choice in self.form_map.choices:
            self._choice(choice, "", lambda box: box)
        for table in self.form_map.rows:
            self._table(table)
        for account in self.form_map.accounts:
            self._account(account)
        return self.found

    def _text(self, entry: Text, box: str, at: str) -> None:
        facts = self._facts(entry.source)
        back = FORMATTERS[entry.formatter].read
        text = self.values.get(box, "").strip()
        if not text or back is None or not facts:
            return
        if text == self._pointer and not (text := self._moved(entry)):
            why = f"{entry.label}: the answer stands on a sheet of paper beside this file"
            self.found.unreadable.append((entry.item, why))
            return
        if entry.blank == IF_ANY and text.casefold() in _NOTHING:
            if isinstance(fact_at(at + facts[0]).kind, Digits):
                self.found.say(at + facts[0], NONE, entry.item)
            return
        if entry.formatter == "apartment":
            text = self._unit(facts[0], text)
        answers = back(text)
        if all(answer in (None, "", []) for answer in answers):
            self.found.unreadable.append((entry.item, f"{entry.label}: {text!r} is not understood"))
        for path, answer in zip(facts, answers, strict=False):
            self.found.say(at + path, answer, entry.item)

    def _unit(self, path: str, number: str) -> str:
        """A unit of an address in words, when a box says which kind it is."""
        for entry in self.form_map.choices:
            if entry.chooser == UNIT_KIND and path in self._facts(entry.source):
                for kind, mark in entry.boxes.items():
                    if self.values.get(mark.box) == mark.on:
                        return unit(kind, number)
        return number

    def _units(self, choices: tuple[Choice, ...], called: Callable[[str], str], at: str) -> None:
        """Put the kind of unit that a row ticks before the number that it says."""
        for entry in choices:
            path = at + self._facts(entry.source)[0] if entry.chooser == UNIT_KIND else ""
            number = self.found.answers.get(path)
            for kind, mark in entry.boxes.items():
                if isinstance(number, str) and self.values.get(called(mark.box)) == mark.on:
                    self.found.answers[path] = unit(kind, number)

    def _choice(self, entry: Choice, at: str, called: Callable[[str], str]) -> None:
        facts = self._facts(entry.source)
        ticked = [
            code
            for code, mark in entry.boxes.items()
            if self.values.get(called(mark.box)) == mark.on
        ]
        if not facts or not ticked or entry.chooser:
            return
        if len({entry.boxes[code].box for code in ticked}) > 1 and not entry.many:
            why = f"{entry.label}: more than one box is ticked"
            self.found.unreadable.append((entry.item, why))
            return
        path = facts[0]
        answer: Any = ticked if entry.many else ticked[0]
        if isinstance(fact_at(at + path).kind, YesNo):
            answer = ticked[0] == "yes"
        self.found.say(at + path, answer, entry.item)

    def _telephones(self) -> None:
        """Join the two boxes of each telephone number."""
        halves: dict[str, dict[str, tuple[str, Item]]] = {}
        for entry in self.form_map.texts:
            value = self.values.get(entry.box, "").strip()
            if entry.formatter in _TELEPHONE and value:
                boxes = halves.setdefault(entry.source.facts[0], {})
                boxes[entry.formatter] = (value, entry.item)
        for path, boxes in halves.items():
            if len(boxes) == len(_TELEPHONE):
                number = "-".join(boxes[half][0] for half in _TELEPHONE)
                self.found.say(path, number, boxes[_TELEPHONE[0]][1])

    def _account(self, entry: Account) -> None:
        facts = self._facts(entry.source)
        if not entry.box:
            if facts and (moved := self.found.unplaced.pop(self._printed(entry.item), "")):
                self.found.say(facts[0], moved, entry.item)
            return
        boxes = (box for box in (entry.box, entry.then) if box)
        text = "\n".join(self.values.get(box, "").strip() for box in boxes).strip()
        shown, pointer, _ = f"\n{text}".rpartition("\nSee ")
        item = self._printed(entry.item)
        if pointer and item in self.found.unplaced and facts:
            text = f"{shown}\n{self.found.unplaced.pop(item)}".strip()
        if facts:
            self.found.say(facts[0], text, entry.item)

    def _table(self, table: Rows) -> None:
        """Add the records of a table to its list, each once."""
        [path] = self._facts(table.source)
        for number, (row, called) in enumerate(self._rows(table), start=1):
            record = Recovered(unplaced=self.found.unplaced, unreadable=self.found.unreadable)
            reader = replace(self, found=record)
            at = f"{path}[]."
            for text in table.texts[row]:
                reader._text(numbered(text, number), called(text.box), at)
            reader._units(table.choices[row], called, at)
            for choice in table.choices[row]:
                reader._choice(numbered_choice(choice, number), at, called)
            self._add(path, record)

    def _add(self, path: str, record: Recovered) -> None:
        said = {name.removeprefix(f"{path}[]"): answer for name, answer in record.answers.items()}
        known = self.lists.setdefault(path, [])
        if said in known:
            return
        at = f"{path}[{len(known)}]"
        known.append(said)
        for name, item in record.items.items():
            leaf = name.removeprefix(f"{path}[]")
            self.found.say(at + leaf, said[leaf], item)

    def _rows(self, table: Rows) -> Iterator[tuple[int, Callable[[str], str]]]:
        """Rows that hold anything, on the form and then on each copy of the sheet."""
        rows = range(len(table.texts))
        for row in rows:
            if self._filled(table, row, ""):
                yield row, lambda box: box
        copy = 1
        while table.sheet and f"{table.texts[-1][0].box}{COPY_SUFFIX}{copy}" in self.values:
            suffix = f"{COPY_SUFFIX}{copy}"
            for row in rows[table.on_form :]:
                if self._filled(table, row, suffix):
                    yield row, _with(suffix)
            copy += 1

    def _filled(self, table: Rows, row: int, suffix: str) -> bool:
        return any(self.values.get(text.box + suffix, "").strip() for text in table.texts[row])

    def _facts(self, source: Source) -> tuple[str, ...]:
        facts = source.facts
        if source.derive in self.paths:
            facts = (self.paths[source.derive],)
        return tuple(self._in_case(path) for path in facts)

    def _in_case(self, path: str) -> str:
        if not path.startswith(RELATIVE):
            return path
        return f"{self.relative}.{path.removeprefix(RELATIVE)}"

    @property
    def _pointer(self) -> str:
        return Continuation(self.form_map.continuation, ()).pointer

    def _moved(self, entry: Text) -> str:
        """The text of a box that only points to the continuation sheet."""
        start, item = f"{entry.label}: ", self._printed(entry.item)
        lines = self.found.unplaced.get(item, "").split("\n")
        moved = [line for line in lines if line.startswith(start)]
        if not moved:
            return ""
        left = "\n".join(line for line in lines if line != moved[0])
        self.found.unplaced[item] = left
        if not left:
            del self.found.unplaced[item]
        return moved[0].removeprefix(start)

    def _continued(self) -> dict[Item, str]:
        """What the continuation sheets hold, joined for each part and question."""
        sheet = self.form_map.continuation
        texts: dict[Item, str] = {}
        if sheet is None:
            return texts
        suffix, copy = "", 0
        while sheet.continues[0].body + suffix in self.values:
            for to in sheet.continues:
                part, question, body = (
                    self.values.get(box + suffix, "").strip()
                    for box in (to.part, to.question, to.body)
                )
                if body:
                    item = Item(part, question)
                    text = body.removeprefix(CONTINUED).strip()
                    texts[item] = f"{texts[item]}\n{text}" if item in texts else text
            copy += 1
            suffix = f"{COPY_SUFFIX}{copy}"
        return texts

    def _printed(self, item: Item) -> Item:
        """The item as it stands on the continuation sheet."""
        sheet = self.form_map.continuation
        return Item(item.part, sheet.printed(item)) if sheet else item


def _with(suffix: str) -> Callable[[str], str]:
    return lambda box: box + suffix
