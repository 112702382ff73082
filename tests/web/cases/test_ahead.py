"""A case is compared with its manifest before its lock. Is what happens in between noticed?"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.web.cases.test_saving import again, given
from wellfounded.vault.manifest import ManifestError
from wellfounded.web.cases import writing
from wellfounded.web.cases.models import Case, Revision
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import save
from wellfounded.web.timeline.models import Event

NAME, FAITH = "applicant.name.family", "applicant.religion"
Between = Callable[[Callable[[], object]], None]


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


def test_what_somebody_else_saved_meanwhile_stays(opened: Opened, between: Between) -> None:
    save(opened, [given(NAME, "Alva")])
    between(lambda: save(again(opened), [given(NAME, "Alba", base=1), given(FAITH, "none")]))
    saved = save(opened, [given(NAME, "Olva", base=1)])
    assert saved.beside == (NAME,)
    latest = again(opened).answers.latest
    assert latest[NAME].stored.raw == "Alba"
    assert [one.raw for _, one in latest[NAME].waiting] == ["Olva"]
    assert latest[FAITH].stored.raw == "none"
    assert Event.objects.filter(chain=opened.id).count() == 4


def test_a_row_that_was_taken_meanwhile_is_missed(
    opened: Opened, between: Between, behind_the_back: Callable[..., object]
) -> None:
    save(opened, [given(NAME, "Alva"), given(FAITH, "none")])
    gone = Revision.objects.order_by("id").last()
    between(lambda: behind_the_back("DELETE FROM revision WHERE id = %s", (gone.id,)))
    save(opened, [given("note", "Something more")])
    with pytest.raises(ManifestError):
        assert again(opened).answers


def test_a_manifest_that_was_changed_meanwhile_is_noticed(
    opened: Opened, between: Between, behind_the_back: Callable[..., object]
) -> None:
    save(opened, [given(NAME, "Alva")])
    table = f'UPDATE "{Case._meta.db_table}" SET manifest = %s WHERE id = %s'
    between(lambda: behind_the_back(table, (bytes(32), opened.id)))
    with pytest.raises(ManifestError):
        save(opened, [given(NAME, "Alba", base=1)])


def test_a_case_that_was_changed_before_is_refused(
    opened: Opened, behind_the_back: Callable[..., object]
) -> None:
    save(opened, [given(NAME, "Alva")])
    behind_the_back("UPDATE revision SET revision = 7 WHERE case_id = %s", (opened.id,))
    with pytest.raises(ManifestError):
        save(opened, [given(NAME, "Alba", base=1)])
