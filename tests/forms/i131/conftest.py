"""The blank Form I-131, and cases looked at by the ends of its field names."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.i131 import FORM
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree

AS_OF = date(2026, 7, 1)


@pytest.fixture(scope="session")
def blank(official_forms: Path) -> bytes:
    """The blank form, edition 01/20/25."""
    return (official_forms / "i-131-2025-01-20.pdf").read_bytes()


@pytest.fixture(scope="session")
def tree(blank: bytes) -> FieldTree:
    """The fields of the blank form."""
    return FieldTree.read(blank)


class Seen:
    """A filling looked at by the ends of field names."""

    def __init__(self, filling: Filling) -> None:
        self.texts = {mark.field: mark.text for mark in filling.placements}
        self.ticks = {mark.field: mark.on for mark in filling.ticks}

    def text(self, end: str) -> str | None:
        """The text in the field, None if nothing is placed there."""
        return next((text for name, text in self.texts.items() if name.endswith(f".{end}")), None)

    def on(self, end: str) -> str | None:
        """The value that is ticked, None if the box is left alone."""
        return next((on for name, on in self.ticks.items() if name.endswith(f".{end}")), None)


def filled(tree: FieldTree, answers: dict[str, Any], as_of: date = AS_OF) -> Filling:
    """The form for a case of these answers."""
    return FORM.prepare(parse_case(answers, "case"), tree=tree, as_of=as_of)
