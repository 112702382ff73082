"""Does the person have the code? It is shown, and typed back once to prove it.

A new code takes the place of the old one only then: a line that breaks while it is drawn must
not leave a person with neither. It is drawn only for somebody who has the old one, if that was ever
typed back: whoever finds a page open cannot take the file over.
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.vault.receipt_code import CodeError, ReceiptCode
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.beginning import is_the_code, put_code
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.returning import NoSuchCode, mark_proved, unlock_with
from wellfounded.web.cases.returning import same_code as same
from wellfounded.web.public.limits import CODES, network
from wellfounded.web.request import Request
from wellfounded.web.safety.ways_out import Wish, note_code
from wellfounded.web.words import say


@require_http_methods(["GET"])
@applicant_only
def shown(request: Request, opened: Opened) -> HttpResponse:
    """The code, as words and as digits, until it has been typed back; on a shared phone once."""
    code = request.session.code()
    if code is None:
        return redirect(to(request, "f"))
    if _was_shown(request):
        return redirect(to(request, "c", "t"))
    said = {
        "words": code.words(request.language.code),
        "digits": code.digits(),
        "renewed": not is_the_code(opened, code),
    }
    response = render(request, "applicant/code.html", said)
    note_code(request, response, seen=True)
    return response


@require_http_methods(["GET", "POST"])
@applicant_only
def typed_back(request: Request, opened: Opened) -> HttpResponse:
    """Ask for the code once, so that nobody leaves without having it."""
    code = request.session.code()
    if code is None:
        return redirect(to(request, "f"))
    page = {"shown_once": _was_shown(request)}
    if request.method == "GET":
        return render(request, "applicant/code_check.html", page)
    problem = ""
    try:
        if not CODES.takes(network(request)):
            problem = say(request.language, "wait.many")
        elif same(request.POST.get("code", ""), code):
            _proved(request, opened, code)
            return redirect(to(request, "f"))
        else:
            problem = say(request.language, "code.not_the_same")
    except CodeError as wrong:
        said = wrong.problem
        problem = request.language.say(said.id, said.english, **said.filled)
    return render(request, "applicant/code_check.html", page | {"problem": problem}, status=422)


@require_http_methods(["GET", "POST"])
@applicant_only
def renewed(request: Request, opened: Opened) -> HttpResponse:
    """Draw a new code; the old one opens nothing once this one has been typed back."""
    asks, page = opened.row.code_proved, "applicant/code_new.html"
    if request.method == "GET":
        return render(request, page, {"asks": asks})
    if asks and (problem := _not_theirs(request, opened)):
        return render(request, page, {"asks": asks, "problem": problem}, status=422)
    request.session.keep_code(ReceiptCode.random())
    response = redirect(to(request, "c"))
    note_code(request, response, seen=False)
    return response


def _was_shown(request: Request) -> bool:
    """Whether the code stood on this screen before, and others look at it too."""
    wish = Wish.of(request)
    return wish.shared and wish.code_seen


def _not_theirs(request: Request, opened: Opened) -> str:
    """Why what was typed is not the code of this file; nothing if it is."""
    if not CODES.takes(network(request)):
        return say(request.language, "wait.many")
    try:
        if unlock_with(request.POST.get("code", "")).case == opened.id:
            return ""
    except CodeError as wrong:
        said = wrong.problem
        return request.language.say(said.id, said.english, **said.filled)
    except NoSuchCode:
        pass
    return say(request.language, "code.new.wrong")


def _proved(request: Request, opened: Opened, code: ReceiptCode) -> None:
    if is_the_code(opened, code):
        mark_proved(opened.id)
    else:
        put_code(opened, request.session, code)
    request.session.keep_code(None)
