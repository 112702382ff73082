"""Who holds the key that cases are given under?"""

from __future__ import annotations

import pytest

from wellfounded.web.accounts.roles import RIGHTS, STAFF, Act, NotAllowed, Role, State


@pytest.fixture
def office(database: None) -> object:
    from tests.web.desk import staff

    return staff.office()


def holders(office: object) -> set[str]:
    """Who can open the pair that is in use."""
    from wellfounded.web.accounts import intake
    from wellfounded.web.accounts.models import IntakeKey
    from wellfounded.web.accounts.names import called

    pair = intake.current(office.id)
    keys = IntakeKey.objects.filter(intake=pair).select_related("member__organisation")
    return {called(key.member) for key in keys} if pair else set()


def test_an_office_without_anybody_takes_no_cases(office: object) -> None:
    from wellfounded.web.accounts import intake
    from wellfounded.web.accounts.models import Intake
    from wellfounded.web.cases.giving import open_offices

    assert intake.current(office.id) is None
    assert open_offices() == []
    assert not Intake.objects.exists()


@pytest.mark.parametrize("role", sorted(STAFF))
def test_it_begins_with_the_first_who_takes_cases_in(office: object, role: Role) -> None:
    from tests.web.desk import staff

    accepted = staff.hire(office, role, "First", State.ACCEPTED)
    assert holders(office) == set()
    accepted.becomes(State.CONFIRMED)
    assert holders(office) == ({"First"} if Act.TAKE_IN in RIGHTS[role] else set())


def test_the_server_alone_cannot_open_it(office: object) -> None:
    from tests.web.desk import staff
    from wellfounded.vault.wraps import Holder, WrapError
    from wellfounded.web.accounts import intake
    from wellfounded.web.accounts.models import IntakeKey

    first = staff.hire(office, Role.ATTORNEY, "First")
    (pair,) = intake.held(first.member, first.holder).values()
    assert pair.public == bytes(intake.current(office.id).public)
    assert pair.private not in bytes(IntakeKey.objects.get().blob)
    with pytest.raises(WrapError):
        intake.held(first.member, Holder.random())


def test_a_holder_hands_it_on(office: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts import intake

    first = staff.hire(office, Role.CASEWORKER, "First")
    second = staff.hire(office, Role.ATTORNEY, "Second")
    assert holders(office) == {"First"}
    assert [one.id for one in intake.waiting_for_it(office.id)] == [second.id]
    intake.hand_on(first.member, first.holder, second.member)
    assert holders(office) == {"First", "Second"}
    assert intake.waiting_for_it(office.id) == []
    mine, theirs = (intake.held(one.member, one.holder) for one in (first, second))
    assert [pair.private for pair in mine.values()] == [pair.private for pair in theirs.values()]


@pytest.mark.parametrize(
    ("role", "state"),
    [
        (Role.VOLUNTEER, State.CONFIRMED),
        (Role.INTERPRETER, State.CONFIRMED),
        (Role.ADMIN, State.CONFIRMED),
        (Role.ATTORNEY, State.ACCEPTED),
        (Role.ATTORNEY, State.SUSPENDED),
        (Role.ATTORNEY, State.REMOVED),
    ],
)
def test_it_is_not_handed_to_everybody(office: object, role: Role, state: State) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts import intake

    first = staff.hire(office, Role.CASEWORKER, "First")
    other = staff.hire(office, role, "Other", state)
    with pytest.raises(NotAllowed):
        intake.hand_on(first.member, first.holder, other.member)
    assert "Other" not in holders(office)


def test_it_is_not_handed_to_another_office(office: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts import intake

    first = staff.hire(office, Role.CASEWORKER, "First")
    other = staff.hire(staff.office("Elsewhere"), Role.ATTORNEY, "Other")
    with pytest.raises(NotAllowed):
        intake.hand_on(first.member, first.holder, other.member)


def test_when_a_holder_leaves_the_others_get_a_new_one(office: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts import intake

    first = staff.hire(office, Role.CASEWORKER, "First")
    second = staff.hire(office, Role.ATTORNEY, "Second")
    intake.hand_on(first.member, first.holder, second.member)
    old = intake.current(office.id)
    first.becomes(State.REMOVED)
    new = intake.current(office.id)
    assert bytes(new.public) != bytes(old.public)
    assert holders(office) == {"Second"}
    assert intake.held(first.member, first.holder) == {}
    assert set(intake.held(second.member, second.holder)) == {old.id, new.id}


def test_when_the_last_holder_leaves_it_is_closed_until_somebody_comes(office: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts import intake

    first = staff.hire(office, Role.CASEWORKER, "First")
    first.becomes(State.SUSPENDED)
    assert intake.current(office.id) is None
    first.becomes(State.REMOVED)
    assert intake.current(office.id) is None
    staff.hire(office, Role.SUPERVISOR, "Next")
    assert holders(office) == {"Next"}


def test_a_suspended_holder_who_comes_back_holds_it_again(office: object) -> None:
    from tests.web.desk import staff

    first = staff.hire(office, Role.CASEWORKER, "First")
    first.becomes(State.SUSPENDED, State.CONFIRMED)
    assert holders(office) == {"First"}


@pytest.mark.parametrize("state", [State.SUSPENDED, State.REMOVED])
def test_when_the_last_holder_goes_somebody_who_is_there_holds_it(
    office: object, state: State
) -> None:
    from tests.web.desk import staff

    first = staff.hire(office, Role.CASEWORKER, "First")
    staff.hire(office, Role.VOLUNTEER, "Never")
    staff.hire(office, Role.ATTORNEY, "Second")
    staff.hire(office, Role.SUPERVISOR, "Third")
    first.becomes(state)
    assert holders(office) <= {"Second", "Third"}
    assert len(holders(office)) == 1
