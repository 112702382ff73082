"""How does a plain text become pages?

Typst sets it, letter for letter, in the fonts at hand, as lines of a person and not as markup.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence

from wellfounded.papers.inside.telling import Refused

# The letters come in as data, so that no sign in them is read as an order to the typesetter.
_SET = b"""
#set page(paper: "us-letter", margin: 1in)
#set text(font: "Noto Sans", size: 11pt, hyphenate: false)
#set par(leading: 0.6em, spacing: 0.6em)
#for line in json(bytes(sys.inputs.lines)) {
  block(width: 100%, {
    [#context [#metadata(here().page()) <begins>]]
    let said = if line.said == "" { "\\u{200b}" } else { line.said }
    text(dir: if line.rtl { rtl } else { ltr }, said)
  })
}
"""


def typeset(letters: str, folders: Sequence[str]) -> tuple[bytes, list[str]]:
    """A PDF of a text, and the lines that begin on each page; ``folders`` hold the fonts.

    Raises:
        Refused: if the typesetter is not installed or fails.
    """
    try:
        import typst
    except ImportError as missing:
        raise Refused("needs_packages", extra="packets") from missing
    lines = letters.replace("\f", "\n").splitlines()
    shown = [{"said": line.expandtabs(4), "rtl": _from_the_right(line)} for line in lines]
    try:
        fonts = typst.Fonts(include_system_fonts=False, font_paths=list(folders))
        inputs = {"lines": json.dumps(shown)}
        made = typst.compile(_SET, font_paths=fonts, sys_inputs=inputs)
        found = typst.query(_SET, "<begins>", "value", font_paths=fonts, sys_inputs=inputs)
    except RuntimeError as wrong:
        raise Refused("broke") from wrong
    assert isinstance(made, bytes)
    begins = json.loads(found)
    pages: list[str] = [""] * max(begins, default=1)
    for number, line in zip(begins, lines, strict=True):
        pages[number - 1] += line + "\n"
    return made, pages


def _from_the_right(line: str) -> bool:
    """Whether the first letter that has a direction is written from the right."""
    for letter in line:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
