"""Which glyphs, in which places, show a line of text?

Ordinary letters go straight to the main typeface. Everything else is split by direction and
typeface and shaped by HarfBuzz, so that Arabic joins and Indic vowels move as readers expect.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import uharfbuzz as hb

from wellfounded.forms.drawing import bidi
from wellfounded.forms.drawing.composing import Composite, Part
from wellfounded.forms.drawing.fonts import Typeface, main_typeface, typeface_for
from wellfounded.forms.drawing.refusals import UnreadableText
from wellfounded.forms.drawing.wording import code_points

# Programming ligatures would turn "->" into an arrow that nobody typed.
_FEATURES = {"calt": False, "liga": False, "clig": False, "dlig": False, "zero": False}

# What the letters, figures and signs of ASCII reach below and above the base line, in ems.
_ASCII_INK = (-0.22, 0.75)


class Letter(NamedTuple):
    """A letter with its marks, as it stands in the text and as it is drawn; font units."""

    text: str
    drawn: Composite


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one typeface, from left to right."""

    typeface: Typeface
    letters: tuple[Letter, ...]


def is_plain(text: str) -> bool:
    """Whether every letter is one glyph of the main typeface, drawn left to right."""
    return text.isascii() or all(map(_plain_character, text))


def width(text: str) -> float:
    """Width of a line in ems."""
    if is_plain(text):
        return 0.6 * len(text)
    return sum(letter.drawn.advance for run in shape(text) for letter in run.letters) / 1000


def ink(text: str) -> tuple[float, float]:
    """Lowest and highest drawn point of a line in ems, against the base line."""
    if is_plain(text):
        marks = [_plain_ink(character) for character in text if not character.isascii()]
    else:
        marks = [
            _part_ink(run.typeface, part)
            for run in shape(text)
            for letter in run.letters
            for part in letter.drawn.parts
        ]
    lows, highs = zip(_ASCII_INK, *marks, strict=True)
    return min(lows), max(highs)


@lru_cache(maxsize=4096)
def shape(text: str, base: int | None = None) -> tuple[Run, ...]:
    """Shape one line; ``base`` is its direction (1 right to left), else its first letter's.

    Raises UnreadableText when no installed typeface has a letter.
    """
    if base is None:
        base = bidi.base_level(text)
    mixed = bool(base) or bidi.has_right_to_left(text)
    levels = bidi.levels(text, base) if mixed else [0] * len(text)
    pieces: list[tuple[int, Typeface, str]] = []
    for start, cluster in clusters(text):
        face, level = _face_of(cluster, text), levels[start]
        if pieces and pieces[-1][:2] == (level, face):
            pieces[-1] = (level, face, pieces[-1][2] + cluster)
        else:
            pieces.append((level, face, cluster))
    order = bidi.visual_order([level for level, _, _ in pieces])
    return tuple(_shape_piece(*pieces[at]) for at in order)


def forget() -> None:
    """Drop the shaped texts: a person's words must not stay in memory after the form is made."""
    shape.cache_clear()


def clusters(text: str) -> list[tuple[int, str]]:
    """Split into letters with the marks that belong to them: (start, cluster)."""
    if not text:
        return []
    starts = [
        at
        for at, character in enumerate(text)
        if at == 0 or not (_is_mark(character) or text[at - 1] == "\u200d")
    ]
    return [
        (start, text[start:end])
        for start, end in zip(starts, [*starts[1:], len(text)], strict=True)
    ]


def require_drawable(text: str, place: str) -> None:
    """Raise UnreadableText, naming ``place``, when a letter of ``text`` cannot be drawn."""
    if is_plain(text):
        return
    missing = [
        "".join(one for one in cluster if typeface_for(_visible(one)) is None) or cluster
        for _, cluster in clusters(text.replace("\n", " "))
        if typeface_for(_visible(cluster)) is None
    ]
    if missing:
        raise UnreadableText(
            f"{place}: no installed font has {code_points(''.join(missing))}. Write it in other"
            " letters; the language's usual Latin spelling always works."
        )


@lru_cache(maxsize=8192)
def _plain_character(character: str) -> bool:
    if unicodedata.category(character)[0] in "MC" or bidi.has_right_to_left(character):
        return False
    return main_typeface().glyph(character) != 0


@lru_cache(maxsize=8192)
def _plain_ink(character: str) -> tuple[float, float]:
    face = main_typeface()
    return _part_ink(face, Part(face.glyph(character), 0, 0))


def _part_ink(face: Typeface, part: Part) -> tuple[float, float]:
    box = face.font.get_glyph_extents(part.glyph)
    if box is None or not box.height:
        return _ASCII_INK
    return (box.y_bearing + box.height + part.y) / 1000, (box.y_bearing + part.y) / 1000


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}


def _visible(cluster: str) -> str:
    return "".join(letter for letter in cluster if unicodedata.category(letter) != "Cf")


def _face_of(cluster: str, text: str) -> Typeface:
    face = typeface_for(_visible(cluster))
    if face is None:
        raise UnreadableText(f"No installed font has {code_points(cluster)}, in {text!r}.")
    return face


def _shape_piece(level: int, face: Typeface, text: str) -> Run:
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(character) for character in text])
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    hb.shape(face.font, buffer, _FEATURES)
    # HarfBuzz numbers each glyph by the first character of the letter it belongs to.
    groups = [info.cluster for info in buffer.glyph_infos]
    starts = sorted(set(groups))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    letters = []
    placed = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    for start, glyphs in groupby(placed, key=lambda pair: pair[0].cluster):
        parts, advance = [], 0
        for info, place in glyphs:
            parts.append(Part(info.codepoint, advance + place.x_offset, place.y_offset))
            advance += place.x_advance
        letters.append(Letter(text[start : ends[start]], Composite(tuple(parts), advance)))
    return Run(face, tuple(letters))
