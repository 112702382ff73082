"""How does a case become the parts of a packet, each at its place?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from wellfounded.facts import Case
from wellfounded.packets.binding import Leaf, page_count
from wellfounded.packets.binding.picturing import keepable
from wellfounded.packets.bundle import Bundle
from wellfounded.packets.contents import arrests, caption, service, witnesses
from wellfounded.packets.contents.exhibits import Sheaf, exhibits
from wellfounded.packets.contents.forms import FormPages
from wellfounded.packets.contents.missing_papers import explanation
from wellfounded.packets.contents.statement import statement
from wellfounded.packets.order import Order, Part, Slot, letters
from wellfounded.packets.typesetting import Document, Sheet, Sheets, typeset


@dataclass(frozen=True, slots=True, kw_only=True)
class Composer:
    """Makes the parts of one packet. ``files`` are safe copies, by the names that exhibits give.

    ``form`` are the pages of the application, None where the packet goes without it.
    ``first_tab`` is the place of the first lettered tab, counted from 0.
    """

    case: Case
    order: Order
    as_of: date
    files: Mapping[str, bytes]
    form: FormPages | None
    draft: bool
    first_tab: int = 0

    def bundles(self) -> tuple[Bundle, ...]:
        """Every part that there is, in order. The index is there without its page."""
        found = [one for slot in self.order.slots for one in self._at(slot)]
        enclosed = tuple(_enclosed(one) for one in found if one.listed and one.leaves)
        return tuple(self._with_letter(one, enclosed) for one in found)

    def _at(self, slot: Slot) -> Iterator[Bundle]:
        for one in self._of(slot.part):
            yield replace(one, authority=slot.authority)

    def _of(self, part: Part) -> Iterator[Bundle]:
        case = self.case
        if part is Part.COVER:
            with_form = self.form is not None
            cover = caption.court_cover(case, self.as_of, with_form=with_form, draft=self.draft)
            yield self._own(part, "Cover page", cover, listed=False)
        elif part is Part.LETTER:
            yield Bundle(part=part, title="Cover letter", leaves=(), listed=False)
        elif part is Part.APPLICATION and self.form:
            leaf = Leaf(title=self.form.title, pdf=keepable(self.form.pdf), fitted=True)
            yield Bundle(part=part, title=self.form.title, leaves=(leaf,))
        elif part is Part.INDEX:
            yield Bundle(part=part, title="Table of contents", leaves=(), listed=False)
        elif part is Part.EXHIBITS:
            yield from self._exhibits()
        elif part is Part.WITNESSES and (listed := witnesses.witness_list(case)):
            yield self._own(part, "Witness list", listed)
        elif part is Part.ARRESTS and (chart := arrests.chart(case)):
            yield self._own(part, "Criminal history chart", chart)
        elif part is Part.SERVICE:
            proof = service.proof_of_service(case, with_form=self.form is not None)
            yield self._own(part, "Proof of service", proof)
        else:
            yield from self._statements(part)

    def _statements(self, part: Part) -> Iterator[Bundle]:
        """The declaration, or the explanation of what cannot be had."""
        if part is Part.DECLARATION:
            made = statement(self.case, self.order.forum, self.as_of)
            if made:
                leaves = tuple(self._leaf(title, paper) for title, paper in made.documents)
                yield Bundle(part=part, title=made.title, leaves=leaves)
        elif part is Part.MISSING and (told := explanation(self.case)):
            yield self._own(part, told.title, told)

    def _exhibits(self) -> Iterator[Bundle]:
        """First the statements that are exhibits here, then the exhibits, each with its tab."""
        first = [one for part in self.order.tabbed for one in self._statements(part)]
        sheaves = [self._sheaf(one) for one in exhibits(self.case, self.order)]
        for at, one in enumerate((*first, *sheaves)):
            tab = letters(self.first_tab + at) if self.order.lettered else str(at + 1)
            # On plain sheets the number of the index stands with the title.
            sheet = (
                Sheet(tab=f"Tab {tab}", title=one.title)
                if self.order.lettered
                else Sheet(tab="", title=f"{tab}. {one.title}")
            )
            paper = Sheets(title=one.title, sheets=(sheet,))
            yield replace(one, tab=tab, leaves=(self._leaf("Divider", paper), *one.leaves))

    def _sheaf(self, one: Sheaf) -> Bundle:
        leaves = [Leaf(title="Original", pdf=self._kept(one.file), fitted=True)]
        if one.translation_file:
            translated = self._kept(one.translation_file)
            leaves.append(Leaf(title="Translation", pdf=translated, fitted=True))
        if one.certificate:
            leaves.append(self._leaf(one.certificate.title, one.certificate))
        return Bundle(
            part=Part.EXHIBITS,
            title=one.title,
            leaves=tuple(leaves),
            detail=one.detail,
            date=one.date,
            path=one.path,
        )

    def _kept(self, name: str) -> bytes:
        return keepable(self.files[name])

    def _own(self, part: Part, title: str, document: Document, *, listed: bool = True) -> Bundle:
        return Bundle(part=part, title=title, leaves=(self._leaf(title, document),), listed=listed)

    def _leaf(self, title: str, document: Document) -> Leaf:
        return Leaf(title=title, pdf=typeset(document, on=self.as_of, bound=True))

    def _with_letter(self, one: Bundle, enclosed: tuple[str, ...]) -> Bundle:
        if one.part is not Part.LETTER:
            return one
        letter = caption.cover_letter(self.case, enclosed)
        return one.holding(self._leaf("Cover letter", letter))


def _enclosed(one: Bundle) -> str:
    """A line of the letter; a paper has the number there that its sheet and the index give it."""
    number = f"{one.tab}. " if one.tab else ""
    return f"{number}{one.title} ({_pages(one.pages)})"


def _pages(number: int) -> str:
    return f"{number} page{'' if number == 1 else 's'}"


def sheet(title: str, notes: tuple[str, ...], on: date) -> Leaf:
    """A plain sheet with a title, such as the one on top of a second file."""
    paper = Sheets(title=title, sheets=(Sheet(tab="", title=title, notes=notes),))
    pdf = typeset(paper, on=on, bound=True)
    assert page_count(pdf) == 1
    return Leaf(title=title, pdf=pdf)
