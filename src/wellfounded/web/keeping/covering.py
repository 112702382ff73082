"""Does the keyring go with the cases? Without its key nobody can open a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wellfounded.web.accounts.models import Organisation
from wellfounded.web.cases.erasing import was_ended
from wellfounded.web.cases.models import Case
from wellfounded.web.database.jobs import due_drafts
from wellfounded.web.database.scope import bound
from wellfounded.web.database.unsound import Unsound
from wellfounded.web.home import Home
from wellfounded.web.keyring.models import ShredKey


@dataclass(frozen=True, slots=True)
class Cover:
    """The cases that are here: how many, which of them have no key, and why not."""

    cases: int
    ending: frozenset[UUID]
    """Their key was destroyed on purpose, and their rows are still to go."""
    lost: frozenset[UUID]


def cover() -> Cover:
    """Look for the key of every case."""
    cases = _cases()
    without = cases.difference(ShredKey.objects.values_list("case_id", flat=True))
    ending = frozenset(case for case in without if _is_ending(case))
    return Cover(len(cases), ending, frozenset(without - ending))


def insist_on_keyring(home: Home) -> None:
    """Refuse to go on with a keyring that is new, or another site's.

    Raises:
        Unsound: there are cases, and not one has its key.
    """
    found = cover()
    if found.lost and len(found.lost | found.ending) == found.cases:
        raise Unsound(
            f"{home.path('database', 'keyring', 'keyring.db')}: it holds the key of none of the "
            f"{found.cases:,} cases; name the right file in database.keyring, or restore it"
        )


def _cases() -> set[UUID]:
    cases = set(due_drafts(date.max))
    for office in Organisation.objects.values_list("id", flat=True):
        with bound(organisation=office):
            cases |= set(Case.objects.filter(organisation=office).values_list("id", flat=True))
    return cases


def _is_ending(case: UUID) -> bool:
    with bound(case=case):
        row = Case.objects.filter(id=case).first()
        return row is None or was_ended(row)
