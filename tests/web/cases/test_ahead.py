"""A case is compared with its manifest before its lock. Is what happens in between noticed?"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.web.cases.test_saving import again, given
from wellfounded.vault.manifest import ManifestError
from wellfounded.web.cases import writing
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.beginning import begin
from wellfounded.web.cases.models import Case, Revision
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given, Saved, save
from wellfounded.web.database.scope import bound
from wellfounded.web.timeline.models import Event

NAME, FAITH = "applicant.name.family", "applicant.religion"
Between = Callable[[Callable[[], object]], None]


@pytest.fixture
def case(database: None) -> Opened:
    """A case with a name in it, and nobody in it."""
    opened = begin({"store": True}).opened
    saves(opened, given(NAME, "Alva"))
    return opened


def saves(case: Opened, *told: Given) -> Saved:
    """Come, save, and go."""
    with bound(case=case.id):
        return save(again(case), list(told))


def answers(case: Opened) -> Answers:
    with bound(case=case.id):
        return again(case).answers


@pytest.fixture
def between(monkeypatch: pytest.MonkeyPatch) -> Between:
    """Lets something happen once, after the comparison and before the lock."""

    def arrange(deed: Callable[[], object]) -> None:
        ahead = writing._checked_ahead

        def interrupted(opened: Opened) -> object:
            found = ahead(opened)
            monkeypatch.undo()
            deed()
            return found

        monkeypatch.setattr(writing, "_checked_ahead", interrupted)

    return arrange


def test_what_somebody_else_saved_meanwhile_stays(case: Opened, between: Between) -> None:
    between(lambda: save(again(case), [given(NAME, "Alba", base=1), given(FAITH, "none")]))
    assert saves(case, given(NAME, "Olva", base=1)).beside == (NAME,)
    latest = answers(case).latest
    assert latest[NAME].stored.raw == "Alba"
    assert [one.raw for _, one in latest[NAME].waiting] == ["Olva"]
    assert latest[FAITH].stored.raw == "none"
    with bound(case=case.id):
        assert Event.objects.filter(chain=case.id).count() == 4


def test_a_row_that_was_taken_meanwhile_is_missed(
    case: Opened, between: Between, behind_the_back: Callable[..., object]
) -> None:
    saves(case, given(FAITH, "none"))
    with bound(case=case.id):
        gone = Revision.objects.order_by("id").last()
    between(lambda: behind_the_back("DELETE FROM revision WHERE id = %s", (gone.id,)))
    saves(case, given("note", "Something more"))
    with pytest.raises(ManifestError):
        answers(case)


def test_a_manifest_that_was_changed_meanwhile_is_noticed(
    case: Opened, between: Between, behind_the_back: Callable[..., object]
) -> None:
    change = f'UPDATE "{Case._meta.db_table}" SET manifest = %s WHERE id = %s'
    between(lambda: behind_the_back(change, (bytes(32), case.id)))
    with pytest.raises(ManifestError):
        saves(case, given(NAME, "Alba", base=1))


def test_a_case_that_was_changed_before_is_refused(
    case: Opened, behind_the_back: Callable[..., object]
) -> None:
    behind_the_back("UPDATE revision SET revision = 7 WHERE case_id = %s", (case.id,))
    with pytest.raises(ManifestError):
        saves(case, given(NAME, "Alba", base=1))
