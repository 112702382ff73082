"""Which characters may an answer hold?

Every script, every joiner and every accent stays as it was typed. What no form, screen or
store can carry is refused: control characters, half of a surrogate pair, endless length.
"""

from __future__ import annotations

import re

from wellfounded.facts.problem import BadValue, shown

LONGEST = 100_000
CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
REFUSED = re.compile(rf"[{CONTROLS}\ud800-\udfff]")


def plain_text(raw: object) -> str:
    """``raw`` itself, once it is known to be a text that can be kept.

    Raises:
        BadValue: if it is no text, is empty, is too long, or holds a refused character.
    """
    if not isinstance(raw, str):
        raise BadValue(f"{shown(raw)} is not a text", "write it in quotation marks")
    if not raw.strip():
        raise BadValue("the text is empty", 'leave it out, or say {unknown = "not_asked"}')
    if len(raw) > LONGEST:
        raise BadValue(f"the text has {len(raw):,} characters", f"keep it to {LONGEST:,}")
    refused = REFUSED.search(raw)
    if refused:
        raise BadValue(
            f"character {refused.start() + 1} is U+{ord(refused[0]):04X}, which cannot be kept",
            "delete that character",
        )
    return raw
