"""Which rows does PostgreSQL show the serving role, and which does it let it write?"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, connection, models, transaction

from tests.web.database import rows
from wellfounded.web.agenda.models import Agenda, Link, Sending
from wellfounded.web.asking.models import Ask, Handing, Offer
from wellfounded.web.cases.models import Case, Code, Once, Projection, Revision, Wrap
from wellfounded.web.database.guarded import TENANT_TABLES
from wellfounded.web.database.scope import bound
from wellfounded.web.drafts.models import Draft
from wellfounded.web.files.models import Coming, File, Piece
from wellfounded.web.offline.models import Arrived, Ticket
from wellfounded.web.packets.models import Making
from wellfounded.web.proof.models import ShelfEntry
from wellfounded.web.timeline.models import Event

pytestmark = [pytest.mark.usefixtures("database"), pytest.mark.only_on("postgres")]

WALL = "violates row-level security|a projection belongs where its case does"
MODELS: tuple[type[models.Model], ...] = (
    *(Case, Code, Wrap, Once, Revision, Projection, Event),
    *(Agenda, Link, Sending, Draft),
    *(File, Piece, Coming, Making),
    *(Ticket, Arrived),
)

OF_AN_OFFICE: tuple[type[models.Model], ...] = (ShelfEntry, Ask, Offer, Handing)


def counts() -> set[int]:
    return {model.objects.count() for model in MODELS}


def refused(act: Callable[[], object]) -> None:
    with pytest.raises(DatabaseError, match=WALL), transaction.atomic():
        act()


def test_these_are_all_the_tables_that_hang_on_a_case_or_an_organisation() -> None:
    assert {model._meta.db_table for model in (*MODELS, *OF_AN_OFFICE)} == TENANT_TABLES


def test_the_shelf_of_an_office_is_shown_to_its_own_work_alone() -> None:
    office, other = rows.organisation(), rows.organisation()
    with bound(organisation=office):
        ShelfEntry.objects.create(organisation_id=office, blob=rows.SEALED)
        assert ShelfEntry.objects.count() == 1
        refused(lambda: ShelfEntry.objects.create(organisation_id=other, blob=rows.SEALED))
    assert ShelfEntry.objects.count() == 0
    for elsewhere in ({"organisation": other}, {"case": rows.case(office)}):
        with bound(**elsewhere):
            assert ShelfEntry.objects.count() == 0
            assert ShelfEntry.objects.all().delete()[0] == 0


def test_who_asked_an_office_is_shown_to_its_own_work_and_to_whoever_brings_the_code() -> None:
    office, other = rows.organisation(), rows.organisation()
    asked, of_others = rows.ask(office), rows.ask(other)
    tables = (Ask, Offer, Handing)
    with bound(organisation=office):
        assert [one.objects.count() for one in tables] == [1, 1, 1]
        elsewhere = {"organisation_id": other, "ask": asked, "state": "asked", "revision": 1}
        refused(lambda: Handing.objects.create(**elsewhere, blob=rows.SEALED))
    for bindings in ({}, {"case": rows.case(office)}, {"handle": 5}):
        with bound(**bindings):
            assert [one.objects.count() for one in tables] == [0, 0, 0]
            assert Ask.objects.all().delete()[0] == 0
    with bound(handle=of_others.handle):
        assert [one.objects.count() for one in tables] == [1, 0, 0]
        assert Ask.objects.update(state="taken") == 0
        assert Ask.objects.get().id == of_others.id


def test_nothing_is_shown_to_work_that_is_bound_to_nothing() -> None:
    rows.case(rows.organisation())
    rows.case()
    assert counts() == {0}


def test_a_case_shows_its_own_rows_and_no_others() -> None:
    case = rows.case(rows.organisation())
    rows.case(rows.organisation())
    with bound(case=case):
        assert counts() == {1}


def test_an_organisation_shows_its_cases_and_no_others() -> None:
    office, other = rows.organisation(), rows.organisation()
    ours = {rows.case(office), rows.case(office)}
    rows.case(other)
    rows.case()
    with bound(organisation=office):
        assert counts() == {2}
        assert set(Case.objects.values_list("id", flat=True)) == ours


def test_an_organisation_that_names_a_case_of_another_sees_nothing_of_it() -> None:
    office = rows.organisation()
    theirs = rows.case(rows.organisation())
    with bound(organisation=office, case=theirs):
        assert counts() == {0}


def test_an_organisation_that_names_a_draft_of_nobody_may_take_it_in() -> None:
    office, draft = rows.organisation(), rows.case()
    with bound(organisation=office, case=draft):
        assert Case.objects.update(organisation=office) == 1
        rows.projection(draft, office)
    with bound(organisation=office):
        assert Case.objects.get().id == draft


def test_nothing_stays_bound_on_a_connection_after_the_commit() -> None:
    case = rows.case()
    before = connection.connection
    with bound(case=case):
        assert Case.objects.count() == 1
    assert connection.connection is before
    assert counts() == {0}


def test_nothing_stays_bound_after_an_error() -> None:
    case = rows.case()
    with pytest.raises(ZeroDivisionError), bound(case=case):
        raise ZeroDivisionError
    assert counts() == {0}


def test_nothing_stays_bound_inside_a_longer_transaction() -> None:
    case = rows.case()
    with transaction.atomic():
        with bound(case=case):
            assert Case.objects.count() == 1
        assert counts() == {0}
        with pytest.raises(ZeroDivisionError), bound(case=case):
            raise ZeroDivisionError
        assert counts() == {0}


def test_a_binding_is_seen_by_no_other_thread() -> None:
    case, seen = rows.case(), list[set[int]]()

    def look() -> None:
        try:
            seen.append(counts())
        finally:
            connection.close()

    with bound(case=case):
        thread = Thread(target=look)
        thread.start()
        thread.join()
    assert seen == [{0}]


def test_a_draft_can_be_made_only_under_its_own_id() -> None:
    draft = uuid4()
    made = {
        "id": draft,
        "holder": uuid4(),
        "public": b"",
        "manifest": bytes(32),
        "created": rows.HOUR,
        "seen": rows.DAY,
    }
    refused(lambda: Case.objects.create(**made))
    with bound(case=uuid4()):
        refused(lambda: Case.objects.create(**made))
    with bound(case=draft):
        Case.objects.create(**made)


@pytest.mark.parametrize("model", [Code, Wrap, Once, Revision, Projection])
def test_nothing_is_hung_on_a_case_out_of_reach(model: type[models.Model]) -> None:
    office = rows.organisation()
    theirs = rows.case(rows.organisation())
    with bound(case=theirs):
        row = model.objects.get()
    row.pk = uuid4() if model is Once else theirs if model in (Code, Projection) else 10**6
    with bound(organisation=office):
        refused(lambda: row.save(force_insert=True))


def test_a_case_is_not_pushed_into_another_organisation() -> None:
    office, other = rows.organisation(), rows.organisation()
    case = rows.case(office)
    with bound(organisation=office):
        Projection.objects.filter(case_id=case).delete()
        refused(lambda: Case.objects.update(organisation=other))


def test_rows_out_of_reach_are_neither_changed_nor_deleted() -> None:
    office, other = rows.organisation(), rows.organisation()
    case = rows.case(other)
    with bound(organisation=office):
        assert Case.objects.filter(id=case).update(serial=9) == 0
        assert Wrap.objects.filter(case_id=case).delete()[0] == 0
    with bound(case=case):
        assert Case.objects.get().serial == 0
        assert Wrap.objects.count() == 1


def test_a_code_is_found_by_its_handle_alone() -> None:
    case = rows.case()
    rows.case()
    handle = case.int % 2**32
    with bound(handle=handle):
        assert Code.objects.get().case_id == case
        assert Code.objects.update(handle=5) == 0
        assert not Case.objects.exists()
    with bound(handle=handle + 1):
        assert not Code.objects.exists()


def test_the_whole_chain_of_a_case_is_shown_to_whoever_holds_it_now() -> None:
    first, second = rows.organisation(), rows.organisation()
    case = rows.case(first)
    with bound(case=case):
        Projection.objects.all().delete()
        Case.objects.update(organisation=second)
        rows.event(case, 2, second)
    with bound(organisation=second):
        assert Event.objects.filter(chain=case).count() == 2
        rows.event(case, 3, second)
    with bound(organisation=first):
        assert [event.seq for event in Event.objects.all()] == [1]
        refused(lambda: rows.event(case, 4, first))


def test_an_organisation_has_a_chain_of_its_own() -> None:
    office, other = rows.organisation(), rows.organisation()
    with bound(organisation=office):
        rows.event(office, organisation=office)
        refused(lambda: rows.event(other, organisation=office))
    with bound(organisation=other):
        assert not Event.objects.exists()


def test_what_happened_can_be_told_after_the_case_is_gone() -> None:
    case = rows.case()
    with bound(case=case):
        Case.objects.get(id=case).delete()
        rows.event(case, 2)
        assert Event.objects.count() == 2


@pytest.mark.parametrize("table", sorted(TENANT_TABLES))
def test_the_role_can_lift_no_wall(table: str) -> None:
    acts = (
        f'ALTER TABLE "{table}" DISABLE ROW LEVEL SECURITY',
        f'ALTER TABLE "{table}" NO FORCE ROW LEVEL SECURITY',
        f'CREATE POLICY open ON "{table}" USING (true)',
        f'ALTER TABLE "{table}" DISABLE TRIGGER ALL',
        f'TRUNCATE "{table}" CASCADE',
        "SET session_replication_role = replica",
    )
    for act in acts:
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(act)


def test_a_superuser_would_see_everything_so_the_site_refuses_to_be_one(superuser: object) -> None:
    rows.case()
    assert superuser.execute('SELECT count(*) FROM "case"').fetchone() == (1,)


def test_a_random_id_finds_nothing() -> None:
    rows.case(rows.organisation())
    for nobody in (uuid4(), UUID(int=0)):
        with bound(case=nobody):
            assert counts() == {0}
        with bound(organisation=nobody):
            assert counts() == {0}
