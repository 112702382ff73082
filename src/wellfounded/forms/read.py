"""What does a filled official PDF say, as a case file?

The boxes are read back into the facts they came from, by whoever filled them. A form that was
printed to paper or flattened has no boxes any more, and is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from wellfounded.forms.mapping.entries import Item
from wellfounded.forms.mapping.form import Form
from wellfounded.forms.mapping.resolving import lacking, resolved
from wellfounded.forms.mapping.unfilling import Unfiller
from wellfounded.forms.offered import every_form
from wellfounded.forms.official import FieldTree, NotThisForm

_BARCODE = re.compile(r"[^|]+\|(\d\d/\d\d/\d\d)\|\d+")
_INDEX = re.compile(r"(.+)\[(\d+)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadForm:
    """``data`` is a case file ready to be parsed or written.

    ``form`` and ``edition`` are as printed. ``unplaced`` is what stands on the continuation
    sheet and belongs to no fact by itself; ``unreadable`` are boxes whose words are no answer of
    their kind, and why.
    """

    form: str
    edition: str
    data: dict[str, Any]
    unplaced: tuple[tuple[Item, str], ...]
    unreadable: tuple[tuple[Item, str], ...]


def read_form(pdf: bytes, *, by: str, on: date, name: str = "the PDF") -> ReadForm:
    """Read a filled form; ``by`` (a file name, a person) and ``on`` go into provenance.

    Raises:
        NotThisForm: the PDF is no form that can be read here.
        UnusablePdf: it has no fields (a flat copy, a scan) or cannot be opened.
    """
    tree = FieldTree.read(pdf, name)
    form = _form_of(tree, name)
    values = {field.name: field.held for field in tree.fields}
    unfiller = Unfiller(
        resolved(form.form_map(), tree), values, form.behind, form.relative_of(values)
    )
    found = unfiller.read()
    form.also_reads(values, found)
    edition = next((m[1] for f in tree.fields if (m := _BARCODE.fullmatch(f.value))), "unknown")
    data = _nested(found.answers)
    source = f"Form {form.id}, edition {edition}"
    data["provenance"] = {
        path: {"by": by, "on": on, "source": f"{source}, item {item}"}
        for path, item in found.items.items()
    }
    return ReadForm(
        form=form.id,
        edition=edition,
        data=data,
        unplaced=tuple(found.unplaced.items()),
        unreadable=tuple(found.unreadable),
    )


def _form_of(tree: FieldTree, name: str) -> Form:
    """The form whose boxes the PDF has."""
    nearest: tuple[float, Form, list[str]] | None = None
    for form in every_form():
        missing = lacking(form.form_map(), tree)
        if not missing:
            return form
        share = len(missing) / len(form.form_map().mapped())
        if nearest is None or share < nearest[0]:
            nearest = share, form, missing
    if nearest is None or nearest[0] > HALF:
        offered = ", ".join(form.id for form in every_form())
        raise NotThisForm(f"{name} is not a form that can be read here. These can: {offered}.")
    _, form, missing = nearest
    raise NotThisForm(
        f"{name} is not a whole Form {form.id}: it lacks {len(missing)} of its boxes, such as"
        f" {missing[0]}. Give the draft that was filled."
    )


HALF = 0.5


def _nested(answers: dict[str, Any]) -> dict[str, Any]:
    """Turn ``a.b`` and ``a[0].b`` into tables and lists."""
    root: dict[str, Any] = {}
    for path, answer in answers.items():
        *parents, leaf = path.split(".")
        table = root
        for part in parents:
            if match := _INDEX.fullmatch(part):
                records = table.setdefault(match[1], [])
                while len(records) <= int(match[2]):
                    records.append({})
                table = records[int(match[2])]
            else:
                table = table.setdefault(part, {})
        table[leaf] = answer
    return root
