"""Do papers come back from a backup to the byte, and go with a case that is destroyed?"""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from django.db import connection

from tests.web.files.on_the_shelf import COPY, on_the_shelf
from tests.web.keeping.office import Office
from tests.web.keeping.people import Person, said_by
from wellfounded.web.cases.erasing import erase
from wellfounded.web.cases.opening import Opened
from wellfounded.web.database.scope import bound
from wellfounded.web.files import adding
from wellfounded.web.files.models import File, Piece
from wellfounded.web.files.paper import Original
from wellfounded.web.files.streams import Writing

Elsewhere = Callable[[], Path]
READER = """
import json, sys
from hashlib import sha256
from wellfounded.web.cases.opening import open_case
from wellfounded.web.cases.record import check_record
from wellfounded.web.cases.returning import unlock_with
from wellfounded.web.database.scope import bound
from wellfounded.web.files import shelf
from wellfounded.web.files.streams import whole
found = unlock_with(sys.stdin.read().strip())
with bound(case=found.case):
    opened = open_case(found.case, found.holder_id, found.holder)
    check_record(opened)
    streams = [one for paper in shelf.papers(opened).values() for one in paper.streams()]
    print(json.dumps(sorted(sha256(whole(opened.id, one)).hexdigest() for one in streams)))
"""


def gives(opened: Opened, data: bytes) -> None:
    """Add a paper that waits to be checked."""
    within = lambda: bound(case=opened.id)  # noqa: E731
    written = Writing(opened.id, within, uuid4())
    written.take(data)
    stream = written.end()
    with within():
        given = Original(name="a", sha256=written.sha256, size=len(data), stream=stream)
        adding.add(opened, (given,))


def test_every_paper_comes_back_to_the_byte(
    office: Office, people: list[Person], elsewhere: Elsewhere
) -> None:
    person, data = people[0], os.urandom(700_000)
    with bound(case=person.opened.id):
        on_the_shelf(person.opened, lambda: bound(case=person.opened.id))
    gives(person.opened, data)
    home = elsewhere()
    ran = office.restores(*office.backs_up(), home)
    assert ran.code == 0, ran.out + ran.err
    texts = b'["the words on it"]'
    given = [b"given", b"in English", COPY, COPY, texts, texts, data]
    found = said_by(READER, home, person.words)
    assert found == str(sorted(sha256(one).hexdigest() for one in given)).replace("'", '"')


def test_a_case_that_is_destroyed_takes_its_papers_along(
    office: Office, people: list[Person]
) -> None:
    gone, stays = people[:2]
    marks = [os.urandom(65_536 * 4) for _ in range(2)]
    for person, mark in zip((gone, stays), marks, strict=True):
        gives(person.opened, mark)
    with bound(case=gone.opened.id):
        sealed = [bytes(one.blob) for one in Piece.objects.filter(case_id=gone.opened.id)]
    erase(gone.opened.id)
    for person, left in ((gone, 0), (stays, 1)):
        with bound(case=person.opened.id):
            assert File.objects.filter(case_id=person.opened.id).count() == left
            assert bool(Piece.objects.filter(case_id=person.opened.id)) is bool(left)
    if connection.vendor == "sqlite":
        file = Path(connection.settings_dict["NAME"])
        on_disk = b"".join(one.read_bytes() for one in file.parent.glob(f"{file.name}*"))
        assert not any(one[1000:1064] in on_disk for one in sealed)
