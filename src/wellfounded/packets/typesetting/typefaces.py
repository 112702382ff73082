"""Which typefaces set the documents of a packet, and where do they lie?

Typst brings Libertinus Serif for Latin, Greek, Cyrillic and Vietnamese. Every other script comes
from two installed packages, both under the SIL Open Font Licence 1.1: ``manimgx-fonts`` and
``justmytype-intl-cjk``. Nothing else is looked at, above all not the fonts of the machine: the same
answers give the same pages everywhere, and starting takes 5 ms instead of a walk through a disk.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

import typst

_PLACES = (("manimgx_fonts", ""), ("justmytype_intl_cjk", "fonts/ofl"))

# fmt: off
FAMILIES = (
    "Libertinus Serif", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Armenian",
    "Noto Sans Georgian", "Noto Sans Ethiopic", "Noto Sans Devanagari", "Noto Sans Bengali",
    "Noto Sans Gurmukhi", "Noto Sans Gujarati", "Noto Sans Oriya", "Noto Sans Tamil",
    "Noto Sans Telugu", "Noto Sans Kannada", "Noto Sans Malayalam", "Noto Sans Sinhala",
    "Noto Sans Thai", "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Myanmar", "Noto Sans SC",
    "Noto Sans TC", "Noto Sans KR", "Noto Sans JP", "Noto Sans Symbols", "Noto Emoji",
)
"""In order of preference: a letter is set in the first that has it."""
# fmt: on


@cache
def typefaces() -> typst.Fonts:
    """The typefaces, found once in a process. Their files are read when a letter needs them.

    Raises:
        ModuleNotFoundError: a package of typefaces is not installed.
    """
    folders = [str(Path(str(files(package))) / folder) for package, folder in _PLACES]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=folders)
