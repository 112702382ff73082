"""Where do phones send what waited on them?

One address, without a language and without a cookie: the ticket alone counts. A page of
another site could send nothing, for it has no ticket, so there is no form to check.
"""

from __future__ import annotations

import binascii
import json
from base64 import b64decode
from typing import Any

from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from wellfounded.web.offline.taking import AT_ONCE, AnotherMessage, Message, take
from wellfounded.web.offline.tickets import ticket_of
from wellfounded.web.public.limits import PHONES, network
from wellfounded.web.request import Request


@csrf_exempt
@require_POST
def arrive(request: Request) -> HttpResponse:
    """Keep what came, and name what is kept.

    409: a number was given twice. 410: the ticket is none, or has ended. 422: this is nothing that
    a phone of ours sends. 429: later. 507: there is no room now.
    """
    if not PHONES.takes(network(request)):
        return JsonResponse({}, status=429)
    try:
        token, brought = _read(request.body)
    except ValueError:
        return JsonResponse({}, status=422)
    ticket = ticket_of(token)
    if ticket is None:
        return JsonResponse({}, status=410)
    try:
        taken = take(ticket, brought)
    except AnotherMessage:
        return JsonResponse({}, status=409)
    kept = [{"number": one.number, "sha256": one.digest.hex()} for one in taken.messages]
    return JsonResponse({"kept": kept, "full": taken.full})


def _read(body: bytes) -> tuple[str, list[Message]]:
    """The token, and the messages in the order of their numbers.

    Raises:
        ValueError: it is not what a phone sends.
    """
    try:
        said: Any = json.loads(body)
        token, answers = said["ticket"], said["answers"]
        brought = [_message(one) for one in answers]
    except (KeyError, TypeError, RecursionError, binascii.Error) as wrong:
        raise ValueError("this is no sending") from wrong
    numbers = [one.number for one in brought]
    if not isinstance(token, str) or not 1 <= len(brought) <= AT_ONCE:
        raise ValueError("this is no sending")
    if numbers != sorted(set(numbers)):
        raise ValueError("the numbers do not rise")
    return token, brought


def _message(one: Any) -> Message:
    number, sealed = one["number"], one["sealed"]
    if type(number) is not int or not isinstance(sealed, str):
        raise ValueError("this is no message")
    return Message(number, b64decode(sealed, validate=True))
