"""The blank Form I-589, and cases written in a few lines."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.forms.at_hand import Seen, official_blank
from wellfounded.facts import parse_case
from wellfounded.forms.i589 import FORM
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree

AS_OF = date(2026, 7, 1)


@pytest.fixture(scope="session")
def blank(official_forms: Path) -> bytes:
    """The blank form, edition 01/20/25."""
    return official_blank(official_forms, FORM.id)


@pytest.fixture(scope="session")
def tree(blank: bytes) -> FieldTree:
    """The fields of the blank form."""
    return FieldTree.read(blank)


def filled(tree: FieldTree, answers: dict[str, Any], **options: Any) -> Filling:
    """The form for a case of a few answers."""
    return FORM.prepare(parse_case(answers, "case"), tree=tree, as_of=AS_OF, **options)


def seen(tree: FieldTree, answers: dict[str, Any], **options: Any) -> Seen:
    """The same, to be looked at box by box."""
    return Seen(filled(tree, answers, **options))
