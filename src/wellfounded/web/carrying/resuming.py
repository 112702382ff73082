"""How does a person go on, on this site, with a file they carried here?

Anybody may try, so it is as slow for one network as beginning and as typing codes are. The file is
sealed: what of it lies on the disk while it comes opens with nothing that is here.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Final, cast

from django.http import HttpResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParser, MultiPartParserError
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.carried import NotACase
from wellfounded.facts import CaseFileError
from wellfounded.vault.carried import NotCarried, open_carried
from wellfounded.vault.pieces import StreamError
from wellfounded.vault.receipt_code import CodeError, ReceiptCode, read_code
from wellfounded.vault.unlocking import WrongSecretError
from wellfounded.web.accounts.sessions import APPLICANT
from wellfounded.web.addresses import to
from wellfounded.web.carrying.bringing_back import bring_back
from wellfounded.web.carrying.spooling import LARGEST, Spooling, TooLarge
from wellfounded.web.cases.beginning import Begun, put_code
from wellfounded.web.cases.models import Case
from wellfounded.web.cases.opening import open_case
from wellfounded.web.cases.returning import NoSuchCode, mark_proved, unlock_with
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.csrf import is_ours, renew
from wellfounded.web.database.scope import bound
from wellfounded.web.files.limits import NotTaken
from wellfounded.web.keeping.space import means_full
from wellfounded.web.keyring.shredding import ShreddedError
from wellfounded.web.log import tell
from wellfounded.web.long_bodies import takes_papers
from wellfounded.web.public.limits import ALL, BEGINNING, CODES, EVERYBODY_BEGINNING, network
from wellfounded.web.public.start import CONSENTS, switches
from wellfounded.web.refusals import not_from_here
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import came
from wellfounded.web.words import say

BROUGHT: Final = "carried_here"
REFUSED: Final[dict[type[Exception], str]] = {
    NotCarried: "resume.not_carried",
    WrongSecretError: "resume.wrong",
    StreamError: "resume.broken",
    NotACase: "resume.not_a_case",
    CaseFileError: "resume.other_version",
    NotTaken: "resume.too_much",
    TooLarge: "resume.too_much",
}
REFUSALS: Final = tuple(REFUSED)


@takes_papers
@require_http_methods(["GET", "POST"])
def resume(request: Request) -> HttpResponse:
    """Take a file and the words that open it, and make it a case here."""
    if request.method == "GET":
        return _asked(request)
    if not all(bucket.takes(who) for bucket, who in _limits(request)):
        return _asked(request, "wait.many", status=429)
    spool = Spooling()
    try:
        said = _read(request, spool)
        came(request, *said.values())
        if not is_ours(request, said.get("csrfmiddlewaretoken", "")):
            return not_from_here(request)
        return _resumed(request, spool, said)
    finally:
        spool.close()


def _limits(request: Request) -> list[tuple[Any, bytes]]:
    here = network(request)
    return [(CODES, here), (BEGINNING, here), (EVERYBODY_BEGINNING, ALL)]


def _read(request: Request, spool: Spooling) -> dict[str, str]:
    """The fields of the form; its file goes to the spool."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST:
        spool.refused = TooLarge()
        return {}
    parts = MultiPartParser(request.META, cast("Any", request), [spool], "utf-8")
    try:
        said, _ = parts.parse()
    except (MultiPartParserError, UnreadablePostError):
        spool.refused = StreamError("the line broke")
        return {}
    return {name: str(said.get(name, "")) for name in said}


def _resumed(request: Request, spool: Spooling, said: dict[str, str]) -> HttpResponse:
    asked = partial(_asked, request, given=said)
    if not said.get("store"):
        return asked("begin.needed")
    try:
        secrets = read_code(said.get("code", ""))
        if _is_here(said["code"]):
            return asked("resume.here", status=409)
        spool.whole()
        carried = open_carried(spool, secrets)
        begun = bring_back(carried, {name: bool(said.get(name)) for name in CONSENTS})
    except CodeError as wrong:
        problem = wrong.problem
        return asked(words=request.language.say(problem.id, problem.english, **problem.filled))
    except REFUSALS as wrong:
        return asked(REFUSED[type(wrong)])
    except Exception as wrong:
        if not means_full(wrong):
            raise
        tell("disk_full")
        return asked("resume.full", status=507)
    _open(request, begun, ReceiptCode(carried.secret))
    return redirect(to(request, "f"))


def _open(request: Request, begun: Begun, code: ReceiptCode) -> None:
    """Let the person in, and give the case the code that opened the file."""
    case, holder_id = begun.opened.id, begun.opened.holder
    request.session.start(APPLICANT, case, holder_id, begun.holder)
    with bound(case=case):
        note_reading(open_case(case, holder_id, begun.holder), BROUGHT, {})
        put_code(open_case(case, holder_id, begun.holder), request.session, code)
        mark_proved(case)
    renew(request)


def _is_here(typed: str) -> bool:
    """Whether these words open a case on this site already."""
    try:
        with bound(case=(found := unlock_with(typed)).case):
            open_case(found.case, found.holder_id, found.holder)
            return True
    except (NoSuchCode, Case.DoesNotExist, ShreddedError):
        return False


def _asked(
    request: Request,
    why: str = "",
    *,
    words: str = "",
    given: dict[str, str] | None = None,
    status: int = 422,
) -> HttpResponse:
    problem = say(request.language, why) if why else words
    agreed = {name: bool((given or {}).get(name)) for name in CONSENTS}
    said = {"problem": problem, "consents": switches(agreed), "here": why == "resume.here"}
    return render(request, "carrying/resume.html", said, status=status if problem else 200)
