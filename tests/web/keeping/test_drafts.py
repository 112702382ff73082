"""Does a draft of a declaration come back with its case, and one that was left out stay out?"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from tests.web.cases.test_saving import again
from tests.web.keeping.office import Office
from tests.web.keeping.people import Person, said_by
from wellfounded.declaration import declaration
from wellfounded.web.database.scope import bound
from wellfounded.web.drafts.keeping import keep

Elsewhere = Callable[[], Path]
DRAFTS = """
from wellfounded.web.cases.opening import open_case
from wellfounded.web.cases.returning import unlock_with
from wellfounded.web.database.scope import bound
from wellfounded.web.drafts.keeping import versions
found = unlock_with(sys.stdin.read())
with bound(case=found.case):
    opened = open_case(found.case, found.holder_id, found.holder)
    print(json.dumps([one.number for one in versions(opened)]))
"""


def kept(person: Person) -> None:
    with bound(case=person.opened.id):
        case = again(person.opened)
        made = declaration(case.answers.case, date(2026, 7, 1))
        keep(case, made)


def test_a_draft_comes_back_with_its_case(
    office: Office, people: list[Person], elsewhere: Elsewhere
) -> None:
    first = people[0]
    kept(first)
    first.tells("applicant.religion", "Another")
    kept(first)
    home = elsewhere()
    ran = office.restores(*office.backs_up(), home)
    assert ran.code == 0, ran.out
    assert json.loads(said_by(DRAFTS, home, first.words)) == [2]
