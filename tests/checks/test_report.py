from __future__ import annotations

import pytest

from checks import __main__ as checks
from checks.report import report


def test_every_fault_is_named_and_the_exit_code_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert report("house", iter(["a is long", "b is vague"]), "in order") == 1
    assert capsys.readouterr().out == "house: a is long\nhouse: b is vague\n"


def test_without_a_fault_one_line_says_that_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert report("house", iter([]), "in order") == 0
    assert capsys.readouterr().out == "house: in order\n"


@pytest.mark.parametrize(("codes", "code"), [((0, 0), 0), ((1, 0), 1), ((0, 1), 1)])
def test_all_checks_run_and_one_fault_is_enough(
    monkeypatch: pytest.MonkeyPatch, codes: tuple[int, ...], code: int
) -> None:
    ran: list[int] = []

    def check(found: int) -> int:
        ran.append(found)
        return found

    monkeypatch.setattr(checks, "CHECKS", [lambda found=found: check(found) for found in codes])
    assert checks.main() == code
    assert ran == list(codes)
