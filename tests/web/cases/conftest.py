"""What do the tests of stored cases share? A case that has just begun, and somebody in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture
def begun(database: None) -> Iterator[object]:
    """A new case in its applicant's hands, the database bound to it."""
    from wellfounded.web.cases.beginning import begin
    from wellfounded.web.database.scope import bound

    made = begin({"store": True})
    with bound(case=made.opened.id):
        yield made


@pytest.fixture
def opened(begun: object) -> object:
    """The case, opened by its applicant."""
    return begun.opened
