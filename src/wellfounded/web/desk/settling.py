"""How does a helper settle what two passages say differently, with a reason?"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.contradictions import Finding
from wellfounded.facts import Settling
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.settling import On, open_again, seen, settle, words
from wellfounded.web.cases.weighing import may_weigh
from wellfounded.web.cases.written_beside import WrittenSince
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.desk.two_passages import shown_two
from wellfounded.web.request import Request
from wellfounded.web.two_passages import found, number_of, papers
from wellfounded.web.typed_reason import lacks, typed_reason
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

LONGEST = 5_000
"""Characters of a reason."""
WAYS = (Settling.EXPLAINED, Settling.CORRECTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What was typed into the form, and the words for what is wrong with it, by box."""

    how: str
    reason: str
    problems: dict[str, str]


@require_http_methods(["GET", "POST"])
@case_only
def settle_one(request: Request, opened: Opened, number: int) -> HttpResponse:
    """Settle one finding, change how, or open it again; one that is gone leads to the list."""
    opened.require(Act.WRITE_FINDING)
    there = found(opened, papers(opened))
    finding = next((one for one in there if number_of(one) == number), None)
    back = to(request, "desk", "k", opened.id, "x")
    if finding is None:
        return redirect(back)
    if request.method == "GET" or not may_weigh(opened):
        return _shown(request, opened, finding, _standing(opened, finding))
    typed = _typed(request)
    base = _number(request.POST)
    try:
        if request.POST.get("act") == "again":
            open_again(opened, On.PASSAGES, finding.id, base=base)
        elif typed.problems:
            return _shown(request, opened, finding, typed, base=base, status=422)
        else:
            settle(opened, On.PASSAGES, finding.id, Settling(typed.how), typed.reason, base=base)
    except WrittenSince:
        return _shown(request, opened, finding, typed, since=True, status=409)
    return redirect(back)


def _number(sent: QueryDict) -> int:
    """The last revision that the page was shown with; -1, which is never the last, without one."""
    base = sent.get("base", "")
    return int(base) if base.isascii() and base.isdecimal() else -1


def _standing(opened: Opened, finding: Finding) -> Typed:
    """The form with one's own words, or empty: a colleague's are not put in one's mouth."""
    word = words(opened, On.PASSAGES).get(finding.id)
    if word is None or word.by != opened.holder:
        return Typed(how="", reason="", problems={})
    return Typed(how=word.settled.how.value, reason=word.settled.reason, problems={})


def _typed(request: Request) -> Typed:
    sent, problems = request.POST, {}
    how, reason = sent.get("how", ""), typed_reason(request)
    if how not in set(WAYS):
        problems["how"] = say(request.language, "two.how.choose")
    if wrong := lacks(reason, LONGEST):
        problems["reason"] = say(request.language, f"two.reason.{wrong}", most=f"{LONGEST:,}")
    return Typed(how=how, reason=reason, problems=problems)


def _shown(
    request: Request,
    opened: Opened,
    finding: Finding,
    typed: Typed,
    *,
    base: int | None = None,
    since: bool = False,
    status: int = 200,
) -> HttpResponse:
    """The form under both passages; ``since`` says that somebody wrote meanwhile."""
    note_opened(opened)
    word = words(opened, On.PASSAGES).get(finding.id)
    said = {
        "two": shown_two(request, opened, finding, word),
        "ways": [
            Option(
                code=one.value,
                words=say(request.language, f"two.how.{one.value}"),
                chosen=one.value == typed.how,
            )
            for one in WAYS
        ],
        "typed": typed,
        "since": since,
        "may_weigh": may_weigh(opened),
        "base": seen(opened, On.PASSAGES, finding.id) if base is None else base,
        "case": opened.id,
        "back": to(request, "desk", "k", opened.id, "x"),
        "menu": case_menu(request, opened, "x"),
    }
    return render(request, "desk/settle.html", said, status=status)
