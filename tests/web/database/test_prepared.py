"""Do statements that are composed once say and do what the models say and do?"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from tests.web.database import rows
from wellfounded.web.cases.models import Case, Once, Revision, Wrap
from wellfounded.web.database.prepared import Addition, AdditionUnlessThere, Change, Lookup
from wellfounded.web.database.scope import bound
from wellfounded.web.keyring.models import ShredKey
from wellfounded.web.timeline.models import Event

pytestmark = pytest.mark.usefixtures("database")
ROW = UUID(int=1)


def test_a_row_is_read_as_the_model_reads_it() -> None:
    office = rows.organisation()
    case = rows.case(held_by=office)
    with bound(case=case):
        found = Lookup(Case, ["id"]).get(case)
        assert vars(found) | {"_state": 0} == vars(Case.objects.get(id=case)) | {"_state": 0}
        assert found.organisation_id == office
        assert found.organisation is not None
        assert not found._state.adding


@pytest.mark.parametrize("model", [Case, Wrap, Revision, Event, Once])
def test_every_kind_of_field_is_converted(model: type) -> None:
    case = rows.case()
    by = {Case: "id", Event: "chain"}.get(model, "case")
    with bound(case=case):
        names = [field.attname for field in model._meta.concrete_fields]
        (found,) = Lookup(model, [by]).rows(case)
        (wanted,) = model.objects.filter(**{by: case}).values_list(*names)
        assert [_plain(one) for one in found] == [_plain(one) for one in wanted]


def test_the_rows_are_sorted_and_no_more_than_asked_for() -> None:
    case = rows.case()
    with bound(case=case):
        for number in (2, 3):
            rows.revision(case, number)
        ascending = Lookup(Revision, ["case"], ["revision"], order=["row", "revision"])
        assert ascending.rows(case) == [[1], [2], [3]]
        newest = Lookup(Revision, ["case", "row"], ["revision"], order=["-revision"], most=1)
        assert newest.rows(case, ROW) == [[3]]
        assert newest.first(case, uuid4()) is None


def test_what_is_not_there_is_the_models_own_error() -> None:
    with pytest.raises(Case.DoesNotExist):
        Lookup(Case, ["id"]).get(uuid4())


def test_another_case_is_out_of_reach_here_too() -> None:
    case, other = rows.case(), rows.case()
    with bound(case=case):
        found = Lookup(Wrap, ["case"]).rows(other)
    assert len(found) == (0 if connection.vendor == "postgresql" else 1)


def test_a_row_is_added_in_the_right_database() -> None:
    case = uuid4()
    assert Addition(ShredKey, "case_id", "sealed")(case, b"sealed") == 1
    assert bytes(ShredKey.objects.get(case_id=case).sealed) == b"sealed"
    with pytest.raises(IntegrityError):
        Addition(ShredKey, "case_id", "sealed")(case, b"other")


def test_a_row_that_is_there_is_left_as_it_is() -> None:
    case, key = rows.case(), uuid4()
    add = AdditionUnlessThere(Once, "key", "case", "digest", "answer", "day")
    with bound(case=case), transaction.atomic():
        assert add(key, case, b"one", "", rows.DAY) == 1
        assert add(key, case, b"two", "", rows.DAY) == 0
        assert bytes(Once.objects.get(key=key).digest) == b"one"


def test_a_row_is_changed_and_no_other() -> None:
    case, other = rows.case(), rows.case()
    with bound(case=case), transaction.atomic():
        assert Change(Case, "serial", "seen", "id")(7, rows.DAY + timedelta(days=1), case) == 1
        changed = Case.objects.get(id=case)
        assert (changed.serial, changed.seen) == (7, rows.DAY + timedelta(days=1))
    with bound(case=other):
        assert Case.objects.get(id=other).serial == 0


def test_a_row_is_locked_where_there_is_a_word_for_it() -> None:
    case = rows.case()
    with bound(case=case), transaction.atomic(), CaptureQueriesContext(connection) as asked:
        Lookup(Case, ["id"], ["serial"], locks=True).get(case)
    locked = asked.captured_queries[-1]["sql"].endswith("FOR UPDATE")
    assert locked == (connection.vendor == "postgresql")


def _plain(value: object) -> object:
    return bytes(value) if isinstance(value, memoryview) else value
