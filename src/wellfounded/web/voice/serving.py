"""How is a recording handed out, whole or from somewhere in its middle?

Phones ask for parts, to show how long it is and to go forward in it. It is kept in no cache: a
phone that others look at does not tell what its person listened to.
"""

from __future__ import annotations

import re
from typing import Final

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from wellfounded.spoken import ClipRefused, sound_of
from wellfounded.web.log import tell
from wellfounded.web.request import Request
from wellfounded.web.voice.beside import folder

PART: Final = re.compile(r"bytes=(\d{0,12})-(\d{0,12})")
LETTERS: Final = re.compile(r"[0-9a-f]{20}")


@require_safe
def sound(request: Request, clip: str) -> HttpResponse:
    """A recording, or the part of it that was asked for."""
    if not LETTERS.fullmatch(clip):
        raise Http404
    try:
        found, data = sound_of(folder(), clip)
    except ClipRefused as wrong:
        if wrong.id == "not_whole":
            tell("clip_damaged")
        raise Http404 from None
    response = _part(data, request.headers.get("Range", ""))
    response["Content-Type"] = found.kind
    response["Accept-Ranges"] = "bytes"
    response["Content-Disposition"] = "inline"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'; media-src 'self'"
    # A part of packed bytes would be a part of something else.
    response["Content-Encoding"] = "identity"
    return response


def _part(data: bytes, asked: str) -> HttpResponse:
    """All of it, unless one part is asked for that can be meant (RFC 9110, 14)."""
    told = PART.fullmatch(asked.strip())
    if told is None or not (told[1] or told[2]):
        return HttpResponse(data)
    if told[1]:
        begin, end = int(told[1]), min(int(told[2] or len(data)), len(data) - 1)
        if told[2] and int(told[2]) < begin:
            return HttpResponse(data)
    else:
        begin, end = max(0, len(data) - int(told[2])), len(data) - 1
    if begin > end:
        response = HttpResponse(status=416)
        response["Content-Range"] = f"bytes */{len(data)}"
        return response
    response = HttpResponse(data[begin : end + 1], status=206)
    response["Content-Range"] = f"bytes {begin}-{end}/{len(data)}"
    return response
