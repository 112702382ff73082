"""Do the letters seen in a box say what was meant, whole and inside it?"""

import unicodedata
from collections.abc import Iterable, Iterator
from unicodedata import mirrored

from wellfounded.forms.drawing import bidi, shaping
from wellfounded.forms.drawing.fonts import MAIN, main_typeface
from wellfounded.forms.drawing.layout import lay_out
from wellfounded.forms.drawing.marks import Placement
from wellfounded.forms.drawing.sight import SeenLetter
from wellfounded.forms.drawing.wording import cleaned
from wellfounded.forms.official.fields import Field

# Points a letter's ink may reach over its box: the printed line around the box.
_TOLERANCE = 1.0


def agrees(field: Field, mark: Placement, seen: list[SeenLetter]) -> bool:
    """Whether the letters of a box are the text that was meant."""
    text = _shown(field, cleaned(mark.text, field.name))
    # Readers differ in how they turn lines that mix directions, even across neighbouring boxes,
    # back into reading order; so letters are compared as they stand, from left to right.
    if not bidi.has_right_to_left(text):
        return essence(text) == essence("".join(_as_they_stand(seen)))
    base = bidi.base_level(text)
    meant = [
        letter.text
        for line in lay_out(field, text, mark.leading).lines
        for run in shaping.shape(line, base)
        for letter in run.letters
    ]
    return _standing(meant) == _standing(_as_they_stand(seen))


def _as_they_stand(seen: list[SeenLetter]) -> list[str]:
    places: dict[tuple[float, float], str] = {}
    for letter in seen:
        place = (-round(letter.y), round(letter.x, 1))
        places[place] = places.get(place, "") + letter.text
    return [places[place] for place in sorted(places)]


def _standing(letters: Iterable[str]) -> list[str]:
    """Order marks alike, and take mirrored signs for one: readers differ in turning them."""
    plain = (
        "".join(sorted("(" if mirrored(sign) else sign for sign in essence(letter)))
        for letter in letters
    )
    return [letter for letter in plain if letter]


def _shown(field: Field, text: str) -> str:
    option = field.option(text) if text.strip() else None
    return text if option is None else option[1]


def essence(text: str) -> str:
    """Drop white space and invisible marks, and write ligatures as their letters."""
    # pdfium gives letters beyond U+FFFF as two halves.
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKC", whole)
        if not letter.isspace() and unicodedata.category(letter) not in {"Cf", "Cc"}
    )


def drawing_problems(field: Field, seen: list[SeenLetter]) -> Iterator[str]:
    """Yield what is wrong with the drawing itself: missing, misplaced or misshapen letters."""
    left, bottom, right, top = field.rect
    for letter in seen:
        if letter.text in {"\0", "\ufffd", "\uffff"}:
            yield "a letter is missing from its font"
            return
        box = letter.box
        if box[2] > box[0] and (
            box[0] < left - _TOLERANCE
            or box[1] < bottom - _TOLERANCE
            or box[2] > right + _TOLERANCE
            or box[3] > top + _TOLERANCE
        ):
            yield f"the letter {letter.text!r} reaches out of the box"
            return
    wrong = _misshapen(seen)
    if wrong:
        yield f"the letter {wrong!r} is drawn as something else"


def _misshapen(seen: list[SeenLetter]) -> str:
    """Return a letter of the main typeface whose ink has other proportions than it should."""
    face = main_typeface()
    for letter in seen:
        width, height = letter.box[2] - letter.box[0], letter.box[3] - letter.box[1]
        if letter.font != MAIN or not height or not letter.text.isalnum():
            continue
        if not shaping.is_plain(letter.text):
            continue
        ink = face.font.get_glyph_extents(face.glyph(letter.text))
        if ink is None or not ink.height:
            continue
        scale = width / ink.width if ink.width else 0.0
        # pdfium adds a sixty-fourth to the upper edge.
        allowed = 0.03 * (abs(ink.y_bearing) - ink.height)
        if abs(height - scale * -ink.height) > scale * allowed:
            return letter.text
    return ""
