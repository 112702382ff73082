"""Are versions kept sealed, left out for good, and is each leaving out told?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from tests.web.cases.test_saving import again, given
from wellfounded.declaration import Keep, declaration, fingerprint
from wellfounded.vault.keys import Section
from wellfounded.vault.manifest import ManifestError
from wellfounded.web.accounts.roles import NotAllowed
from wellfounded.web.cases.beginning import Begun, begin
from wellfounded.web.cases.erasing import erase
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.cases.models import Case
from wellfounded.web.cases.opening import Opened, open_case
from wellfounded.web.cases.record import check_record
from wellfounded.web.cases.saving import save
from wellfounded.web.database.scope import bound
from wellfounded.web.drafts import keeping
from wellfounded.web.drafts.keeping import (
    CannotLeaveOut,
    decide,
    in_force,
    keep,
    leave_out,
    may_decide,
    versions,
    would_leave_out,
)
from wellfounded.web.drafts.models import Draft
from wellfounded.web.drafts.noting import note_signing, typed
from wellfounded.web.drafts.sealing import may_open, version_of
from wellfounded.web.timeline.reading import told

DAY = date(2026, 7, 1)


@pytest.fixture
def person(database: None) -> Iterator[Begun]:
    """Somebody with a name and a story, bound to their case."""
    begun = begin({"store": True})
    with bound(case=begun.opened.id):
        yield begun


@pytest.fixture
def opened(person: Begun) -> Opened:
    write(person.opened, "applicant.name.family", "Paz")
    return again(person.opened)


def write(opened: Opened, path: str, raw: object) -> None:
    fresh = again(opened)
    answer = fresh.answer(path)
    save(fresh, [given(path, raw, base=answer.revision if answer else 0)])


def kept(opened: Opened, *stories: str) -> list[int]:
    """Keep a version for each telling of the fear; the numbers that are there then."""
    for story in stories:
        write(opened, "fear.what", story)
        fresh = again(opened)
        keep(fresh, declaration(fresh.answers.case, DAY))
    return numbers(opened)


def numbers(opened: Opened) -> list[int]:
    return [one.number for one in versions(again(opened))]


def actions(opened: Opened) -> list[tuple[str, dict[str, object]]]:
    fresh = again(opened)
    keys = {epoch: fresh.keys.section(Section.MANIFEST, epoch) for epoch in fresh.keys.epochs}
    return [(one.action, one.detail) for one in told(opened.id, keys)]


def test_a_version_holds_the_words_and_their_fingerprint(opened: Opened) -> None:
    kept(opened, "They will come.")
    (version,) = versions(again(opened))
    made = declaration(again(opened).answers.case, DAY)
    assert version.fingerprint == fingerprint(made)
    assert "They will come." in version.text
    assert version.text.count("DECLARATION OF PAZ") == 2


def test_a_person_alone_keeps_the_newest_and_is_told_what_went(opened: Opened) -> None:
    assert in_force(again(opened)) is Keep.LATEST_ONLY
    assert kept(opened, "One.", "Two.", "Three.") == [3]
    gone = [detail for action, detail in actions(opened) if action == "draft_left_out"]
    assert [detail["numbers"] for detail in gone] == [[2], [1]]
    assert all(len(detail["marks"]) == 1 for detail in gone)
    assert Draft.objects.filter(case_id=opened.id).count() == 1


def test_what_stands_there_already_is_not_kept_twice(opened: Opened) -> None:
    kept(opened, "One.")
    fresh = again(opened)
    assert keep(fresh, declaration(fresh.answers.case, DAY)) == 1
    assert numbers(opened) == [1]


def test_every_draft_is_kept_where_that_was_decided(opened: Opened) -> None:
    decide(again(opened), Keep.EVERY_DRAFT, "Counsel asked for it.")
    assert kept(opened, "One.", "Two.", "Three.") == [1, 2, 3]
    assert again(opened).answers.case.text("declaration.keep_why") == "Counsel asked for it."


def test_a_narrower_setting_leaves_the_others_out_at_once(opened: Opened) -> None:
    decide(again(opened), Keep.EVERY_DRAFT, "")
    kept(opened, "One.", "Two.", "Three.")
    assert [one.number for one in would_leave_out(again(opened), Keep.LATEST_ONLY)] == [1, 2]
    decide(again(opened), Keep.LATEST_ONLY, "")
    assert numbers(opened) == [3]
    assert actions(opened)[0] == (
        "draft_left_out",
        {"numbers": [1, 2], "marks": actions(opened)[0][1]["marks"]},
    )


def test_one_version_can_be_left_out_but_not_the_newest(opened: Opened) -> None:
    decide(again(opened), Keep.EVERY_DRAFT, "")
    kept(opened, "One.", "Two.")
    leave_out(again(opened), 1)
    assert numbers(opened) == [2]
    for number in (1, 2, 3):
        with pytest.raises(CannotLeaveOut):
            leave_out(again(opened), number)


def test_what_was_left_out_is_wiped_off_the_log_of_the_database_too(
    database: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = begin({"store": True})
    wiped: list[bool] = []
    monkeypatch.setattr(keeping, "wipe", lambda: wiped.append(True))
    with bound(case=begun.opened.id):
        decide(again(begun.opened), Keep.EVERY_DRAFT, "")
        kept(begun.opened, "One.", "Two.")
        leave_out(again(begun.opened), 1)
    assert wiped == [True]  # Where a binding is one transaction, it is told at its end.


def test_what_was_signed_stays_whatever_is_set(opened: Opened) -> None:
    decide(again(opened), Keep.EVERY_DRAFT, "")
    kept(opened, "One.", "Two.")
    first = versions(again(opened))[0]
    write(opened, "declaration.signed_of", first.mark)
    decide(again(opened), Keep.LATEST_ONLY, "")
    assert numbers(opened) == [1, 2]
    with pytest.raises(CannotLeaveOut):
        leave_out(again(opened), 1)


def test_a_second_signing_does_not_give_up_what_was_signed_first(opened: Opened) -> None:
    for story in ("One.", "Two."):
        write(opened, "fear.what", {"original": story, "language": "en"})
        fresh = again(opened)
        made = declaration(fresh.answers.case, DAY)
        note_signing(fresh, made, fingerprint(made), typed("declaration", (), {}))
    kept(opened, "Three.")
    assert in_force(again(opened)) is Keep.LATEST_ONLY
    assert numbers(opened) == [1, 2, 3]


def test_an_answer_and_its_history_stay_when_a_draft_goes(opened: Opened) -> None:
    kept(opened, "One.", "Two.")
    again(opened).shown("fear.what", 1)
    assert again(opened).shown("fear.what", 1) == "One."


def test_a_draft_lies_under_the_story_and_the_person_together(opened: Opened) -> None:
    kept(opened, "One.")
    draft = Draft.objects.get(case_id=opened.id)
    assert b"One." not in bytes(draft.blob)
    for part in (Section.NARRATIVE, Section.IDENTITY):
        half = opened.keys.in_parts({part, Section.MANIFEST})
        with pytest.raises(NotGranted):
            version_of(half, draft)
        assert not may_open(Opened(opened.row, half, opened.holder, opened.role))
    both = opened.keys.in_parts({Section.NARRATIVE, Section.IDENTITY, Section.MANIFEST})
    assert version_of(both, draft).number == 1


@pytest.fixture
def alone(database: None) -> Begun:
    """Somebody with a version, and nobody in their case: all of it is on disk."""
    begun = begin({"store": True})
    with bound(case=begun.opened.id):
        kept(begun.opened, "One.")
    return begun


@pytest.mark.parametrize(
    "harm", ["DELETE FROM declaration_draft", "UPDATE declaration_draft SET digest = blob"]
)
def test_a_draft_that_was_changed_behind_the_back_shuts_the_case(
    alone: Begun, behind_the_back: Callable[..., object], harm: str
) -> None:
    case = alone.opened
    behind_the_back(harm)
    with bound(case=case.id):
        for check in (check_record, versions):
            with pytest.raises(ManifestError):
                check(open_case(case.id, case.holder, alone.holder))


def test_a_draft_put_back_after_it_was_left_out_shuts_the_case(
    person: Begun, opened: Opened
) -> None:
    kept(opened, "One.")
    old = Draft.objects.get(case_id=opened.id)
    kept(opened, "Two.")
    Draft.objects.create(
        id=old.id, case_id=opened.id, number=1, blob=bytes(old.blob), digest=bytes(old.digest)
    )
    with pytest.raises(ManifestError):
        versions(open_case(opened.id, opened.holder, person.holder))


def test_drafts_go_with_their_case(opened: Opened) -> None:
    kept(opened, "One.")
    erase(opened.id)
    assert not Draft.objects.filter(case_id=opened.id).exists()
    assert not Case.objects.filter(id=opened.id).exists()


def test_it_is_the_persons_to_decide_while_no_office_has_the_case(opened: Opened) -> None:
    assert may_decide(opened)
    helper = Opened(opened.row, opened.keys, opened.holder, opened.role.CASEWORKER)
    assert not may_decide(helper)
    with pytest.raises(NotAllowed):
        decide(helper, Keep.EVERY_DRAFT, "")
