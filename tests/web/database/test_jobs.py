"""What do jobs get to know across all cases, and nothing more?"""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction

from tests.web.database import rows
from wellfounded.vault.chain import Head
from wellfounded.web.asking.models import Ask, Handing, Offer
from wellfounded.web.cases.models import Once, Wrap
from wellfounded.web.database import jobs
from wellfounded.web.database.postgres.grants import JOBS
from wellfounded.web.database.scope import bound
from wellfounded.web.files.models import Coming, Piece
from wellfounded.web.packets.models import Making

pytestmark = pytest.mark.usefixtures("database")


def test_a_checkpoint_gets_the_head_of_every_chain() -> None:
    office = rows.organisation()
    cases = sorted([rows.case(office), rows.case()])
    with bound(case=cases[1]):
        rows.event(cases[1], 2)
        rows.event(cases[1], 3)
    seqs = (1, 3)
    heads = tuple(
        Head(chain=case, seq=seq, hash=bytes([seq]) * 32)
        for case, seq in zip(cases, seqs, strict=True)
    )
    assert jobs.chain_heads() == heads


def test_there_are_no_heads_before_anything_happened() -> None:
    assert jobs.chain_heads() == ()


def test_only_drafts_of_nobody_are_due() -> None:
    day, earlier = rows.DAY, rows.DAY - timedelta(days=1)
    due = rows.case(seen=earlier)
    rows.case(seen=day)
    rows.case(rows.organisation(), seen=earlier)
    assert jobs.due_drafts(day) == [due]


def test_forms_that_were_sent_are_forgotten_after_their_day() -> None:
    case = rows.case()
    with bound(case=case):
        Once.objects.create(
            key=uuid4(), case_id=case, digest=b"", answer="", day=rows.DAY + timedelta(days=1)
        )
    assert jobs.forget_sent(rows.DAY) == 0
    assert jobs.forget_sent(rows.DAY + timedelta(days=1)) == 1
    with bound(case=case):
        assert Once.objects.get().day > rows.DAY


def test_a_key_that_was_lent_is_taken_back_once_the_case_has_a_newer_one() -> None:
    """Until then it is the mark by which the next who opens the case draws a newer one."""
    case, holder, later = rows.case(), uuid4(), rows.HOUR + timedelta(seconds=1)
    lent = {"case_id": case, "holder": holder, "scope": "names", "blob": b""}
    with bound(case=case):
        Wrap.objects.create(**lent, epoch=0, until=rows.HOUR)
    assert jobs.forget_ended(later) == 0
    with bound(case=case):
        Wrap.objects.create(**lent, epoch=1, until=rows.HOUR)
    assert jobs.forget_ended(rows.HOUR) == 0
    assert jobs.forget_ended(later) == 1
    with bound(case=case):
        assert sorted(Wrap.objects.values_list("scope", "epoch")) == [("case", 0), ("names", 1)]


def test_a_file_that_stopped_half_way_is_destroyed_and_no_other() -> None:
    case = rows.case()
    with bound(case=case):
        Piece.objects.create(case_id=case, stream=uuid4(), number=0, blob=b"of a whole file")
    assert jobs.forget_cut(rows.HOUR) == 0
    assert jobs.forget_cut(rows.HOUR + timedelta(seconds=1)) == 1
    with bound(case=case):
        assert not Coming.objects.exists()
        assert [bytes(one.blob) for one in Piece.objects.all()] == [b"of a whole file"]


def test_a_packet_is_destroyed_with_its_stream_and_a_newer_one_stays() -> None:
    old, new = rows.case(), rows.case()
    for case, later in ((old, 0), (new, 1)):
        with bound(case=case):
            of = Making.objects.filter(case_id=case)
            of.update(stream=case, heard=rows.HOUR + timedelta(hours=later))
    assert jobs.forget_packets(rows.HOUR) == 0
    assert jobs.forget_packets(rows.HOUR + timedelta(seconds=1)) == 1
    for case, left in ((old, 0), (new, 1)):
        with bound(case=case):
            tables = (Making, Piece)
            assert [one.objects.filter(case_id=case).count() for one in tables] == [left, left]


def test_a_request_for_a_call_is_destroyed_after_its_last_day_with_all_that_hangs_on_it() -> None:
    office = rows.organisation()
    rows.ask(office, until=rows.DAY)
    later = rows.ask(office, until=rows.DAY + timedelta(days=9))
    tables = (Ask, Handing, Offer)
    assert jobs.forget_asks(rows.DAY) == 0
    assert jobs.forget_asks(rows.DAY + timedelta(days=1)) == 1
    with bound(organisation=office):
        assert [one.objects.count() for one in tables[:2]] == [1, 1]
        assert Ask.objects.get().id == later.id
    assert jobs.forget_asks(rows.DAY + timedelta(days=5)) == 0
    with bound(organisation=office):
        assert [one.objects.count() for one in tables] == [1, 1, 1]


@pytest.mark.only_on("postgres")
def test_the_functions_are_for_the_serving_role_alone(superuser: object) -> None:
    superuser.execute("CREATE ROLE passer_by; SET ROLE passer_by")
    try:
        for name, takes in JOBS.items():
            with pytest.raises(Exception, match="permission denied for function"):
                superuser.execute(f"SELECT {name}({'NULL' if takes else ''})")
    finally:
        superuser.execute("RESET ROLE; DROP ROLE passer_by")


@pytest.mark.only_on("postgres")
def test_a_table_of_the_same_name_does_not_deceive_them() -> None:
    case = rows.case()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("CREATE TEMP TABLE event (chain uuid, seq bigint, hash bytea)")
        assert [head.chain for head in jobs.chain_heads()] == [case]
        cursor.execute("DROP TABLE pg_temp.event")


@pytest.mark.only_on("postgres")
def test_after_a_job_nothing_more_is_seen_than_before() -> None:
    rows.case()
    with transaction.atomic():
        jobs.due_drafts(rows.DAY + timedelta(days=1))
        jobs.chain_heads()
        with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
            connection.cursor().execute("DELETE FROM event")
        assert not Wrap.objects.exists()
