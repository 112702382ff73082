"""Every form whose official blank is at hand, and for whom each can be filled."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from tests.forms.at_hand import AT_HAND, official_blank
from wellfounded.facts import Case, read_case
from wellfounded.forms.mapping.form import About, Form
from wellfounded.forms.offered import every_form
from wellfounded.forms.official import FieldTree
from wellfounded.forms.subject import relatives

AS_OF = date(2026, 7, 1)
PERSONAS = sorted(Path(str(files("wellfounded.facts") / "personas")).glob("*.toml"))
FORMS = [form for form in every_form() if form.id in AT_HAND]


@pytest.fixture(params=FORMS, ids=lambda form: form.id, scope="module")
def form(request: pytest.FixtureRequest) -> Form:
    """Each form in turn."""
    found: Form = request.param
    return found


@pytest.fixture(scope="module")
def blank(form: Form, official_forms: Path) -> bytes:
    """Its official blank."""
    return official_blank(official_forms, form.id)


@pytest.fixture(scope="module")
def tree(blank: bytes) -> FieldTree:
    """The fields of the blank."""
    return FieldTree.read(blank)


@pytest.fixture(params=PERSONAS, ids=lambda path: path.stem, scope="module")
def case(request: pytest.FixtureRequest) -> Case:
    """Each invented person in turn."""
    return read_case(request.param)


def for_whom(form: Form, case: Case) -> list[str]:
    """The people a form is tried for: the applicant, and one relative where it may be theirs."""
    family = list(relatives(case))
    if form.about is About.RELATIVE:
        return family
    return ["", *family[:1]] if form.about is About.PERSON else [""]
