"""What was typed as a reason, and what is wrong with it?"""

from __future__ import annotations

from wellfounded.facts.problem import BadValue
from wellfounded.facts.texts import plain_text
from wellfounded.web.request import Request


def typed_reason(request: Request) -> str:
    """The reason as it was sent, with plain ends of lines."""
    return request.POST.get("reason", "").replace("\r\n", "\n").strip()


def lacks(reason: str, most: int) -> str:
    """``empty``, ``long`` with more than ``most`` characters, ``odd``; nothing if all is well."""
    if not reason:
        return "empty"
    if len(reason) > most:
        return "long"
    try:
        plain_text(reason)
    except BadValue:
        return "odd"
    return ""
