"""How does a case come to an office, and how does it leave?"""

from __future__ import annotations


def test_giving_and_taking_in(office: object, person: object) -> None:
    from wellfounded.web.cases.held import mine, waiting
    from wellfounded.web.cases.taking_in import take_in

    person.gives_to(office.organisation)
    worker = office.caseworker
    with worker.at_work():
        assert [one.name for one in waiting(worker.member, worker.holder)] == ["Miren Zubirrota"]
        assert mine(worker.member, worker.holder) == []
        take_in(person.case, worker.member, worker.holder)
        assert waiting(worker.member, worker.holder) == []
        assert [one.name for one in mine(worker.member, worker.holder)] == ["Miren Zubirrota"]
        assert worker.opens(person.case).answers.case.text("note").startswith("The blue")
