"""The blank Form I-730, and cases looked at by the ends of its field names."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.forms.at_hand import official_blank
from wellfounded.facts import parse_case
from wellfounded.forms.i730 import FORM
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree
from wellfounded.forms.subject import subject

AS_OF = date(2026, 7, 1)
SPOUSE, CHILD = "family.spouse", "family.children[0]"


@pytest.fixture(scope="session")
def blank(official_forms: Path) -> bytes:
    """The blank form, edition 01/20/25."""
    return official_blank(official_forms, FORM.id)


@pytest.fixture(scope="session")
def tree(blank: bytes) -> FieldTree:
    """The fields of the blank form."""
    return FieldTree.read(blank)


def filled(tree: FieldTree, answers: dict[str, Any], about: str, as_of: date = AS_OF) -> Filling:
    """The petition for the relative at ``about``."""
    whom = subject(FORM, parse_case(answers, "case"), about)
    return FORM.prepare(whom.case, tree=tree, as_of=as_of, relative=whom.relative)
