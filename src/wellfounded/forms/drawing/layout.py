"""How much of a text fits in a box, on which lines, in letters of what size?"""

import math
import re
from dataclasses import dataclass, replace

from wellfounded.forms.drawing import shaping
from wellfounded.forms.drawing.wording import cleaned
from wellfounded.forms.official.fields import Field, FieldTree

SMALLEST = 6.0
_MARGIN, _EDGE = 2.0, 0.3
_AUTOMATIC = 10.0
# Line distance, the reach of letters above and below the base line, and capitals, in ems.
_LEADING, _ABOVE, _BELOW, _CAPITALS = 1.15, 0.80, 0.22, 0.73
_TALLEST = _ABOVE + _BELOW + 0.15
# Chinese, Japanese and Korean break between any two characters.
_UNITS = re.compile(
    "[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|\\s+|[^\\s\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
)


@dataclass(frozen=True, slots=True)
class Fit:
    """What of a text a field holds: its lines, the ``rest`` that does not fit, size in points.

    Lines and rest together are the text; only white space where a line breaks is dropped.
    The first base line is ``first`` points above the bottom of the box, the next ones ``step``
    points below each other.
    """

    lines: tuple[str, ...]
    rest: str
    size: float
    first: float = 0.0
    step: float = 0.0


def fits(fields: FieldTree, field: str, text: str, leading: float | None = None) -> Fit:
    """Lay ``text`` out in the field called ``field``; ``leading`` as in ``Placement``.

    A box of several lines keeps its letter size and breaks between words; a box of one line
    shrinks its letters, to no less than 6 points. Raises UnknownField and UnreadableText.
    """
    text = cleaned(text, field)
    shaping.require_drawable(text, field)
    return lay_out(fields[field], text, leading)


def lay_out(field: Field, text: str, leading: float | None) -> Fit:
    """Lay out a text that is already ``cleaned``."""
    if field.kind == "text" and field.multiline:
        allowed, beyond = _within_length(field, text)
        fit = _several_lines(field, allowed, leading)
    else:
        allowed, beyond = _within_length(field, " ".join(text.split("\n")))
        fit = _one_line(field, allowed)
    if not beyond:
        return fit
    return replace(fit, rest=f"{fit.rest} {beyond}".strip())


def _within_length(field: Field, text: str) -> tuple[str, str]:
    if field.max_len is None or field.kind != "text" or len(text) <= field.max_len:
        return text, ""
    at = max(text.rfind(" ", 0, field.max_len + 1), text.rfind("\n", 0, field.max_len + 1))
    if at <= 0:
        at = field.max_len
    return text[:at].rstrip(), text[at:].lstrip()


def _one_line(field: Field, text: str) -> Fit:
    low, high = shaping.ink(text)
    size = min(field.font_size or _AUTOMATIC, field.height / _TALLEST)
    size = min(size, max(SMALLEST, (field.height - 2 * _EDGE) / (high - low)))
    room, ems = field.width - 2 * _MARGIN, shaping.width(text)
    rest = ""
    if ems * size > room and not field.comb:
        size = math.floor(room / ems * 4) / 4
        if size < SMALLEST:
            size = SMALLEST
            text, rest = _cut(text, room / size)
    return Fit((text,), rest, size, _centred(0, field.height, size, low, high))


def _several_lines(field: Field, text: str, leading: float | None) -> Fit:
    size = field.font_size or _AUTOMATIC
    low, high = shaping.ink(text.replace("\n", " "))
    if leading is None:
        above, below = max(_ABOVE, high), max(_BELOW, -low)
        step = size * max(_LEADING, high - low)
        first = field.height - _MARGIN - above * size
        capacity = 1 + max(0, int((first - _MARGIN - below * size) // step))
    else:
        size = min(size, (leading - 2 * _EDGE) / (high - low))
        step = leading
        first = _centred(field.height - leading, field.height, size, low, high)
        capacity = max(1, int((field.height + 1) // leading))
    lines, rest = _broken(text, (field.width - 2 * _MARGIN) / size, capacity)
    return Fit(tuple(lines), rest, size, first, step)


def _centred(bottom: float, top: float, size: float, low: float, high: float) -> float:
    """Height of a base line that centres capitals and keeps all ink between two edges."""
    centred = (bottom + top - _CAPITALS * size) / 2
    return max(min(centred, top - high * size - _EDGE), bottom - low * size + _EDGE)


def _broken(text: str, ems: float, capacity: int) -> tuple[list[str], str]:
    """Break into at most ``capacity`` lines; return them and what is left."""
    lines: list[str] = []
    paragraphs = text.rstrip().split("\n")
    for number, paragraph in enumerate(paragraphs):
        remaining = paragraph.rstrip()
        while True:
            if len(lines) == capacity:
                rest = "\n".join([remaining, *paragraphs[number + 1 :]])
                return lines, rest.strip("\n")
            line, remaining = _cut(remaining, ems)
            lines.append(line)
            if not remaining:
                break
    return lines, ""


def _cut(text: str, ems: float) -> tuple[str, str]:
    """Split after the last word that fits in ``ems``; a longer word is cut between letters."""
    if not shaping.is_plain(text):
        return _cut_shaped(text, ems)
    count = max(1, int(ems / 0.6 + 1e-6))
    if len(text) <= count:
        return text, ""
    at = text.rfind(" ", 0, count + 1)
    if not text[: max(at, 0)].strip():
        return text[:count], text[count:]
    return text[:at].rstrip(), text[at:].lstrip()


def _cut_shaped(text: str, ems: float) -> tuple[str, str]:
    used, at = 0.0, 0
    for unit in _UNITS.finditer(text):
        used += shaping.width(unit.group())
        if used > ems and not unit.group().isspace():
            break
        at = unit.end()
    else:
        return text, ""
    if text[:at].strip():
        return text[:at].rstrip(), text[at:].lstrip()
    end = 0
    for start, cluster in shaping.clusters(text):
        if end and shaping.width(text[: start + len(cluster)]) > ems:
            break
        end = start + len(cluster)
    return text[:end], text[end:]
