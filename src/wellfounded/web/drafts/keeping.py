"""How is a version of the declaration kept, and how is one left out?

A version is kept when somebody asks for it. Then those that the setting does not keep are left
out: their rows are destroyed, and that they were is told in the account of what happened, with
their numbers and marks. Which drafts are kept is counsel's decision where an office has the case;
a person who has no lawyer here decides it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from uuid import uuid4

from django.db import transaction

from wellfounded.declaration import (
    Declaration,
    Forum,
    Keep,
    Version,
    certificates,
    declaration,
    english_paper,
    fingerprint,
    left_out,
    original_paper,
    plain_text,
    readiness,
    setting,
    was_signed,
)
from wellfounded.declaration import say as declared
from wellfounded.facts import Case
from wellfounded.languages import SOURCE, Language
from wellfounded.web.accounts.roles import Act, State, may
from wellfounded.web.cases.erasing import wipe
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import Pen, writing
from wellfounded.web.clock import today
from wellfounded.web.drafts.models import Draft
from wellfounded.web.drafts.sealing import sealed, version_of
from wellfounded.web.keeping.space import require_room

KEPT: Final = "draft_kept"
LEFT_OUT: Final = "draft_left_out"
SETTING: Final = "drafts_setting"
NEXT_PAPER: Final = "\f"
"""Stands between the papers of a version: what is signed, and what was told."""

KEEP, WHY = "declaration.keep", "declaration.keep_why"


class CannotLeaveOut(ValueError):
    """The version is the newest, or was signed, or is not there."""


def versions(opened: Opened) -> tuple[Version, ...]:
    """Every version that is kept, the oldest first.

    Raises:
        ManifestError: one was changed, or taken out of the database.
        NotGranted: the parts that it lies under were not handed over.
    """
    _ = opened.answers  # The manifest is checked before anything is shown.
    found = (version_of(opened.keys, one) for one in Draft.objects.filter(case_id=opened.id))
    return tuple(sorted(found, key=lambda one: one.number))


def keep(opened: Opened, made: Declaration) -> int:
    """Keep the declaration as it stands; the number it has. What stands there already is not
    kept twice.

    Raises:
        NotAllowed: the role makes no drafts.
        NotGranted: a part of the case was not handed over.
        DiskFull: there is no room for it.
    """
    opened.require(Act.MAKE_DRAFT)
    there = versions(opened)
    if there and there[-1].fingerprint == fingerprint(made):
        return there[-1].number
    require_room()
    number = there[-1].number + 1 if there else 1
    version = Version(
        number=number, on=today(), fingerprint=fingerprint(made), text=_text(opened, made)
    )
    with writing(opened, KEPT, {"number": number, "mark": version.mark}) as pen:
        _add(pen, version)
    leave_out_by_setting(opened)
    return number


def handed_out(opened: Opened, version: Version) -> str:
    """The words of a version as they leave: a draft says so above each paper, as on its pages.

    No draft is a version that was signed, or that stands now and is ready to be signed.
    """
    case = opened.answers.case
    made = declaration(case, today())
    stands = fingerprint(made) == version.fingerprint and readiness(case, made).ready
    if stands or was_signed(case, version):
        return version.text.replace(NEXT_PAPER, "\n")
    mark = declared(Language(SOURCE), "draft")
    return "\n".join(f"{mark}\n\n{paper}" for paper in version.text.split(NEXT_PAPER))


def in_force(opened: Opened) -> Keep:
    """Which drafts are kept in this case."""
    return setting(opened.answers.case, held=opened.row.organisation_id is not None)


def may_decide(opened: Opened) -> bool:
    """Whether it is theirs to say which drafts are kept: counsel's, or that of a person alone."""
    return may(opened.role, State.CONFIRMED, _deciding(opened))


def would_leave_out(opened: Opened, wanted: Keep) -> tuple[Version, ...]:
    """The versions that a setting would destroy now."""
    return left_out(opened.answers.case, versions(opened), wanted)


def decide(opened: Opened, wanted: Keep, why: str) -> None:
    """Set which drafts are kept, with the reason, and leave out the others.

    Raises:
        NotAllowed: it is not theirs to decide.
    """
    opened.require(_deciding(opened))
    with writing(opened, SETTING) as pen:
        pen.write(KEEP, wanted.value)
        pen.write(WHY, why or None)
    leave_out_by_setting(opened)


def leave_out_by_setting(opened: Opened) -> None:
    """Destroy the versions that the setting does not keep, if there are any."""
    _leave_out(opened, would_leave_out(opened, in_force(opened)))


def leave_out(opened: Opened, number: int) -> None:
    """Destroy one version.

    Raises:
        NotAllowed: it is not theirs to decide.
        CannotLeaveOut: it is the newest, was signed, or is not there.
    """
    opened.require(_deciding(opened))
    there = versions(opened)
    found = [one for one in there if one.number == number]
    if not found or may_not_go(opened.answers.case, there, found[0]):
        raise CannotLeaveOut(f"version {number} is not one that can be left out")
    _leave_out(opened, found)


def may_not_go(case: Case, there: Sequence[Version], version: Version) -> bool:
    """Whether a version stays whatever is set: the newest, and what was signed."""
    return version.number == there[-1].number or was_signed(case, version)


def _leave_out(opened: Opened, gone: Sequence[Version]) -> None:
    if not gone:
        return
    numbers = [one.number for one in gone]
    detail = {"numbers": numbers, "marks": [one.mark for one in gone]}
    with writing(opened, LEFT_OUT, detail):
        Draft.objects.filter(case_id=opened.id, number__in=numbers).delete()
    transaction.on_commit(wipe)


def _deciding(opened: Opened) -> Act:
    return Act.EDIT_ANSWERS if opened.row.organisation_id is None else Act.SIGN_OFF


def _add(pen: Pen, version: Version) -> None:
    opened, id = pen.opened, uuid4()
    made = sealed(opened.keys, opened.id, id, version)
    Draft.objects.create(
        id=id,
        case_id=opened.id,
        number=version.number,
        blob=made.blob,
        digest=made.digest,
    )


def _text(opened: Opened, made: Declaration) -> str:
    """The words of a version: what is signed, and what was told.

    Whether it is a draft is not in them: that is known when it is handed out.
    """
    closing = certificates(opened.answers.case, made, Forum.COURT)[0]
    papers = (english_paper(made, closing, draft=False), original_paper(made, closing, draft=False))
    return NEXT_PAPER.join(plain_text(paper) for paper in papers)
