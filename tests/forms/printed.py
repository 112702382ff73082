"""What prints beside the boxes of an official blank, and does the map say the same?"""

from __future__ import annotations

import re
from collections.abc import Container
from pathlib import Path

import pypdfium2

from tests.forms.at_hand import AT_HAND
from wellfounded.forms.mapping.form import Form
from wellfounded.forms.official import FieldTree

UNITS = {"apartment": "Apt", "suite": "Ste", "floor": "Flr"}


def units_as_printed(form: Form, folder: Path, tree: FieldTree) -> int:
    """Hold the word above each unit box to its kind; return how many groups there are."""
    units = [choice for choice in form.form_map().choices if choice.chooser]
    with pypdfium2.PdfDocument(folder / f"{AT_HAND[form.id]}.pdf") as document:
        pages = [page.get_textpage() for page in document]
        for choice in units:
            for kind, mark in choice.boxes.items():
                left, _, right, top = tree[mark.box].rect
                page = pages[tree[mark.box].page - 1]
                words = page.get_text_bounded(left - 1, top, right + 1, top + 14)
                assert UNITS[kind] in words, (str(choice.item), kind, words)
    return len(units)


def items_in_tooltips(
    form: Form,
    tree: FieldTree,
    *,
    number: str,
    no_item: re.Pattern[str],
    wrong: Container[str],
) -> int:
    """Hold each text box's item to the ``number`` in its tooltip; return how many have one.

    ``no_item`` are numbers that are no items, ``wrong`` the boxes whose tooltips lie.
    """
    checked = 0
    for text in form.form_map().texts:
        numbers = re.findall(number, no_item.sub("", tree[text.box].tooltip))
        item = re.match(r"\d+", text.item.question)
        if numbers and item and text.box not in wrong:
            checked += 1
            assert item[0] in numbers, (text.box, str(text.item), numbers)
    return checked
