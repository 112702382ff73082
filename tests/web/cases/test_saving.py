"""Is every answer kept, in order, and never overwritten unseen?"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from uuid import uuid4

import pytest
from django.db import connections

from tests.web.cases.choosing import choose
from wellfounded.facts import Unknown, fact_at
from wellfounded.web.cases.beginning import begin
from wellfounded.web.cases.models import Once, Revision
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import (
    AnotherBody,
    Given,
    Saved,
    Ticket,
    remove_record,
    save,
)
from wellfounded.web.database.scope import bound

FAMILY = "applicant.name.family"
AWKWARD = (
    "Rahimi\u200cزاده",
    "‏שלום‏ and ‎back‎",
    "Pаypаl in Cyrillic letters",
    "नमस्\u200dते",
    "👩\u200d👧 family",
    "Zoe\u0308 is not Zoë",
    "x" * 10_000,
    "line\nline\n\ttab",
)


def given(path: str, raw: object, base: int = 0, *, settles: bool = False) -> Given:
    return Given(path=path, raw=raw, base=base, settles=settles)


def again(opened: Opened) -> Opened:
    """The case as another tab opens it: with the same keys, from the database."""
    from wellfounded.web.cases.models import Case

    return Opened(Case.objects.get(id=opened.id), opened.keys, opened.holder, opened.role)


@pytest.mark.parametrize("words", AWKWARD)
def test_every_letter_comes_back_as_it_was_typed(opened: Opened, words: str) -> None:
    save(opened, [given("note", words)])
    assert again(opened).answers.case.answers["note"] == words


def test_an_answer_is_one_more_revision_and_the_old_one_stays(opened: Opened) -> None:
    save(opened, [given(FAMILY, "Alva")])
    save(opened, [given(FAMILY, "Alba", base=1)])
    assert again(opened).answers.case.answers[FAMILY] == "Alba"
    assert Revision.objects.filter(case_id=opened.id).count() == 2


def test_what_has_not_changed_is_not_written_again(opened: Opened) -> None:
    save(opened, [given(FAMILY, "Alba")])
    saved = save(again(opened), [given(FAMILY, "Alba", base=1)])
    assert saved.revisions == {FAMILY: 1}
    assert Revision.objects.filter(case_id=opened.id).count() == 1


def test_two_tabs_keep_both_answers_until_one_is_chosen(opened: Opened) -> None:
    save(opened, [given(FAMILY, "Alba")])
    first, second = again(opened), again(opened)
    assert not save(first, [given(FAMILY, "Alva", base=1)]).beside
    assert save(second, [given(FAMILY, "Alma", base=1)]).beside == (FAMILY,)
    answer = again(opened).answers.latest[FAMILY]
    assert answer.stored.raw == "Alva"
    assert [(number, one.raw) for number, one in answer.waiting] == [(3, "Alma")]
    choose(again(opened), FAMILY, 3)
    chosen = again(opened).answers.latest[FAMILY]
    assert (chosen.stored.raw, chosen.waiting) == ("Alma", ())


def test_the_one_that_stands_can_be_chosen_too(opened: Opened) -> None:
    save(opened, [given(FAMILY, "Alba")])
    save(again(opened), [given(FAMILY, "Alma", base=0)])
    save(again(opened), [given(FAMILY, "Alba", base=2, settles=True)])
    answer = again(opened).answers.latest[FAMILY]
    assert (answer.stored.raw, answer.waiting) == ("Alba", ())


def test_what_was_left_as_the_page_showed_it_stands_beside_nothing(opened: Opened) -> None:
    save(opened, [given(FAMILY, "Alba")])
    save(again(opened), [given(FAMILY, "Alva", base=1)])
    assert save(again(opened), [given(FAMILY, "Alba", base=1)]) == Saved({})
    answer = again(opened).answers.latest[FAMILY]
    assert (answer.stored.raw, answer.waiting) == ("Alva", ())


def test_a_page_that_never_heard_that_it_was_saved_does_not_meet_itself(opened: Opened) -> None:
    for words in ("Al", "Alba"):
        one = replace(given(FAMILY, words), sheet="a" * 32)
        assert save(again(opened), [one]).beside == ()
    other = replace(given(FAMILY, "Alma"), sheet="b" * 32)
    assert save(again(opened), [other]).beside == (FAMILY,)


def test_a_page_left_as_it_was_does_not_take_what_waits_for_seen(opened: Opened) -> None:
    save(opened, [given(FAMILY, "Alba")])
    save(again(opened), [given(FAMILY, "Alma", base=0)])
    assert save(again(opened), [given(FAMILY, "Alba", base=1)]).revisions == {FAMILY: 1}
    assert save(again(opened), [given(FAMILY, "Alva", base=1)]).beside == (FAMILY,)
    answer = again(opened).answers.latest[FAMILY]
    assert (answer.stored.raw, [one.raw for _, one in answer.waiting]) == ("Alba", ["Alma", "Alva"])


def test_what_waits_already_does_not_wait_twice(opened: Opened) -> None:
    save(opened, [given(FAMILY, "Alba")])
    for _ in range(3):
        assert save(again(opened), [given(FAMILY, "Alma", base=0)]).beside == (FAMILY,)
    waiting = again(opened).answers.latest[FAMILY].waiting
    assert [one.raw for _, one in waiting] == ["Alma"]


def test_a_form_sent_twice_is_saved_once(opened: Opened) -> None:
    one = [given(FAMILY, "Alba")]
    ticket = Ticket.of(uuid4(), one)
    assert not save(opened, one, ticket).again
    assert save(again(opened), one, ticket).again
    assert Revision.objects.filter(case_id=opened.id).count() == 1
    assert Once.objects.filter(case_id=opened.id).count() == 1


def test_a_form_that_met_another_answer_says_so_again(opened: Opened) -> None:
    save(opened, [given(FAMILY, "Alba")])
    both = [given("note", "More"), given(FAMILY, "Alma", base=0)]
    ticket = Ticket.of(uuid4(), both)
    assert save(again(opened), both, ticket).beside == (FAMILY,)
    assert save(again(opened), both, ticket) == Saved({}, (FAMILY,), again=True)
    assert Revision.objects.filter(case_id=opened.id).count() == 3


def test_a_form_sent_twice_with_another_answer_is_refused(opened: Opened) -> None:
    key = uuid4()
    save(opened, [given(FAMILY, "Alba")], Ticket.of(key, [given(FAMILY, "Alba")]))
    other = [given(FAMILY, "Alma")]
    with pytest.raises(AnotherBody):
        save(again(opened), other, Ticket.of(key, other))
    assert again(opened).answers.case.answers[FAMILY] == "Alba"


def test_an_answer_taken_back_is_gone_from_the_case_and_kept_in_its_history(
    opened: Opened,
) -> None:
    save(opened, [given(FAMILY, "Alba")])
    save(again(opened), [given(FAMILY, None, base=1)])
    assert FAMILY not in again(opened).answers.case.answers
    assert Revision.objects.filter(case_id=opened.id).count() == 2


def test_i_do_not_know_is_an_answer(opened: Opened) -> None:
    save(opened, [given("applicant.date_of_birth", {"unknown": "does_not_know"})])
    assert isinstance(again(opened).answers.case.answers["applicant.date_of_birth"], Unknown)


def test_records_keep_their_names_when_one_before_them_goes(opened: Opened) -> None:
    for number, name in enumerate(("aaaaaaaa", "bbbbbbbb", "cccccccc")):
        path = f"entries[{name}]"
        save(again(opened), [given(path, number + 1), given(f"{path}.place", f"Port {name}")])
    remove_record(again(opened), "entries", "aaaaaaaa")
    answers = again(opened).answers
    assert answers.records("entries") == ["bbbbbbbb", "cccccccc"]
    assert answers.case.answers["entries[0].place"] == "Port bbbbbbbb"
    assert answers.case.sizes == {"entries": 2}
    assert answers.named("entries[1].place") == "entries[cccccccc].place"
    assert answers.numbered("entries[aaaaaaaa].place") is None


def test_every_fact_of_the_catalogue_has_a_section_that_seals_it() -> None:
    from wellfounded.facts import CATALOGUE
    from wellfounded.web.cases.stored import section_of

    for path in CATALOGUE:
        assert section_of(path.replace("[]", "[aaaaaaaa]")).value == fact_at(path).section.value


def test_fifty_forms_with_one_key_at_once_are_saved_once(database: None) -> None:
    made = begin({"store": True}).opened
    one = [given(FAMILY, "Alba")]
    ticket = Ticket.of(uuid4(), one)

    def send(_: int) -> bool:
        try:
            with bound(case=made.id):
                return save(again(made), one, ticket).again
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as people:
        again_or_not = list(people.map(send, range(50)))
    assert again_or_not.count(False) == 1
    with bound(case=made.id):
        assert Revision.objects.filter(case_id=made.id).count() == 1
