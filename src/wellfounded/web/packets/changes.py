"""What changed since a form was filed, why, and how is that a sheet?

The reasons are their own words. Nothing is suggested, and none is asked for twice: a reason stays
with its change for as long as that is one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from django.db import transaction
from django.http import HttpResponse, JsonResponse

from wellfounded.packets import Problem
from wellfounded.packets.typesetting import CannotSet, typeset
from wellfounded.packets.update_sheet import Change, How, update_sheet
from wellfounded.packets.update_sheet.paper import printed_item
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.clock import today
from wellfounded.web.files.streams import minute
from wellfounded.web.packets.comparing import compare
from wellfounded.web.packets.filed import (
    KIND,
    LONGEST,
    Beside,
    Compared,
    beside,
    filed_forms,
    original,
)
from wellfounded.web.packets.handing import AGAIN, SeeOther, as_file, asked_by_script
from wellfounded.web.packets.kept import ENDED, Step, forget
from wellfounded.web.packets.line import soon
from wellfounded.web.packets.models import Making
from wellfounded.web.packets.pages import Side, groups
from wellfounded.web.packets.sealing import sealed
from wellfounded.web.safety.answering import stood

HERE: Final = "c"
FILE: Final = "list.pdf"
"""A sheet is called so: a name that tells nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A change as a page shows it. ``was`` and ``now`` are labels and words."""

    key: str
    item: str
    label: str
    how: How
    was: tuple[tuple[str, str], ...]
    now: tuple[tuple[str, str], ...]
    reason: str


def listed(side: Side, opened: Opened) -> HttpResponse:
    """The papers to choose from; how far the comparison is; or what changed."""
    there = beside(opened)
    waits = there is not None and there.step not in ENDED
    if asked_by_script(side):
        return JsonResponse({"waits": int(waits)})
    if there is not None and waits:
        return side.page(
            opened, "comparing", {"step": f"changes.step.{there.step}", "again": AGAIN}
        )
    return _page(side, opened, there)


def chosen(side: Side, opened: Opened) -> HttpResponse:
    """Compare with the paper that was chosen; reasons that were given before stay."""
    name, there = side.request.POST.get("paper", ""), beside(opened)
    if original(opened, name) is None:
        # It was taken out meanwhile, or none was chosen: the papers that are there are shown.
        return SeeOther(f"{side.at}/{HERE}")
    if there is None or there.step in ENDED or there.said.paper != name:
        reasons = there.said.reasons if there and there.said.paper == name else {}
        with transaction.atomic():
            for old in Making.objects.filter(case_id=opened.id, holder=opened.holder, kind=KIND):
                forget(old)
            row = Making(case_id=opened.id, holder=opened.holder, kind=KIND, heard=minute())
            row.step = Step.WAITING
            said = Compared(paper=name, reasons=reasons)
            row.blob = sealed(opened.keys, row, row.revision, said.write())
            made = Making.objects.bulk_create([row], ignore_conflicts=True)
        if Making.objects.filter(id=made[0].id, case_id=opened.id).exists():
            transaction.on_commit(partial(soon, compare, side.asker(), row.id))
    return SeeOther(f"{side.at}/{HERE}")


def reasoned(side: Side, opened: Opened) -> HttpResponse:
    """Keep the reasons as they were written; then show the list again, or hand out the sheet."""
    there = beside(opened)
    if there is None or not there.said.new:
        return SeeOther(f"{side.at}/{HERE}")
    stood(side.request, [words for _, words in there.said.reasons.values()])
    there = _kept(side, opened, there)
    if there.step is not Step.MADE or side.request.POST.get("then") != "sheet":
        return SeeOther(f"{side.at}/{HERE}")
    found = there.said.changes()
    given = there.said.reasons
    explained = tuple(
        replace(one, reason=given[key][1] if key in given else "") for key, one in found.items()
    )
    try:
        pdf = _sheet(opened, there.said, explained)
    except CannotSet as wrong:
        filled = {"title": wrong.title, "letters": wrong.letters}
        problems = groups(side, opened, (Problem(id="letters", filled=filled),))
        return _page(side, opened, there, {"groups": problems}, status=409)
    note_reading(opened, "made_changes", {"changes": len(explained)})
    return as_file(pdf, FILE)


def _sheet(opened: Opened, said: Compared, explained: tuple[Change, ...]) -> bytes:
    sheet = update_sheet(opened.answers.case, explained, whole=not said.unread)
    return typeset(sheet, on=today())


def _kept(side: Side, opened: Opened, there: Beside) -> Beside:
    """With the reasons that were sent. Those of other changes stay as they are."""
    given = dict(there.said.reasons)
    for key, one in there.said.changes().items():
        words = side.request.POST.get(f"r-{key}")
        if words is None:
            continue
        words = words.replace("\r\n", "\n").strip()[:LONGEST]
        given.pop(key, None)
        if words:
            given[key] = (printed_item(one.item), words)
    if given == there.said.reasons:
        return there
    said, row = replace(there.said, reasons=given), there.row
    of = Making.objects.filter(id=row.id, case_id=opened.id, revision=row.revision)
    row.blob = sealed(opened.keys, row, row.revision + 1, said.write())
    row.revision += 1
    of.update(revision=row.revision, blob=row.blob)
    return replace(there, said=said)


def _page(
    side: Side,
    opened: Opened,
    there: Beside | None,
    more: dict[str, object] | None = None,
    status: int = 200,
) -> HttpResponse:
    said = there.said if there else None
    language = side.request.language
    shown: dict[str, object] = {
        "papers": [(one.name, one.title(language)) for one in filed_forms(opened)],
        "paper": said.paper if said else "",
        "longest": LONGEST,
        "outdated": there is not None and there.step is Step.OLD,
        "why": _why(there),
        "compared": bool(said and said.new),
        "rows": _rows(said) if said and said.new else [],
        "unread": said.unread if said else (),
        "lost": said.lost() if said and said.new else [],
    }
    return side.page(opened, "changes", shown | (more or {}), status=status)


def _why(there: Beside | None) -> str:
    """The id of the words for why there is no comparison; empty if there is one, or none yet."""
    if there is None or there.step in (Step.MADE, Step.OLD):
        return ""
    known = {"not_a_form", "no_boxes", "another_form", "not_filled", "no_sandbox"}
    return f"changes.{there.said.refused if there.said.refused in known else 'failed'}"


def _rows(said: Compared) -> list[Row]:
    return [_row(key, one, said) for key, one in said.changes().items()]


def _row(key: str, one: Change, said: Compared) -> Row:
    return Row(
        key=key,
        item=printed_item(one.item),
        label=one.label,
        how=one.how,
        was=one.old,
        now=one.new,
        reason=said.reasons[key][1] if key in said.reasons else "",
    )
