"""How does somebody say that a place of a translation is right, and why?"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.drift import every_alarm, key_of
from wellfounded.facts import Settling
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.settling import On, open_again, settle, words
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.two_languages import note_read, number_of, shown_account
from wellfounded.web.request import Request
from wellfounded.web.typed_reason import lacks, typed_reason
from wellfounded.web.words import say

LONGEST = 2_000
"""Characters of a reason."""


@require_http_methods(["GET", "POST"])
@case_only
def look_at(request: Request, opened: Opened, number: int) -> HttpResponse:
    """One place with both texts; a place that is gone leads to the list."""
    opened.require(Act.CHECK_TRANSLATION)
    back = to(request, "desk", "k", opened.id, "t")
    there = every_alarm(opened.answers.case) if reads(opened, Section.NARRATIVE) else ()
    found = next((one for one in there if number_of(key_of(*one)) == number), None)
    if found is None:
        return redirect(back)
    key, said = key_of(*found), words(opened, On.TRANSLATION)
    stands = said.get(key)
    mine = stands.settled.reason if stands and stands.by == opened.holder else ""
    reason, problem, status = mine, "", 200
    if request.method == "POST":
        if request.POST.get("act") == "take_back":
            open_again(opened, On.TRANSLATION, key)
            return redirect(back)
        reason = typed_reason(request)
        problem = lacks(reason, LONGEST)
        if not problem:
            settle(opened, On.TRANSLATION, key, Settling.RIGHT, reason)
            return redirect(back)
        status = 422
    note_read(opened, found[:1])
    account = shown_account(request, found[0], said)
    shown = {
        "account": account,
        "one": next(one for one in account.asked if one.number == number),
        "reason": reason,
        "problem": problem
        and say(request.language, f"two_languages.reason.{problem}", most=f"{LONGEST:,}"),
        "back": back,
        "menu": case_menu(request, opened, "t"),
    }
    return render(request, "desk/look_at.html", shown, status=status)
