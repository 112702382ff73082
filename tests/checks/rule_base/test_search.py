"""Is a search that went astray begun anew, and is one given up only when none came through?"""

from __future__ import annotations

import pytest
import z3

from checks.rule_base import search
from checks.rule_base.search import Undecided, find

NUMBER = z3.Int("a number")


def test_a_search_that_took_too_long_is_begun_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "PATIENCE", (0, 0, 60))
    model = find((), NUMBER > 1, NUMBER < 3)
    assert model is not None
    assert model[NUMBER].as_long() == 2
    assert find((), NUMBER > 1, NUMBER < 2) is None


def test_what_nothing_settles_is_given_up_and_never_taken_as_proved(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "PATIENCE", (0, 0))
    with pytest.raises(Undecided):
        find((), NUMBER > 1, NUMBER < 2)
