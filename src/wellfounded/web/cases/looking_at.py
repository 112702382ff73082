"""Who looked at a place of a translation and says that it is right, and why?

It lies with the story, so that an interpreter who was handed the story can write it. It stands in
the name of who wrote it, counts at the office where they work, and belongs to the two texts as
they were: when one changes, the place has another key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.stored import LOOKED_AT
from wellfounded.web.cases.writing import writing

CHECKED, TAKEN_BACK = "translation_checked", "translation_check_taken_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Somebody's word that a place is right, with the reason, by whom and on which day."""

    by: UUID
    name: str
    on: date
    reason: str


def looks(opened: Opened) -> Mapping[str, Look]:
    """What stands of this office, by the key of the place."""
    latest = {
        path.removeprefix(LOOKED_AT): revisions[-1][1]
        for path, revisions in opened.answers.findings.items()
        if path.startswith(LOOKED_AT)
    }
    here = Member.objects.filter(
        id__in={one.by for one in latest.values()}, organisation=opened.row.organisation_id
    )
    people = {one.id: one for one in here.select_related("organisation")} if latest else {}
    return {
        key: Look(
            by=one.by, name=called(people[one.by]), on=one.at.date(), reason=one.raw["reason"]
        )
        for key, one in latest.items()
        if one.raw is not None and one.by in people
    }


def note_right(opened: Opened, key: str, reason: str) -> None:
    """Say in one's own name that a place is right; what was sent twice is written once.

    Raises:
        NotAllowed: the role checks no translations.
        NotGranted: the member was not handed the story.
    """
    stands = looks(opened).get(key)
    if stands is None or (stands.by, stands.reason) != (opened.holder, reason):
        _write(opened, key, {"reason": reason}, CHECKED)


def take_back(opened: Opened, key: str) -> None:
    """Take back what stands on a place, one's own or a colleague's.

    Raises:
        NotAllowed: the role checks no translations.
        NotGranted: the member was not handed the story.
    """
    if key in looks(opened):
        _write(opened, key, None, TAKEN_BACK)


def _write(opened: Opened, key: str, raw: dict[str, str] | None, action: str) -> None:
    opened.require(Act.CHECK_TRANSLATION)
    with writing(opened, action) as pen:
        pen.write(LOOKED_AT + key, raw)
