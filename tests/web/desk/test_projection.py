"""What do lists know of a case, and when is it written?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.web.accounts.roles import State


def known(office: object, person: object) -> object:
    from wellfounded.web.accounts.names import tenant_key
    from wellfounded.web.cases.models import Projection
    from wellfounded.web.cases.projecting import opened_projection

    with person.at_home():
        row = Projection.objects.select_related("case").get(case=person.case)
        return opened_projection(tenant_key(office.organisation), row)


def arrives(person: object, day: str) -> None:
    from tests.web.cases.choosing import add_record

    with person.at_home():
        name = add_record(person.opens(), "entries")
    person.says(**{f"entries[{name}]__date": day})


def test_a_draft_of_nobody_has_none(person: object) -> None:
    from wellfounded.web.cases.models import Projection

    with person.at_home():
        assert not Projection.objects.exists()


def test_the_day_is_renewed_with_the_answer(office: object, taken_in: object) -> None:
    from wellfounded.law.asylum.one_year_deadline.in_sight import in_sight
    from wellfounded.web.clock import today

    found = [known(office, taken_in).due]
    for day in ("2026-05-03", "2026-06-20"):
        arrives(taken_in, day)
        with taken_in.at_home():
            expected = in_sight(taken_in.opens().answers.case.known(today()))
        found.append(known(office, taken_in).due)
        assert found[-1] == expected.safe_day
    assert found[0] is None
    assert found[1].latest < found[2].latest


def test_the_stage(office: object, person: object) -> None:
    from tests.web.desk.test_giving import assigned
    from wellfounded.web.cases.taking_in import take_in

    person.gives_to(office.organisation)
    assert known(office, person).stage == "waiting"
    person.says(note="Something more while it waits.")
    assert known(office, person).stage == "waiting"
    worker = office.caseworker
    with worker.at_work():
        take_in(person.case, worker.member, worker.holder)
    assert known(office, person).stage == "open"
    attorney = assigned(office, person, office.attorney)
    attorney.approves(person.case)
    assert known(office, person).stage == "signed_off"
    person.says(note="Something else.")
    assert known(office, person).stage == "open"


def test_no_word_of_the_person_is_in_it(office: object, taken_in: object) -> None:
    arrives(taken_in, "2026-05-03")
    document = known(office, taken_in).write().decode()
    for word in ("Miren", "Zubirrota", "204518737", "555", "Quillfeather", "truck", "CU"):
        assert word not in document


def test_another_offices_key_does_not_open_it(office: object, taken_in: object) -> None:
    from tests.web.desk import staff
    from wellfounded.vault.envelope import WrongKeyError

    elsewhere = staff.office("Elsewhere")
    with pytest.raises(WrongKeyError):
        known(type("Office", (), {"organisation": elsewhere}), taken_in)


def test_cases_of_one_stage_and_week_share_a_cell(office: object) -> None:
    from wellfounded.logic import Span
    from wellfounded.vault.keys import Key
    from wellfounded.web.cases.projecting import Projected, Stage, cell

    def at(stage: Stage, day: date | None) -> Projected:
        due = Span.on(day) if day else None
        return Projected(stage=stage, due=due, rules="r", hour="h")

    key = Key.random()
    monday, sunday, next_monday = date(2027, 5, 2), date(2027, 5, 8), date(2027, 5, 9)
    same = {cell(key, at(Stage.OPEN, day)) for day in (monday, sunday)}
    others = {
        cell(key, at(Stage.OPEN, next_monday)),
        cell(key, at(Stage.WAITING, monday)),
        cell(key, at(Stage.OPEN, None)),
        cell(Key.random(), at(Stage.OPEN, monday)),
    }
    assert len(same) == 1
    assert len(same | others) == 5


def test_a_projection_that_was_changed_is_noticed(office: object, taken_in: object) -> None:
    from wellfounded.vault.manifest import ManifestError
    from wellfounded.web.cases.models import Projection

    with taken_in.at_home():
        Projection.objects.update(blob=b"another")
        with pytest.raises(ManifestError):
            _ = taken_in.opens().answers


def test_a_suggestion_does_not_touch_it(office: object, taken_in: object) -> None:
    from wellfounded.web.cases.models import Projection
    from wellfounded.web.cases.saving import Given, save

    worker = office.caseworker
    with worker.at_work():
        before = Projection.objects.get().revision
        save(worker.opens(taken_in.case), [Given(path="note", raw="A suggestion.", base=1)])
        assert Projection.objects.get().revision == before


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("note", []),
        ("applicant.name.given", []),
        ("contact.address.street", []),
        ("applicant.located_in", [("identity", "location")]),
        ("application.filed", [("identity", "location")]),
        ("entries_complete", [("identity", "location")]),
    ],
)
def test_the_day_is_counted_only_when_it_can_have_moved(
    taken_in: object, monkeypatch: pytest.MonkeyPatch, path: str, asked: list[object]
) -> None:
    from wellfounded.web.cases.opening import Opened

    seen: list[object] = []
    real = Opened.as_written

    def noted(opened: Opened, *sections: object) -> object:
        seen.append(sections)
        return real(opened, *sections)

    monkeypatch.setattr(Opened, "as_written", noted)
    raw = {"applicant.located_in": "US", "application.filed": False, "entries_complete": True}
    taken_in.says(**{path.replace(".", "__"): raw.get(path, "Else")})
    assert seen == asked


def test_every_fact_the_day_is_counted_from_lies_in_what_is_opened_for_it() -> None:
    from wellfounded.facts import CATALOGUE
    from wellfounded.web.cases.projecting import READ, counted_from

    below = [path for path in CATALOGUE if path.partition("[")[0] in counted_from()]
    assert {CATALOGUE[path].section.value for path in below} == {one.value for one in READ}


class TestTheList:
    """What a member sees of it."""

    def test_the_earliest_day_first(self, office: object, taken_in: object) -> None:
        from tests.web.desk.persons import somebody
        from wellfounded.web.cases.held import mine
        from wellfounded.web.cases.taking_in import take_in

        worker, later = office.caseworker, somebody({"applicant.name.family": "Later"})
        arrives(taken_in, "2026-03-01")
        arrives(later, "2026-07-01")
        undated = somebody({"applicant.name.family": "Undated"})
        for person in (undated, later):
            person.gives_to(office.organisation)
            with worker.at_work():
                take_in(person.case, worker.member, worker.holder)
        with worker.at_work():
            names = [one.name for one in mine(worker.member, worker.holder)]
        assert names == ["Miren Zubirrota", "Later", "Undated"]

    def test_an_interpreter_without_the_name_sees_none(
        self, office: object, taken_in: object
    ) -> None:
        from tests.web.desk.test_assigning import for_a_day, hands
        from wellfounded.vault.keys import Section
        from wellfounded.web.cases.held import mine

        with office.supervisor.at_work():
            hands(
                office.supervisor,
                taken_in.case,
                office.interpreter,
                sections={Section.NARRATIVE},
                until=for_a_day(),
            )
            (one,) = mine(office.interpreter.member, office.interpreter.holder)
        assert (one.case, one.name) == (taken_in.case, "")

    @pytest.mark.parametrize("state", [State.SUSPENDED, State.ACCEPTED])
    def test_only_for_those_who_are_confirmed(self, office: object, state: State) -> None:
        from wellfounded.web.accounts.roles import NotAllowed
        from wellfounded.web.cases.held import mine

        worker = office.caseworker
        worker.member.state = state.value
        with worker.at_work(), pytest.raises(NotAllowed):
            mine(worker.member, worker.holder)

    @pytest.mark.usefixtures("taken_in")
    def test_that_it_was_looked_at_is_told_in_the_offices_log(self, office: object) -> None:
        from wellfounded.web.cases.held import mine
        from wellfounded.web.timeline.models import Event

        worker = office.caseworker
        with worker.at_work():
            mine(worker.member, worker.holder)
            last = Event.objects.filter(chain=office.organisation.id).order_by("-seq").first()
        assert (last.actor, last.action) == (worker.id, "listed")
