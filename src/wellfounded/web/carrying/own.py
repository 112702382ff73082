"""How does a person get a sealed file of all they wrote, to carry with them?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from wellfounded.carried import written
from wellfounded.vault.carried import sealed_to_carry
from wellfounded.vault.receipt_code import CodeError, ReceiptCode, read_code
from wellfounded.web.accounts.roles import Act
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.waiting import undecided
from wellfounded.web.carrying.bundle import going
from wellfounded.web.carrying.bundle import opened as opened_files
from wellfounded.web.cases.beginning import is_the_code
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.returning import NoSuchCode, unlock_with
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.listing import entries
from wellfounded.web.files.taking_along import without_files
from wellfounded.web.public.limits import CODES, network
from wellfounded.web.request import Request
from wellfounded.web.words import say

CARRIED = "carried_away"
NAME = "file.bin"
"""A name that tells nothing, with an ending that no program opens by itself."""


@require_http_methods(["GET", "POST"])
@applicant_only
def carry(request: Request, opened: Opened) -> HttpResponse:
    """Ask for the code, and hand out the file that opens with it."""
    opened.require(Act.EXPORT_CASE)
    said: dict[str, object] = {"undecided": undecided(request, opened.answers)}
    if request.method == "GET":
        return render(request, "carrying/carry.html", said)
    typed = request.POST.get("code", "")
    if problem := _problem(request, opened, typed):
        return render(request, "carrying/carry.html", said | {"problem": problem}, status=422)
    case, files = without_files(opened.answers.case), going(entries(opened))
    note_reading(opened, CARRIED, {})
    tape = written(case, opened_files(Hands.of(request, opened.id), files))
    return _handed_out(_secret(opened, typed), tape)


def _problem(request: Request, opened: Opened, typed: str) -> str:
    """Why what was typed is not the code of this case; nothing if it is."""
    if not CODES.takes(network(request)):
        return say(request.language, "wait.many")
    try:
        if unlock_with(typed).case == opened.id:
            return ""
    except CodeError as wrong:
        said = wrong.problem
        return request.language.say(said.id, said.english, **said.filled)
    except NoSuchCode:
        pass
    return say(request.language, "carry.not_yours")


def _secret(opened: Opened, typed: str) -> bytes:
    """Which of the codes that the words may stand for is that of the case."""
    return next(secret for secret in read_code(typed) if is_the_code(opened, ReceiptCode(secret)))


def _handed_out(secret: bytes, tape: Iterator[bytes]) -> HttpResponse:
    sealed = StreamingHttpResponse(
        sealed_to_carry(secret, tape), content_type="application/octet-stream"
    )
    sealed["Content-Disposition"] = f'attachment; filename="{NAME}"'
    sealed["Content-Encoding"] = "identity"
    # Views answer with either. The types of Django keep the two apart.
    return cast("HttpResponse", sealed)
