"""What does a member see of a case that was changed in the database?"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

Run = Callable[[str, tuple[object, ...]], object]
SHUT = "A file that does not open"


@pytest.fixture
def two(office: object, taken_in: object) -> tuple[object, object]:
    """Two cases of one caseworker; the second has no name in it."""
    from tests.web.desk.persons import somebody
    from wellfounded.web.cases.taking_in import take_in

    other = somebody({"note": "No name."})
    other.gives_to(office.organisation)
    worker = office.caseworker
    with worker.at_work():
        take_in(other.case, worker.member, worker.holder)
    return taken_in, other


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE wrap SET blob = %s WHERE case_id = %s",
        "UPDATE projection SET blob = %s WHERE case_id = %s",
        "UPDATE revision SET blob = %s WHERE case_id = %s",
    ],
)
def test_the_other_cases_stay_in_reach(
    office: object, two: tuple[object, object], behind_the_back: Run, change: str
) -> None:
    changed, kept = two
    behind_the_back(change, (bytes(1201), changed.case))
    page = office.caseworker.signs_in(Client()).get("/en/desk/")
    said = page.content.decode()
    assert (page.status_code, said.count(SHUT)) == (200, 1)
    assert f"/en/desk/k/{kept.case}" in said
    assert f"/en/desk/k/{changed.case}" not in said


def test_a_lost_key_of_one_closes_no_list(office: object, two: tuple[object, object]) -> None:
    from wellfounded.web.keyring.models import ShredKey

    ShredKey.objects.filter(case_id=two[1].case).delete()
    said = office.caseworker.signs_in(Client()).get("/en/desk/").content.decode()
    assert said.count(SHUT) == 1
    assert "Miren Zubirrota" in said


def test_a_changed_wrap_is_not_called_a_missing_page(
    office: object, taken_in: object, behind_the_back: Run
) -> None:
    behind_the_back(
        "UPDATE wrap SET blob = %s WHERE holder = %s", (bytes(1201), office.caseworker.id)
    )
    page = office.caseworker.signs_in(Client()).get(f"/en/desk/k/{taken_in.case}")
    assert page.status_code == 409
    assert "is not as it was last saved" in page.content.decode()


def test_a_changed_account_is_not_told(
    office: object, taken_in: object, behind_the_back: Run
) -> None:
    behind_the_back("DELETE FROM event WHERE chain = %s AND seq = 3", (taken_in.case,))
    worker = office.supervisor.signs_in(Client())
    assert worker.get(f"/en/desk/k/{taken_in.case}/g").status_code == 409
    assert taken_in.signs_in(Client()).get("/en/k").status_code == 409
