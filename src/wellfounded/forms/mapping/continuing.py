"""Where does the rest of an answer go, when its box is full?

On the form's own continuation sheet and copies of it: one part and question a place, over as
many places and sheets as it takes, and nothing is ever cut. A form without such a sheet leaves
the rest to paper of one's own, and it cannot be filed before a person has seen to that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from wellfounded.forms.drawing import Placement, fits
from wellfounded.forms.mapping.entries import Item, Sheet
from wellfounded.forms.mapping.refusals import CannotFill
from wellfounded.forms.official import FieldTree

CONTINUED = "(continued)"
TWO_LINES = 190
MOST_SHEETS = 40

_SENTENCE_END = re.compile(r"[.!?]['\"\u201d\u2019)]?(?=\s)|\n")


@dataclass(slots=True)
class Continuation:
    """The continuation sheet of a form, if it has one, and what was sent there so far.

    ``parts`` is the order of the form's parts, which is the order of the sheets. ``page_of``
    has the page of the form on which each item stands.
    """

    sheet: Sheet | None
    parts: tuple[str, ...]
    texts: dict[Item, list[str]] = field(default_factory=dict)
    page_of: dict[Item, int] = field(default_factory=dict)

    @property
    def pointer(self) -> str:
        """What stands in a box whose answer is elsewhere."""
        return f"See {self.sheet.short}" if self.sheet else "See attached"

    def add(self, item: Item, text: str, page: int) -> str:
        """Send ``text`` there under ``item``, once; return the words that say where it stands."""
        self.page_of.setdefault(item, page)
        sent = self.texts.setdefault(item, [])
        if text not in sent:
            sent.append(text)
        return self.where(item)

    def where(self, item: Item) -> str:
        """``Supplement B, Part B, Question 1.A``."""
        if self.sheet is None:
            return f"a sheet of paper of your own, Part {item.part}, Item {item.question}"
        return f"{self.sheet.title}, Part {item.part}, {self.sheet.asks} {item.question}"

    def beyond(self) -> tuple[tuple[Item, str], ...]:
        """What has no place on this form: nothing, if it has a continuation sheet."""
        if self.sheet is not None:
            return ()
        return tuple((item, "\n".join(texts)) for item, texts in self.texts.items())

    def pages(self, tree: FieldTree) -> list[tuple[Placement, ...]]:
        """The sheets, each as what its boxes hold beside the header.

        Raises:
            CannotFill: one answer needs more places than anybody would read.
        """
        if self.sheet is None:
            return []
        items = sorted(self.texts, key=lambda item: self.parts.index(item.part))
        places, pages = self.sheet.continues, list[list[Placement]]()
        filled = 0
        for item in items:
            for marks in self._places(item, self.sheet, filled, tree):
                if filled % len(places) == 0:
                    pages.append([])
                pages[-1] += marks
                filled += 1
        return [tuple(page) for page in pages]

    def _places(
        self, item: Item, sheet: Sheet, filled: int, tree: FieldTree
    ) -> Iterator[list[Placement]]:
        """What stands in each of the places that the item takes, from place ``filled`` on."""
        rest = "\n".join(self.texts[item])
        for number in range(MOST_SHEETS):
            to = sheet.continues[(filled + number) % len(sheet.continues)]
            text = f"{CONTINUED}\n{rest}" if number else rest
            shown, rest = split(text, tree, to.body, sheet.leading)
            yield [
                *([Placement(to.page, str(self.page_of[item]))] if to.page else []),
                Placement(to.part, item.part),
                Placement(to.question, sheet.printed(item)),
                Placement(to.body, shown, sheet.leading),
            ]
            if not rest:
                return
        raise CannotFill(
            f"Part {item.part}, {sheet.asks} {item.question}: the answer needs more than"
            f" {MOST_SHEETS} places of {sheet.title}. Shorten it, or attach it as a declaration."
        )


def split(
    text: str, tree: FieldTree, box: str, leading: float | None = None, drop_lines: int = 0
) -> tuple[str, str]:
    """What of ``text`` the box holds, less ``drop_lines`` lines, and the rest.

    Both keep the text as it was written: a line that breaks on the page is no new paragraph.
    """
    fit = fits(tree, box, text, leading)
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
