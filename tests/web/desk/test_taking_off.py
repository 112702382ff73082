"""What is left to somebody who was taken off a case?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from tests.web.desk.test_assigning import for_a_day, hands
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import State


def takes_off(office: object, case: object, who: object) -> None:
    from wellfounded.web.cases.assigning import unassign

    with office.supervisor.at_work():
        unassign(office.supervisor.opens(case), who)


def gives_part(office: object, case: object) -> None:
    """Hand the story to the interpreter."""
    part = {"sections": {Section.NARRATIVE}, "until": for_a_day()}
    with office.supervisor.at_work():
        hands(office.supervisor, case, office.interpreter, **part)


def note_as_read_by(worker: object, case: object) -> str:
    with worker.at_work():
        return worker.opens(case).answers.case.text("note")


def epoch_of_case(person: object) -> int:
    with person.at_home():
        return person.opens().row.epoch


def test_the_old_key_opens_nothing_written_later(office: object, taken_in: object) -> None:
    from wellfounded.vault.envelope import EnvelopeError, epoch_of, open_sealed
    from wellfounded.vault.keys import section_key
    from wellfounded.web.cases.keys import WHOLE
    from wellfounded.web.cases.models import Case, Revision
    from wellfounded.web.cases.opening import context, keys_of

    worker = office.caseworker
    with worker.at_work():
        kept = keys_of(worker.opens(taken_in.case).row, worker.id, worker.holder)
        before = set(Revision.objects.filter(case=taken_in.case).values_list("id", flat=True))
    takes_off(office, taken_in.case, worker.id)
    with worker.at_work(), pytest.raises(Case.DoesNotExist):
        worker.opens(taken_in.case)

    taken_in.says(note="They came back in spring.")
    with taken_in.at_home():
        (row,) = Revision.objects.filter(case=taken_in.case).exclude(id__in=before)
    assert epoch_of(bytes(row.blob)) == 2
    old = section_key(kept.held[WHOLE, 1], Section(row.section))
    with pytest.raises(EnvelopeError):
        open_sealed(old, context(taken_in.case, row.row, row.revision), bytes(row.blob))


def test_everybody_else_goes_on(office: object, taken_in: object) -> None:
    gives_part(office, taken_in.case)
    with office.supervisor.at_work():
        hands(office.supervisor, taken_in.case, office.attorney)
    takes_off(office, taken_in.case, office.caseworker.id)
    taken_in.says(note="They came back in spring.")
    for worker in (office.supervisor, office.attorney, office.interpreter):
        assert note_as_read_by(worker, taken_in.case) == "They came back in spring."
        with worker.at_work():
            fear = worker.opens(taken_in.case).answer("fear.what")
        assert "red truck" in fear.stored.raw["english"]


def test_somebody_holds_the_whole_at_the_end(office: object, taken_in: object) -> None:
    from wellfounded.web.cases.assigning import CannotAssign

    takes_off(office, taken_in.case, office.caseworker.id)
    with pytest.raises(CannotAssign, match="last"):
        takes_off(office, taken_in.case, office.supervisor.id)
    assert note_as_read_by(office.supervisor, taken_in.case)


def test_who_does_not_hold_it_cannot_be_taken_off(office: object, taken_in: object) -> None:
    for who in (office.attorney.id, taken_in.holder_id):
        with pytest.raises(LookupError):
            takes_off(office, taken_in.case, who)
    assert epoch_of_case(taken_in) == 1


@pytest.mark.parametrize("who", ["the applicant", "a supervisor"])
def test_after_a_removal_the_next_who_comes_draws_the_key(
    office: object, taken_in: object, who: str
) -> None:
    office.caseworker.becomes(State.REMOVED)
    if who == "the applicant":
        assert taken_in.signs_in(Client()).get("/en/f").status_code == 200
    else:
        page = f"/en/desk/k/{taken_in.case}/l"
        assert office.supervisor.signs_in(Client()).get(page).status_code == 200
    assert epoch_of_case(taken_in) == 2
    assert "blue notebook" in note_as_read_by(office.supervisor, taken_in.case)


def test_when_an_interpreters_time_is_over_there_is_a_new_key_as_well(
    office: object, taken_in: object
) -> None:
    from wellfounded.web.cases.models import Wrap
    from wellfounded.web.clock import now

    gives_part(office, taken_in.case)
    with taken_in.at_home():
        ended = Wrap.objects.filter(holder=office.interpreter.id)
        ended.update(until=now() - timedelta(hours=1))
    home = taken_in.signs_in(Client())
    assert [home.get("/en/f").status_code for _ in range(2)] == [200, 200]
    assert epoch_of_case(taken_in) == 2
    with taken_in.at_home():
        assert not Wrap.objects.filter(holder=office.interpreter.id).exists()


class TestAPageThatWasOpenMeanwhile:
    """It is out of step with the case, and nobody has tampered with it."""

    def test_nothing_is_written_with_the_old_key(self, office: object, taken_in: object) -> None:
        from wellfounded.web.cases.opening import OutOfStep
        from wellfounded.web.cases.saving import Given, save

        with taken_in.at_home():
            opened = taken_in.opens()
        takes_off(office, taken_in.case, office.caseworker.id)
        with taken_in.at_home(), pytest.raises(OutOfStep):
            save(opened, [Given(path="note", raw="Else", base=1)])

    def test_it_is_opened_again_and_saved(
        self, taken_in: object, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from wellfounded.interview import page_of
        from wellfounded.web.applicant import sheet
        from wellfounded.web.cases.opening import OutOfStep

        real, meanwhile = sheet.save, [True]

        def late(*values: object) -> object:
            if meanwhile:
                meanwhile.clear()
                raise OutOfStep
            return real(*values)

        monkeypatch.setattr(sheet, "save", late)
        sent = {"q0.base": "1", "q0.value": "Written while the key was drawn."}
        place = f"/en/f/{page_of('note').number}"
        assert taken_in.signs_in(Client()).post(place, sent).status_code == 302
        with taken_in.at_home():
            assert taken_in.opens().answers.case.text("note").startswith("Written while")
