"""What exactly is the work of filling an official form, by us and by pypdf?"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from io import BytesIO
from typing import Self

from pypdf import PdfReader, PdfWriter

from benchmarks.personas import AS_OF, personas
from wellfounded.facts import Case
from wellfounded.forms.drawing import fill
from wellfounded.forms.mapping.form import About, Form
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.offered import offered
from wellfounded.forms.official import FieldTree, FormStore
from wellfounded.forms.read import ReadForm, read_form
from wellfounded.forms.subject import relatives, subject

# pypdf warns of each character that it cannot show; the benchmark counts the texts instead.
logging.getLogger("pypdf").setLevel(logging.ERROR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One person's case, an official form for them or a relative, and its blank."""

    name: str
    form: Form
    case: Case
    about: str = ""
    blank: bytes

    @classmethod
    def largest(cls, number: str = "I-589") -> Self:
        """The invented person who fills most boxes of the form.

        Raises:
            NotInstalled: the blank form is not on this computer.
        """
        form, blank = offered(number), FormStore().find(number).read()
        works = [
            cls(name=name, form=form, case=case, about=about, blank=blank)
            for name, case in personas().items()
            for about in _for_whom(form, case)
        ]
        return max(works, key=lambda work: len(work.prepared().written()))

    def prepared(self) -> Filling:
        """The marks for the form."""
        whom = subject(self.form, self.case, self.about)
        tree = FieldTree.read(self.blank)
        return self.form.prepare(whom.case, tree, AS_OF, "leave", whom.relative)

    def read(self, filled: bytes) -> ReadForm:
        """The case file that a filled form gives."""
        return read_form(filled, by="benchmark", on=AS_OF)

    def by_us(self) -> bytes:
        """From the case to the finished draft, overflow pages included."""
        filling = self.prepared()
        return fill(
            self.blank,
            placements=filling.placements,
            ticks=filling.ticks,
            copies=filling.copies,
            notes=filling.notes,
            never=filling.form_map.never(),
        )

    def by_pypdf(self, filling: Filling) -> bytes:
        """The same values, given for the whole form at once; pypdf makes no overflow pages."""
        writer = self._writer()
        writer.update_page_form_field_values(None, values(filling), auto_regenerate=False)
        return _written(writer)

    def by_pypdf_page_by_page(self, filling: Filling) -> bytes:
        """The same, but told which page each field is on, which spares it the search."""
        writer, tree, every = self._writer(), FieldTree.read(self.blank), values(filling)
        for number, page in enumerate(writer.pages, start=1):
            here = {field: value for field, value in every.items() if tree[field].page == number}
            writer.update_page_form_field_values(page, here, auto_regenerate=False)
        return _written(writer)

    def _writer(self) -> PdfWriter:
        return PdfWriter(clone_from=PdfReader(BytesIO(self.blank)))


def _for_whom(form: Form, case: Case) -> list[str]:
    """The paths of the people for whom the form can be filled; empty for the applicant."""
    if form.about is About.RELATIVE:
        return list(relatives(case))
    return ["", *relatives(case)] if form.about is About.PERSON else [""]


def values(filling: Filling) -> dict[str, str]:
    """The value of each of the form's own fields, as pypdf takes it."""
    texts = {placement.field: placement.text for placement in filling.placements}
    return texts | {tick.field: f"/{tick.on}" for tick in filling.ticks}


def texts(filling: Filling, *, copies: bool) -> dict[str, str]:
    """The text meant for each field, with those of the overflow pages or without."""
    meant = {placement.field: placement.text for placement in filling.placements}
    for copy in filling.copies if copies else ():
        meant |= {one.field + copy.suffix: one.text for one in copy.placements}
    return meant


def _written(writer: PdfWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
