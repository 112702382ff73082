"""Are long tests dealt out to the workers, and does every test stay?"""

from __future__ import annotations

import pytest

from tests.long_first import dealt


def is_long(test: str) -> bool:
    return test.isupper()


def test_each_worker_begins_with_a_long_one_and_goes_on_in_order() -> None:
    assert "".join(dealt("aAbcdBefghCi", is_long, 3)) == "AabcBdefCghi"


def test_what_is_over_is_dealt_on() -> None:
    assert "".join(dealt("abcdefABCDE", is_long, 2)) == "ACEabBDcdef"


@pytest.mark.parametrize("workers", range(1, 8))
@pytest.mark.parametrize("tests", ["", "a", "A", "AB", "aAbB", "ABCDEFGa", "aaaaaaaaaaB"])
def test_every_test_stays(tests: str, workers: int) -> None:
    assert sorted(dealt(tests, is_long, workers)) == sorted(tests)


def test_short_ones_keep_their_order() -> None:
    order = dealt("abCdefGhij", is_long, 3)
    assert [one for one in order if not is_long(one)] == list("abdefhij")
