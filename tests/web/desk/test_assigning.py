"""Who can be handed a case, which parts of it, and what is left to somebody taken off it?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from itertools import product

import pytest

from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import RIGHTS, STAFF, Act, NotAllowed, Role, State


@pytest.fixture
def lead(office: object) -> Iterator[object]:
    """The supervisor, at work."""
    with office.supervisor.at_work():
        yield office.supervisor


def hands(lead: object, case: object, to: object, **part: object) -> None:
    from wellfounded.web.cases.assigning import Part, assign

    part["sections"] = frozenset(part.get("sections", ()))
    assign(lead.opens(case), lead.holder, to.member, Part(**part))


def for_a_day() -> object:
    from wellfounded.web.clock import now

    return now() + timedelta(days=1)


def test_the_whole_case(lead: object, office: object, taken_in: object) -> None:
    hands(lead, taken_in.case, office.attorney)
    case = office.attorney.opens(taken_in.case).answers.case
    assert case.text("contact.phone") == "555-0148-9926"
    assert "blue notebook" in case.text("note")


@pytest.mark.parametrize("role", ["caseworker", "supervisor", "volunteer", "paralegal"])
def test_how_to_reach_the_person_only_if_it_is_granted(
    lead: object, office: object, taken_in: object, role: str
) -> None:
    from wellfounded.web.cases.assigning import unassign
    from wellfounded.web.cases.keys import NotGranted
    from wellfounded.web.cases.models import Wrap

    worker = getattr(office, role)
    if not Wrap.objects.filter(case=taken_in.case, holder=worker.id).exists():
        hands(lead, taken_in.case, worker)
    opened = worker.opens(taken_in.case)
    assert "contact.phone" not in opened.answers.case.answers
    with pytest.raises(NotGranted):
        opened.answer("contact.phone")
    if worker is lead:
        return
    unassign(lead.opens(taken_in.case), worker.id)
    hands(lead, taken_in.case, worker, contact=True)
    assert worker.opens(taken_in.case).answers.case.text("contact.phone") == "555-0148-9926"


class TestAnInterpreter:
    """With a key to one section nothing else opens, whatever is called."""

    @pytest.fixture
    def opened(self, lead: object, office: object, taken_in: object) -> object:
        hands(
            lead,
            taken_in.case,
            office.interpreter,
            sections={Section.NARRATIVE},
            until=for_a_day(),
        )
        return office.interpreter.opens(taken_in.case)

    def test_the_story_opens(self, opened: object) -> None:
        case = opened.answers.case
        assert "red truck" in case.answers["fear.what"].english
        assert opened.answer("note").stored.raw.startswith("The blue notebook")

    @pytest.mark.parametrize(
        "path",
        [
            "applicant.name.family",
            "applicant.a_number",
            "contact.phone",
            "contact.address.street",
        ],
    )
    def test_nothing_else_does(self, opened: object, path: str) -> None:
        from wellfounded.web.cases.keys import NotGranted

        assert path not in opened.answers.case.answers
        with pytest.raises(NotGranted):
            opened.answer(path)

    @pytest.mark.parametrize(
        "section", sorted(set(Section) - {Section.NARRATIVE, Section.MANIFEST})
    )
    def test_no_key_of_another_section_is_there(self, opened: object, section: Section) -> None:
        from wellfounded.vault.envelope import EnvelopeError, open_sealed
        from wellfounded.web.cases.keys import NotGranted
        from wellfounded.web.cases.models import Revision
        from wellfounded.web.cases.opening import context

        with pytest.raises(NotGranted):
            opened.keys.section(section)
        rows = Revision.objects.filter(case=opened.id, section=section.value)
        for row in rows:
            for key in opened.keys.held.values():
                with pytest.raises(EnvelopeError):
                    open_sealed(key, context(opened.id, row.row, row.revision), bytes(row.blob))

    def test_nothing_is_written(self, opened: object) -> None:
        from wellfounded.web.cases.saving import Given, save
        from wellfounded.web.cases.signing_off import sign_off

        with pytest.raises(NotAllowed):
            save(opened, [Given(path="note", raw="Something else", base=1)])
        with pytest.raises(NotAllowed):
            sign_off(opened, "attorney", {}, seen=0)

    @pytest.mark.usefixtures("opened")
    def test_when_the_time_is_over_nothing_opens(
        self, office: object, taken_in: object, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from wellfounded.web.cases import opening
        from wellfounded.web.cases.models import Case

        later = opening.now() + timedelta(days=1, minutes=1)
        monkeypatch.setattr(opening, "now", lambda: later)
        with pytest.raises(Case.DoesNotExist):
            office.interpreter.opens(taken_in.case)

    @pytest.mark.parametrize(
        ("part", "why"),
        [
            ({}, "assign.parts"),
            ({"sections": {Section.NARRATIVE}}, "assign.until"),
            ({"sections": {Section.CONTACT}}, "assign.parts"),
            ({"sections": {Section.LOCATION}}, "assign.parts"),
            ({"sections": {Section.NARRATIVE}, "contact": True}, "assign.parts"),
        ],
    )
    def test_what_is_too_much_is_not_handed_over(
        self, lead: object, office: object, taken_in: object, part: dict[str, object], why: str
    ) -> None:
        from wellfounded.web.cases.assigning import CannotAssign

        if why != "assign.until":
            part = {**part, "until": for_a_day()}
        with pytest.raises(CannotAssign) as refused:
            hands(lead, taken_in.case, office.interpreter, **part)
        assert refused.value.id == why

    def test_not_for_longer_than_thirty_days(
        self, lead: object, office: object, taken_in: object
    ) -> None:
        from wellfounded.web.cases.assigning import CannotAssign

        until = for_a_day() + timedelta(days=30)
        with pytest.raises(CannotAssign, match="until"):
            hands(
                lead,
                taken_in.case,
                office.interpreter,
                sections={Section.NARRATIVE},
                until=until,
            )


def test_no_interpreter_without_the_persons_consent(office: object, database: None) -> None:
    from tests.web.desk.persons import somebody
    from wellfounded.web.cases.assigning import CannotAssign
    from wellfounded.web.cases.giving import give
    from wellfounded.web.cases.taking_in import take_in

    person = somebody()
    with person.at_home():
        give(person.opens(), office.organisation.id, {"share": True, "interpreter": False})
    worker = office.caseworker
    with worker.at_work():
        take_in(person.case, worker.member, worker.holder)
        with pytest.raises(CannotAssign, match="no_consent"):
            hands(
                office.supervisor,
                person.case,
                office.interpreter,
                sections={Section.NARRATIVE},
                until=for_a_day(),
            )


def test_who_may_assign(office: object, taken_in: object) -> None:
    from wellfounded.web.accounts.models import Member
    from wellfounded.web.cases.assigning import CannotAssign, Part, assign, unassign
    from wellfounded.web.cases.opening import Opened, keys_of

    worker, other, could = office.caseworker, office.volunteer, set()
    for role, state in product(sorted(STAFF), State):
        with worker.at_work():
            member = Member.objects.get(id=worker.id)
            member.role, member.state = role.value, state.value
            row = worker.opens(taken_in.case).row
            opened = Opened(row, keys_of(row, worker.id, worker.holder), worker.id, role, member)
            with suppress(NotAllowed):
                unassign(opened, office.supervisor.id)
                could.add((role, state, "unassign"))
            # Some may pass a case up, which is not to a volunteer.
            with suppress(NotAllowed, CannotAssign):
                assign(opened, worker.holder, other.member, Part())
                could.add((role, state, "assign"))
    rights = (Role.SUPERVISOR, State.CONFIRMED)
    assert could == {(*rights, "assign"), (*rights, "unassign")}


def test_to_whom(office: object, taken_in: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.models import Member
    from wellfounded.web.cases.assigning import CannotAssign
    from wellfounded.web.cases.models import Wrap

    lead, got = office.supervisor, set()
    for role, state in product(sorted(STAFF), State):
        to = staff.hire(office.organisation, role, f"{role} {state}")
        Member.objects.filter(id=to.id).update(state=state.value)
        to.member.refresh_from_db()
        with lead.at_work():
            with suppress(NotAllowed, CannotAssign):
                hands(lead, taken_in.case, to)
            if Wrap.objects.filter(holder=to.id).exists():
                got.add((role, state))
    readers = {role for role in STAFF if Act.READ_CASE in RIGHTS[role]}
    assert got == {(role, State.CONFIRMED) for role in readers}


def test_not_to_another_office(office: object, taken_in: object) -> None:
    from tests.web.desk import staff

    away = staff.hire(staff.office("Elsewhere"), Role.ATTORNEY)
    with office.supervisor.at_work(), pytest.raises(NotAllowed):
        hands(office.supervisor, taken_in.case, away)


def test_not_twice(lead: object, office: object, taken_in: object) -> None:
    from wellfounded.web.cases.assigning import CannotAssign

    with pytest.raises(CannotAssign, match="has_it"):
        hands(lead, taken_in.case, office.caseworker)


def test_who_holds_a_part_hands_nothing_on(office: object, taken_in: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.cases.keys import NotGranted

    second = staff.hire(office.organisation, Role.SUPERVISOR, "Second")
    lead = office.supervisor
    with lead.at_work():
        hands(lead, taken_in.case, second, sections={Section.NARRATIVE})
        with pytest.raises(NotGranted):
            hands(second, taken_in.case, office.attorney)
