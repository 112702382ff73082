"""Does the database itself refuse what must never happen, whoever asks?"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import DatabaseError, IntegrityError, connection, connections, transaction

import wellfounded.web.agenda.migrations
import wellfounded.web.asking.migrations
import wellfounded.web.cases.migrations
import wellfounded.web.drafts.migrations
import wellfounded.web.files.migrations
import wellfounded.web.offline.migrations
import wellfounded.web.packets.migrations
import wellfounded.web.proof.migrations
import wellfounded.web.timeline.migrations
from tests.web.database import rows
from wellfounded.web.accounts.models import Organisation
from wellfounded.web.agenda.models import Agenda, Link, Sending
from wellfounded.web.asking.models import Ask, Handing, Offer
from wellfounded.web.cases.models import Case, Code, Once, Projection, Revision, Wrap
from wellfounded.web.database.guarded import TRIGGERS
from wellfounded.web.database.owner import as_owner
from wellfounded.web.database.scope import bound
from wellfounded.web.drafts.models import Draft
from wellfounded.web.files.models import File, Piece
from wellfounded.web.home import home
from wellfounded.web.proof.models import ShelfEntry
from wellfounded.web.timeline.models import Checkpoint, Event

pytestmark = pytest.mark.usefixtures("database")


def broken(act: Callable[[], object], why: str) -> None:
    """The act fails by a trigger."""
    with pytest.raises(IntegrityError, match=why), transaction.atomic():
        act()


def refused(act: Callable[[], object], why: str) -> None:
    """The act fails, by a trigger in SQLite and in PostgreSQL by a missing right already."""
    reason = why if connection.vendor == "sqlite" else "permission denied"
    with pytest.raises(DatabaseError, match=reason), transaction.atomic():
        act()


def test_an_event_is_never_changed_or_deleted() -> None:
    case = rows.case()
    with bound(case=case):
        refused(lambda: Event.objects.update(action="other"), "never changed")
        refused(lambda: Event.objects.all().delete(), "never deleted")
        assert Event.objects.get().action == "began"


def test_a_checkpoint_is_never_changed_or_deleted() -> None:
    rows.checkpoint()
    refused(lambda: Checkpoint.objects.update(heads=b"other"), "never changed")
    refused(lambda: Checkpoint.objects.all().delete(), "never deleted")
    assert Checkpoint.objects.get().heads == rows.SEALED


def test_an_entry_of_a_shelf_is_never_changed() -> None:
    office = rows.organisation()
    with bound(organisation=office):
        ShelfEntry.objects.create(organisation_id=office, blob=rows.SEALED)
        broken(lambda: ShelfEntry.objects.update(blob=b"other"), "never changed")
        assert bytes(ShelfEntry.objects.get().blob) == rows.SEALED


def test_a_request_for_a_call_stays_as_it_was_sent_and_a_time_is_never_moved() -> None:
    office = rows.organisation()
    rows.ask(office)
    with bound(organisation=office):
        broken(lambda: Ask.objects.update(blob=b"other"), "as it was sent")
        broken(lambda: Offer.objects.update(minutes=60), "never changes")
        assert Ask.objects.update(state="taken", until=rows.DAY) == 1


def test_nobody_gets_a_time_that_somebody_has() -> None:
    office = rows.organisation()
    first, second = rows.ask(office), rows.ask(office)
    with bound(organisation=office), pytest.raises(IntegrityError), transaction.atomic():
        Ask.objects.filter(id=second.id).update(offer=first.offer_id)


@pytest.mark.parametrize(
    ("steps", "then"),
    [
        ([], "handed"),
        ([], "told"),
        (["refused"], "agreed"),
        (["agreed", "withdrawn"], "handed"),
        (["agreed", "handed", "withdrawn"], "agreed"),
        (["agreed", "handed"], "told"),
    ],
)
def test_nothing_is_handed_on_without_a_yes(steps: list[str], then: str) -> None:
    office = rows.organisation()
    rows.ask(office)
    with bound(organisation=office):
        for number, step in enumerate(steps, start=2):
            assert Handing.objects.update(state=step, revision=number) == 1
        broken(lambda: Handing.objects.update(state=then, revision=9), "only goes on")
        other = Handing(
            organisation_id=office, ask=Ask.objects.get(), state="agreed", revision=1, blob=b""
        )
        broken(lambda: other.save(force_insert=True), "begins with a question")


def test_a_piece_is_never_changed_and_leaves_when_its_paper_does() -> None:
    case = rows.case()
    with bound(case=case):
        broken(lambda: Piece.objects.update(blob=b"other"), "never changed")
        assert Piece.objects.all().delete()[0] == 1


def test_a_paper_only_goes_on() -> None:
    case = rows.case()
    with bound(case=case):
        broken(lambda: File.objects.update(blob=b"other"), "only goes on")
        broken(lambda: File.objects.update(revision=1, blob=b"other"), "only goes on")
        assert File.objects.update(revision=2, blob=b"other") == 1
        assert File.objects.update(checked=rows.HOUR) == 1


def test_a_revision_is_never_changed_and_never_deleted_alone() -> None:
    case = rows.case()
    with bound(case=case):
        refused(lambda: Revision.objects.update(blob=b"other"), "never changed")
        refused(lambda: Revision.objects.all().delete(), "only with its case")
        assert Revision.objects.get().blob == rows.SEALED


def test_days_are_never_set_back_and_a_link_leads_where_it_led() -> None:
    case = rows.case()
    with bound(case=case):
        broken(lambda: Agenda.objects.update(blob=b"other"), "only goes on")
        broken(lambda: Agenda.objects.update(revision=0, blob=b"other"), "only goes on")
        broken(lambda: Link.objects.update(purpose="stop"), "never changes")
        assert Agenda.objects.update(reminds=True) == 1
        assert Agenda.objects.update(revision=2, blob=b"other") == 1


def test_a_draft_is_never_changed_and_can_go_alone() -> None:
    case = rows.case()
    with bound(case=case):
        broken(lambda: Draft.objects.update(blob=b"other"), "never changed")
        broken(lambda: Draft.objects.update(number=2), "never changed")
        assert Draft.objects.filter(number=1).delete()[0] == 1
        assert Case.objects.filter(id=case).exists()


@pytest.mark.parametrize("state", ["sent", "failed", "unknown"])
def test_a_message_whose_outcome_stands_is_never_sent_again(state: str) -> None:
    case = rows.case()
    with bound(case=case):
        assert Sending.objects.update(state=state) == 1
        broken(lambda: Sending.objects.update(state="again"), "never changes")


def test_a_case_takes_everything_with_it_but_what_happened() -> None:
    case, other = rows.case(), rows.case()
    with bound(case=case):
        rows.revision(case, 2)
        Case.objects.get(id=case).delete()
        assert not Case.objects.filter(id=case).exists()
        for model in (Code, Wrap, Once, Revision, Agenda, Link, Sending, Draft):
            assert not model.objects.filter(case_id=case).exists()
        assert Event.objects.filter(chain=case).count() == 1
    with bound(case=other):
        assert Revision.objects.filter(case_id=other).count() == 1


def test_a_case_that_is_half_deleted_is_whole_again_after_an_error() -> None:
    case = rows.case()

    def delete_half() -> None:
        with bound(case=case), transaction.atomic():
            Case.objects.get(id=case).delete()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        delete_half()
    with bound(case=case):
        assert Revision.objects.count() == Wrap.objects.count() == 1


def test_a_case_under_an_organisation_is_no_reason_to_delete_the_organisation() -> None:
    office = rows.organisation()
    case = rows.case(office)
    with pytest.raises(DatabaseError), bound(case=case), transaction.atomic():
        Organisation.objects.filter(id=office)._raw_delete("default")
    with bound(case=case):
        assert Case.objects.get().organisation_id == office


def test_a_projection_is_never_under_another_organisation_than_its_case() -> None:
    office, other = rows.organisation(), rows.organisation()
    case, draft = rows.case(office), rows.case()
    with bound(case=case):
        broken(lambda: Projection.objects.update(organisation=other), "belongs where its case")
        broken(lambda: Case.objects.update(organisation=other), "moves without its projection")
    with bound(case=draft):
        broken(lambda: rows.projection(draft, office), "belongs where its case")


def test_a_case_moves_when_its_projection_is_taken_away_first() -> None:
    office, other = rows.organisation(), rows.organisation()
    case = rows.case(office)
    with bound(case=case), transaction.atomic():
        Projection.objects.all().delete()
        Case.objects.update(organisation=other)
        rows.projection(case, other)
    with bound(organisation=other):
        assert Projection.objects.get().case_id == case


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("table", ["event", "checkpoint", "revision"])
def test_replacing_a_row_counts_as_deleting_it(table: str) -> None:
    rows.case()
    rows.checkpoint()
    with connection.cursor() as cursor, pytest.raises(DatabaseError, match=r"deleted|leaves"):
        cursor.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")


@pytest.mark.only_on("postgres")
@pytest.mark.parametrize("table", ["event", "checkpoint", "revision"])
@pytest.mark.parametrize(
    "act", ["TRUNCATE {} CASCADE", "UPDATE {} SET id = id + 1000", "DELETE FROM {}"]
)
def test_not_even_a_superuser_does_it_by_mistake(table: str, act: str, superuser: object) -> None:
    rows.case()
    rows.checkpoint()
    with pytest.raises(Exception, match=r"never (changed|deleted)|leaves only with its case"):
        superuser.execute(act.format(table))


@pytest.mark.only_on("postgres")
def test_the_owner_sees_none_of_them() -> None:
    rows.case(rows.organisation())
    with as_owner(home()):
        for model in (Case, Code, Wrap, Once, Revision, Projection, Event):
            assert not model.objects.exists()


def test_every_guard_stands_after_all_migrations() -> None:
    cursor = connections["default"].cursor()
    if connection.vendor == "sqlite":
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    else:
        cursor.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal")
    standing = {name for (name,) in cursor.fetchall()}
    assert standing >= TRIGGERS[connection.vendor]


@pytest.mark.parametrize("vendor", ["sqlite", "postgresql"])
def test_the_list_of_guards_leaves_none_out(vendor: str) -> None:
    rooms = (
        wellfounded.web.agenda.migrations,
        wellfounded.web.asking.migrations,
        wellfounded.web.cases.migrations,
        wellfounded.web.drafts.migrations,
        wellfounded.web.files.migrations,
        wellfounded.web.packets.migrations,
        wellfounded.web.offline.migrations,
        wellfounded.web.proof.migrations,
        wellfounded.web.timeline.migrations,
    )
    texts = [
        path.read_text(encoding="utf-8")
        for room in rooms
        for path in Path(next(iter(room.__path__))).glob(f"*.{vendor}.sql")
    ]
    made = set(re.findall(r"CREATE TRIGGER (\w+)", "\n".join(texts)))
    assert made == TRIGGERS[vendor]
