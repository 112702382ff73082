"""Where does the rest of an answer go, when its box is full?

On copies of the form's own continuation sheet: one part and question a sheet, over as many
sheets as it takes, and nothing is ever cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from wellfounded.forms.drawing import Placement, fits
from wellfounded.forms.mapping.entries import Continues, Item, Sheet
from wellfounded.forms.mapping.refusals import CannotFill
from wellfounded.forms.official import FieldTree

CONTINUED = "(continued)"
TWO_LINES = 190
MOST_SHEETS = 40

_SENTENCE_END = re.compile(r"[.!?]['\"\u201d\u2019)]?(?=\s)|\n")


@dataclass(slots=True)
class Continuation:
    """The continuation sheet of a form, and what has been sent there so far.

    ``parts`` is the order of the form's parts, which is the order of the sheets.
    """

    sheet: Sheet
    parts: tuple[str, ...]
    texts: dict[Item, list[str]] = field(default_factory=dict)

    def add(self, item: Item, text: str) -> str:
        """Send ``text`` there under ``item``, once; return the words that say where it stands."""
        sent = self.texts.setdefault(item, [])
        if text not in sent:
            sent.append(text)
        return self.where(item)

    def where(self, item: Item) -> str:
        """``Supplement B, Part B, Question 1.A``."""
        return f"{self.sheet.title}, Part {item.part}, Question {item.question}"

    def pages(self, tree: FieldTree) -> list[tuple[Placement, ...]]:
        """The sheets, each as what its boxes hold beside the header.

        Raises:
            CannotFill: one answer needs more sheets than anybody would read.
        """
        to = self.sheet.continues
        if to is None:
            return []
        items = sorted(self.texts, key=lambda item: self.parts.index(item.part))
        return [page for item in items for page in self._pages(item, to, tree)]

    def _pages(self, item: Item, to: Continues, tree: FieldTree) -> Iterator[tuple[Placement, ...]]:
        rest = "\n".join(self.texts[item])
        for number in range(MOST_SHEETS):
            text = f"{CONTINUED}\n{rest}" if number else rest
            shown, rest = split(text, tree, to.body)
            yield (
                Placement(to.part, item.part),
                Placement(to.question, item.question),
                Placement(to.body, shown),
            )
            if not rest:
                return
        raise CannotFill(
            f"Part {item.part}, Question {item.question}: the answer needs more than {MOST_SHEETS}"
            f" sheets of {self.sheet.title}. Shorten it, or attach it as a declaration."
        )


def split(text: str, tree: FieldTree, box: str, drop_lines: int = 0) -> tuple[str, str]:
    """What of ``text`` the box holds, less ``drop_lines`` lines, and the rest.

    Both keep the text as it was written: a line that breaks on the page is no new paragraph.
    """
    fit = fits(tree, box, text)
    if not fit.rest and not drop_lines:
        return text, ""
    kept = fit.lines[: max(len(fit.lines) - drop_lines, 0)]
    count = sum(_ink(line) for line in kept)
    for at, character in enumerate(text):
        if count == 0 and not character.isspace():
            return _at_sentence(text, at)
        count -= not character.isspace()
    return text, ""


def _at_sentence(text: str, at: int) -> tuple[str, str]:
    """Cut ``text`` at ``at``, or up to two lines earlier where a sentence ends."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text, max(at - TWO_LINES, 0), at + 1)]
    at = ends[-1] if ends and at > 2 * TWO_LINES else at
    return text[:at].rstrip(), text[at:].strip()


def _ink(line: str) -> int:
    return sum(not character.isspace() for character in line)
