"""How does each entry of a map become a mark on the page?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.kinds import NONE
from wellfounded.forms.drawing import Placement, Tick, fits
from wellfounded.forms.drawing.shaping import require_drawable
from wellfounded.forms.drawing.wording import cleaned
from wellfounded.forms.mapping.answers import DOES_NOT_APPLY, NO_ENGLISH, Asking, given, word
from wellfounded.forms.mapping.continuing import Continuation, split
from wellfounded.forms.mapping.entries import IF_ANY, Account, Choice, Item, Text
from wellfounded.forms.mapping.page import Page
from wellfounded.forms.mapping.report import Report
from wellfounded.forms.official import FieldTree
from wellfounded.forms.values import CHOOSERS, FORMATTERS, CannotWrite

BLANK_WORDS: Mapping[str, str] = {"leave": "", "na": "N/A", "none": "None"}
UNIT = "apartment"
NOT_LISTED = "the form's own list has no"
NO_BOX_SAID = "the answer does not say which of the boxes"


@dataclass(slots=True)
class Writer:
    """Writes entries of a map on pages, and keeps the report.

    ``nothing`` is the word for boxes of the kind "if any" whose answer is that there is none.
    """

    asking: Asking
    tree: FieldTree
    continuation: Continuation
    nothing: str = ""
    report: Report = field(default_factory=Report)

    def text(self, entry: Text, page: Page, of: Record | None = None) -> None:
        """Write one text box, or report why it stays empty."""
        if not self.asking.applies(entry.only_when, of):
            return
        answers = self.asking.answers(entry.source, of)
        if answers == [DOES_NOT_APPLY]:
            return
        if entry.blank == IF_ANY and all(answer in (NONE, ()) for answer in answers):
            self._no_such_thing(entry, page)
        elif all(answer == "" for answer in answers):
            return
        elif any(given(answer) for answer in answers):
            missing = [answer for answer in answers if not given(answer)]
            if missing and len(answers) > 1 and entry.formatter == "place_and_country":
                self.report.blank(entry.item, f"{entry.label}, in part", entry.box, missing)
            self._write(entry, answers, page)
        else:
            self.report.blank(entry.item, entry.label, entry.box, answers)

    def choice(self, entry: Choice, page: Page, of: Record | None = None) -> None:
        """Tick the box that the answer names; the others stay off."""
        if not self.asking.applies(entry.only_when, of):
            return
        [answer] = self.asking.answers(entry.source, of)
        if answer == DOES_NOT_APPLY:
            return
        first = next(iter(entry.boxes.values())).box
        if given(answer) and entry.chooser:
            answer = CHOOSERS[entry.chooser](answer)
            if answer is None:
                self.report.blank(entry.item, entry.label, first, NO_BOX_SAID)
                return
        if not given(answer):
            if len(entry.boxes) > 1:
                self.report.blank(entry.item, entry.label, first, [answer])
            return
        chosen: Iterable[Any] = answer if entry.many else [word(answer)]
        marks = [entry.boxes[code] for code in chosen if code in entry.boxes]
        if entry.many and not marks:
            self.report.blank(entry.item, entry.label, first, "none of the boxes was chosen")
        page.ticks += [Tick(mark.box, mark.on) for mark in marks]

    def account(self, entry: Account, page: Page) -> None:
        """Write a story, and continue it where its box ends."""
        if not self.asking.applies(entry.only_when):
            return
        said = [self.asking.said(path) for path in entry.yes]
        told = self.asking.told(entry.source)
        # Who explains a No is unsure of it: where a form has a sheet for that alone, it is told.
        if entry.box and entry.yes and "yes" not in said and None not in said:
            if told.text:
                self.report.warnings.append(
                    f"{entry.item} ({entry.label}): the answer is No, so the explanation in the"
                    " case is not on the form."
                )
            return
        self.report.translations(entry, told)
        if told.text:
            self._write_account(entry, self._drawable(told.text, entry.item, entry.label), page)
        elif "yes" in said or not entry.yes:
            why = NO_ENGLISH if told.untranslated else "not explained yet"
            self.report.blank(entry.item, entry.label, entry.box, why)

    def in_words(self, texts: Sequence[Text], choices: Sequence[Choice], of: Record) -> str:
        """A record in one line, for a table that has no row left for it."""
        said = []
        for text in texts:
            answers = self.asking.answers(text.source, of)
            if self.asking.applies(text.only_when, of) and any(map(given, answers)):
                # Beside the number of a unit no box is left that says its kind.
                whole = replace(text, formatter="text") if text.formatter == UNIT else text
                words, _ = self._words(whole, answers)
                said.append(f"{text.label.rpartition(', ')[2]}: {words}")
        for choice in choices:
            [answer] = self.asking.answers(choice.source, of)
            if given(answer) and not choice.chooser:
                words = str(word(answer)).replace("_", " ")
                said.append(f"{choice.label.rpartition(', ')[2]}: {words}")
        return "; ".join(said)

    def _no_such_thing(self, entry: Text, page: Page) -> None:
        longest = self.tree[entry.box].max_len
        if self.nothing and (longest is None or len(self.nothing) <= longest):
            page.placements.append(Placement(entry.box, self.nothing))

    def _words(self, entry: Text, answers: Sequence[Any]) -> tuple[str, bool]:
        """The answer on one line, and whether it has the form that the box takes."""
        known = [answer if given(answer) else None for answer in answers]
        try:
            written = FORMATTERS[entry.formatter].write(known)
        except CannotWrite as problem:
            self.report.warnings.append(
                f"{entry.item} ({entry.label}): {problem}, so the answer is continued elsewhere."
            )
            return self._line(", ".join(str(a) for a in known if a), entry), False
        self.report.written(entry, written)
        return self._line(written.text, entry), True

    def _line(self, text: str, entry: Text) -> str:
        return " ".join(self._drawable(text, entry.item, entry.label).split("\n"))

    def _write(self, entry: Text, answers: Sequence[Any], page: Page) -> None:
        text, taken = self._words(entry, answers)
        if not text:
            return
        box = self.tree[entry.box]
        if taken and box.kind == "dropdown" and box.option(text) is None:
            self.report.blank(entry.item, entry.label, entry.box, f"{NOT_LISTED} {text!r}")
            return
        if taken and not fits(self.tree, entry.box, text, entry.leading).rest:
            page.placements.append(Placement(entry.box, text, entry.leading))
        else:
            self._elsewhere(entry, text, page)

    def _elsewhere(self, entry: Text, text: str, page: Page) -> None:
        on = self.tree[entry.box]
        where = self.continuation.add(entry.item, f"{entry.label}: {text}", on.page)
        self.report.overflow(entry.item, entry.label, where)
        pointer = self.continuation.pointer
        if on.kind == "text" and not fits(self.tree, entry.box, pointer).rest:
            page.placements.append(Placement(entry.box, pointer))

    def _write_account(self, entry: Account, text: str, page: Page) -> None:
        if not entry.box:
            self.continuation.add(entry.item, text, entry.page)
            return
        box, leading = entry.box, entry.leading
        shown, rest = split(text, self.tree, box, leading)
        if rest and entry.then:
            page.placements.append(Placement(box, shown, leading))
            box, text = entry.then, rest
            shown, rest = split(text, self.tree, box, leading)
        dropped, pointer = 0, f"\nSee {self.continuation.where(entry.item)}."
        while rest and fits(self.tree, box, shown + pointer, leading).rest and shown:
            dropped += 1
            shown, rest = split(text, self.tree, box, leading, drop_lines=dropped)
        if rest:
            where = self.continuation.add(entry.item, rest, self.tree[box].page)
            self.report.overflow(entry.item, entry.label, where)
            shown += pointer
        page.placements.append(Placement(box, shown.strip(), leading))

    def _drawable(self, text: str, item: Item, label: str) -> str:
        place = f"Part {item.part}, Question {item.question} ({label})"
        clean = cleaned(text, place).strip()
        require_drawable(clean, place)
        return clean


def numbered(entry: Text, row: int) -> Text:
    """The entry of a table with the number of its row in its item and label."""
    return replace(entry, item=_item(entry.item, row), label=_in_row(entry.label, row))


def numbered_choice(entry: Choice, row: int) -> Choice:
    """The choice of a table with the number of its row in its item and label."""
    return replace(entry, item=_item(entry.item, row), label=_in_row(entry.label, row))


def _item(item: Item, row: int) -> Item:
    return Item(item.part, _in_row(item.question, row))


def _in_row(text: str, row: int) -> str:
    return text.replace("{row}", str(row))
