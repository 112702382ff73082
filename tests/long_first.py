"""Which tests begin first, so that no worker sits over a long one when the others are done?

A test that takes a minute or more is marked ``long``. Each of pytest's workers is first handed an
even piece of all tests, from the first to the last; later they take from each other's ends. So the
long ones are dealt out like cards, to the heads of those pieces. Nothing is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def dealt(tests: Sequence[T], is_long: Callable[[T], bool], workers: int) -> list[T]:
    """The same tests in the order in which so many workers do well to have them."""
    long = [one for one in tests if is_long(one)]
    rest = [one for one in tests if not is_long(one)]
    order: list[T] = []
    for number in range(workers):
        piece = (len(tests) - len(order)) // (workers - number)
        first = long[number::workers]
        more = max(0, piece - len(first))
        order += first + rest[:more]
        del rest[:more]
    return order + rest
