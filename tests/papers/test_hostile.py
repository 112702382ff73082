"""Is a file that is made to harm refused or contained, in words? (U1, U2)"""

from __future__ import annotations

import resource
from collections.abc import Callable
from time import monotonic

import pytest

from tests.papers.mutated import Slowest, mutated
from tests.papers.rooms import needs_room
from tests.papers.strange_files import hostile
from wellfounded.papers import PaperRefused, safe_copy
from wellfounded.papers.refusal import REASONS

pytestmark = needs_room

REFUSED = {
    "dots.png": "too_many_dots",
    "saves.pdf": "broke",
    "recursive.pdf": "broke",
    "many.pdf": "broke",
    "endless.pdf": "pdf_damaged",
}
MEMORY = 100
"""Million bytes by which the most that the caller ever held may grow."""
SHARE = 300


def most_held() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000


@pytest.mark.parametrize(("name", "made"), hostile().items(), ids=list(hostile()))
def test_it_is_refused_or_only_its_pages_come_out(name: str, made: Callable[[], bytes]) -> None:
    data, before, begun = made(), most_held(), monotonic()
    if name in REFUSED:
        with pytest.raises(PaperRefused) as refused:
            safe_copy(data, name, languages=())
        assert refused.value.reason == REFUSED[name]
    else:
        copy = safe_copy(data, name, languages=())
        assert copy.pages == 1
        assert len(copy.pdf) < 100_000
    assert monotonic() - begun < 60
    assert most_held() - before < MEMORY


def test_files_changed_at_random_are_refused_in_words_or_copied() -> None:
    before = most_held()
    found, slowest = Slowest.of(mutated(SHARE, seed=7))
    assert len(found) == SHARE
    became = {outcome.became for outcome in found}
    assert became <= {"copied", *REASONS}
    assert {"copied", "pdf_damaged", "picture_damaged"} <= became
    assert slowest.seconds < 60
    assert most_held() - before < MEMORY
