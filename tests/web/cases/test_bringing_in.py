"""Does a whole case file go into the vault and come out the same?"""

from __future__ import annotations

from importlib.resources import files

import pytest

from tests.web.cases.test_saving import again
from wellfounded.facts import read_case_text
from wellfounded.web.cases.bringing_in import bring_in
from wellfounded.web.cases.opening import Opened

PERSONAS = sorted((files("wellfounded.facts") / "personas").iterdir(), key=lambda file: file.name)


@pytest.mark.parametrize("file", PERSONAS, ids=lambda file: file.name)
def test_every_answer_of_a_persona_comes_out_as_it_went_in(opened: Opened, file: object) -> None:
    case = read_case_text(file.read_text(encoding="utf-8"), file.name)
    bring_in(opened, case)
    kept = again(opened).answers.case
    assert dict(kept.answers) == dict(case.answers)
    assert {path: size for path, size in kept.sizes.items() if size} == {
        path: size for path, size in case.sizes.items() if size
    }
