"""How much of a text fits in a box, on which lines, in letters of what size?"""

import math
import re
from dataclasses import dataclass

from wellfounded.forms.drawing import shaping
from wellfounded.forms.drawing.wording import cleaned
from wellfounded.forms.official.fields import Field, FieldTree

SMALLEST = 6.0
_MARGIN = 2.0
_AUTOMATIC = 10.0
# Line distance, and the reach of letters above and below the base line, in ems.
_LEADING, _ABOVE, _BELOW = 1.15, 0.80, 0.22
_TALLEST = _ABOVE + _BELOW + 0.15
# Chinese, Japanese and Korean break between any two characters.
_UNITS = re.compile("[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|\\s+|[^\\s\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")


@dataclass(frozen=True, slots=True)
class Fit:
    """What of a text a field holds: its lines, the ``rest`` that does not fit, size in points.

    Lines and rest together are the text; only white space where a line breaks is dropped.
    """

    lines: tuple[str, ...]
    rest: str
    size: float


def fits(fields: FieldTree, field: str, text: str, leading: float | None = None) -> Fit:
    """Lay ``text`` out in the field called ``field``; ``leading`` as in ``Placement``.

    A box of several lines keeps its letter size and breaks between words; a box of one line
    shrinks its letters, to no less than 6 points. Raises UnknownField and UnreadableText.
    """
    return lay_out(fields[field], cleaned(text, field), leading)


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
    return Fit(fit.lines, f"{fit.rest} {beyond}".strip(), fit.size)


def line_distance(size: float, leading: float | None) -> float:
    """Points from one base line to the next."""
    return leading if leading is not None else size * _LEADING


def base_line(field: Field, fit: Fit, number: int, leading: float | None) -> float:
    """Height of line ``number`` (from 0) above the bottom of the box, in points."""
    distance = line_distance(fit.size, leading)
    if not field.multiline:
        low, high = shaping.ink(fit.lines[0])
        centred = (field.height - 0.73 * fit.size) / 2
        highest = field.height - high * fit.size - 0.3
        return max(min(centred, highest), -low * fit.size + 0.3)
    if leading is not None:
        return field.height - number * distance - (distance + 0.62 * fit.size) / 2
    return field.height - _MARGIN - _ABOVE * fit.size - number * distance


def _within_length(field: Field, text: str) -> tuple[str, str]:
    if field.max_len is None or field.kind != "text" or len(text) <= field.max_len:
        return text, ""
    at = max(text.rfind(" ", 0, field.max_len + 1), text.rfind("\n", 0, field.max_len + 1))
    if at <= 0:
        at = field.max_len
    return text[:at].rstrip(), text[at:].lstrip()


def _one_line(field: Field, text: str) -> Fit:
    size = min(field.font_size or _AUTOMATIC, field.height / _TALLEST)
    if not text.isascii():
        low, high = shaping.ink(text)
        size = min(size, max(SMALLEST, (field.height - 0.6) / (high - low)))
    if field.comb:
        return Fit((text,), "", size)
    room = field.width - 2 * _MARGIN
    ems = shaping.width(text)
    if ems * size > room:
        size = math.floor(room / ems * 4) / 4
        if size < SMALLEST:
            line, rest = _cut(text, room / SMALLEST)
            return Fit((line,), rest, SMALLEST)
    return Fit((text,), "", size)


def _several_lines(field: Field, text: str, leading: float | None) -> Fit:
    size = field.font_size or _AUTOMATIC
    ems = (field.width - 2 * _MARGIN) / size
    capacity = _line_count(field, size, leading)
    lines: list[str] = []
    paragraphs = text.rstrip().split("\n")
    for number, paragraph in enumerate(paragraphs):
        remaining = paragraph.rstrip()
        while True:
            if len(lines) == capacity:
                rest = "\n".join([remaining, *paragraphs[number + 1 :]])
                return Fit(tuple(lines), rest.strip("\n"), size)
            line, remaining = _cut(remaining, ems)
            lines.append(line)
            if not remaining:
                break
    return Fit(tuple(lines), "", size)


def _line_count(field: Field, size: float, leading: float | None) -> int:
    if leading is not None:
        return max(1, int((field.height + 1) // leading))
    room = field.height - 2 * _MARGIN - (_ABOVE + _BELOW) * size
    return max(1, 1 + int(room // line_distance(size, None)))


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
