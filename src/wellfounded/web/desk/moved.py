"""Whose verdicts and days move with the law, among the cases of this office?

Those that the member may read whole are opened with the member's own keys, and their people see
it. Of the others only what lists may know is read: which stored days rest on a rule that moved. No
new verdict is made of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from wellfounded.languages import Language
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.recheck.changes import Because, Change, What, between_days
from wellfounded.law.screening import BeforeTheRules
from wellfounded.law.touched import with_all_above
from wellfounded.law.what_moved import OutOfOrder, moved
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.held import Resting, mine, name_in, reads, resting
from wellfounded.web.cases.models import Case
from wellfounded.web.cases.next_key import catch_up
from wellfounded.web.cases.opening import open_case
from wellfounded.web.clock import today
from wellfounded.web.desk.door import can, holder_of, member_only
from wellfounded.web.desk.menu import menu
from wellfounded.web.desk.reading import READ, note_opened
from wellfounded.web.refusals import missing
from wellfounded.web.request import Request
from wellfounded.web.words import say

USUAL: Final = timedelta(days=30)
WHOLE: Final = tuple(one for one in READ if one is not Section.CONTACT)
"""What the rules read of a case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A case of which something moves, and each change in words with its reasons."""

    case: UUID
    name: str
    changes: tuple[tuple[str, tuple[str, ...]], ...]


@require_http_methods(["GET", "POST"])
@member_only
def whose(request: Request, member: Member) -> HttpResponse:
    """Ask for two days; then show whose case moves between them, and why."""
    if not can(member, Act.READ_CASE):
        return missing(request)
    first, last = today() - USUAL, today()
    said: dict[str, object] = {
        "menu": menu(request, member, "moved"),
        "first": first.isoformat(),
        "last": last.isoformat(),
    }
    if request.method == "GET":
        return render(request, "desk/moved.html", said)
    said |= {key: request.POST.get(key, "")[:10] for key in ("first", "last")}
    try:
        first, last = (date.fromisoformat(str(said[key])) for key in ("first", "last"))
        ids = with_all_above(id for one in moved(first, last) for id in one.rules)
    except (BeforeTheRules, OutOfOrder, ValueError) as wrong:
        said["problem"] = say(request.language, _problem(wrong))
        return render(request, "desk/moved.html", said, status=422)
    rows, read = _own(request, member, first, last)
    others = [_other(one, ids, request.language) for one in resting(member, without=read)]
    said |= {
        "asked": True,
        "rows": rows,
        "read": len(read),
        "others": [one for one in others if one],
    }
    return render(request, "desk/moved.html", said)


def _problem(wrong: Exception) -> str:
    if isinstance(wrong, OutOfOrder):
        return "moved.order"
    return "moved.before" if isinstance(wrong, BeforeTheRules) else "moved.no_day"


def _own(
    request: Request, member: Member, first: date, last: date
) -> tuple[list[Row], frozenset[UUID]]:
    """The cases that move, of those this member may read whole; and all that were read."""
    holder, rows, read = holder_of(request), [], set()
    for one in mine(member, holder):
        if one.shut:
            continue
        try:
            opened = open_case(one.case, member.id, holder, member)
        except Case.DoesNotExist:
            # It was given back meanwhile.
            continue
        if not reads(opened, *WHOLE):
            continue
        catch_up(opened)
        note_opened(opened)
        read.add(one.case)
        case = opened.answers.case
        if found := between_days(case.known(first), case.known(last)):
            changes = tuple(_in_words(change, request.language) for change in found)
            name = name_in(opened) or say(request.language, "desk.no_name")
            rows.append(Row(case=one.case, name=name, changes=changes))
    return rows, frozenset(read)


def _in_words(change: Change, language: Language) -> tuple[str, tuple[str, ...]]:
    title = _title(change, language)
    if change.what is What.PASSED:
        said = say(language, "moved.passed", title=title, day=change.after)
    else:
        before, after = (_word(change, one, language) for one in (change.before, change.after))
        said = say(language, "moved.change", title=title, before=before, after=after)
    return said, tuple(dict.fromkeys(_reason(one, language) for one in change.because))


def _title(change: Change, language: Language) -> str:
    if change.what is What.VALUE:
        return change.title
    return language.say(f"{change.id}.title", change.title).rstrip(".")


def _word(change: Change, said: str, language: Language) -> str:
    if change.what is What.VERDICT:
        return say(language, f"finding.{said.replace(' ', '_')}")
    return say(language, "moved.none") if said == "none" else said


def _reason(one: Because, language: Language) -> str:
    if one.only_time:
        return say(language, "moved.time")
    assert one.day is not None
    return say(language, "moved.by", authority=one.authority, day=language.days(one.day, one.day))


def _other(one: Resting, ids: frozenset[str], language: Language) -> dict[str, str] | None:
    """A case that is not opened: who works on it, and which of its stored days may move."""
    who = ", ".join(one.people) or say(language, "moved.nobody")
    if one.rests is None:
        return {"who": who, "what": say(language, "moved.not_known")}
    touched = [id for id in one.rests if id in ids]
    if not touched and one.same_rules:
        return None
    if not touched:
        return {"who": who, "what": say(language, "moved.older")}
    titles = (
        language.say(f"{id}.title", DAYS[id][1] if id in DAYS else RULEBOOK[id].title).rstrip(".")
        for id in touched
    )
    return {"who": who, "what": say(language, "moved.rests", rules="; ".join(titles))}
