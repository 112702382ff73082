"""Which drawing operators show a text in its box?

One content stream per box (ISO 32000-1, 12.7.3.3): clipped to the box, marked as the field's
text, lines placed by ``layout``, letters coded by ``subsets``.
"""

from wellfounded.forms.drawing import bidi, shaping
from wellfounded.forms.drawing.fonts import MAIN
from wellfounded.forms.drawing.layout import Fit
from wellfounded.forms.drawing.shaping import Run
from wellfounded.forms.drawing.subsets import FontBook, resource_name
from wellfounded.forms.official.fields import Field

_SIDE = 2.0


def appearance(field: Field, fit: Fit, book: FontBook) -> bytes:
    """Return the content stream that shows ``fit`` in ``field``."""
    base = bidi.base_level("\n".join(fit.lines))
    out = [f"/Tx BMC q 0 0 {field.width:.2f} {field.height:.2f} re W n BT 0 g"]
    for number, line in enumerate(fit.lines):
        if line.strip():
            y = fit.first - number * fit.step
            if field.comb:
                out += _comb(field, line, fit.size, y, book)
            else:
                x = _left(field, line, fit.size)
                out.append(show(line, x=x, y=y, size=fit.size, book=book, base=base))
    out.append("ET Q EMC")
    return "\n".join(out).encode("ascii")


def show(line: str, *, x: float, y: float, size: float, book: FontBook, base: int = 0) -> str:
    """Return the operators for one line that starts at ``x``, ``y``."""
    place = f"1 0 0 1 {x:.2f} {y:.2f} Tm"
    if shaping.is_plain(line) and not base:
        codes = "".join(map(book.plain.__getitem__, line))
        return f"{resource_name(MAIN)} {size:g} Tf {place} <{codes}> Tj"
    runs = shaping.shape(line, base)
    return " ".join([place, *(_show_run(run, size, book) for run in runs)])


def _left(field: Field, line: str, size: float) -> float:
    room = field.width - shaping.width(line) * size
    return (_SIDE, room / 2, room - _SIDE)[field.quadding]


def _comb(field: Field, line: str, size: float, y: float, book: FontBook) -> list[str]:
    cell = field.width / (field.max_len or 1)
    out = []
    letters = [letter.text for run in shaping.shape(line) for letter in run.letters]
    for at, letter in enumerate(letters):
        if letter.strip():
            x = (at + 0.5) * cell - shaping.width(letter) * size / 2
            out.append(show(letter, x=x, y=y, size=size, book=book))
    return out


def _show_run(run: Run, size: float, book: FontBook) -> str:
    codes = "".join(book.code(run.typeface, letter) for letter in run.letters)
    return f"{resource_name(run.typeface.name)} {size:g} Tf <{codes}> Tj"
