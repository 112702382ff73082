"""What is a piece of work bound to, and what is refused?"""

from __future__ import annotations

from contextlib import ExitStack
from threading import Thread
from uuid import UUID

import pytest

from wellfounded.web.database.scope import NOTHING, OutOfScope, Scope, bound, scope

pytestmark = pytest.mark.usefixtures("database")

CASE, OTHER, OFFICE, ELSEWHERE = (UUID(int=number) for number in (1, 2, 3, 4))


def test_nothing_is_bound_outside() -> None:
    assert scope() == NOTHING
    with bound():
        assert scope() == NOTHING
    with bound(case=CASE):
        assert scope() == Scope(case=CASE)
    assert scope() == NOTHING


def test_a_binding_inside_another_adds_to_it() -> None:
    with bound(organisation=OFFICE):
        with bound(case=CASE):
            assert scope() == Scope(case=CASE, tenant=OFFICE)
            with bound(handle=5, case=CASE):
                assert scope() == Scope(case=CASE, tenant=OFFICE, handle=5)
        assert scope() == Scope(tenant=OFFICE)


def test_a_binding_ends_with_an_error() -> None:
    with pytest.raises(ZeroDivisionError), bound(case=CASE):
        raise ZeroDivisionError
    assert scope() == NOTHING


@pytest.mark.parametrize(
    ("outer", "inner"),
    [({"case": CASE}, {"case": OTHER}), ({"organisation": OFFICE}, {"organisation": ELSEWHERE})],
)
def test_work_never_goes_from_one_to_another(
    outer: dict[str, UUID], inner: dict[str, UUID]
) -> None:
    with bound(**outer), ExitStack() as stack:
        with pytest.raises(OutOfScope, match="cannot go to another"):
            stack.enter_context(bound(**inner))
        assert scope() != NOTHING


def test_a_thread_begins_with_nothing_bound() -> None:
    seen: list[Scope] = []
    with bound(case=CASE):
        thread = Thread(target=lambda: seen.append(scope()))
        thread.start()
        thread.join()
    assert seen == [NOTHING]
