"""Which typeface draws which letter, and under which licence?

The typefaces are installed packages, never files of ours. The first has the width of the
form's own Courier (0.6 em), so what fits on paper fits here; the others serve only the letters
that the ones above them lack. All are under the SIL Open Font Licence 1.1, which allows
embedding in documents; the names, versions and fsType 0 were read from the files.

=========================  =======================================================  ========
Package                    Typefaces                                                Licence
=========================  =======================================================  ========
fontpkg-jetbrains-mono     JetBrains Mono 2.211: Latin, Greek, Cyrillic,            OFL-1.1
                           Vietnamese
fontpkg-noto-sans          Noto Sans 2.015: rarer Latin, Greek, Cyrillic letters    OFL-1.1
fontpkg-noto-sans-arabic   Noto Sans Arabic 2.012: Arabic, Dari, Farsi, Pashto,     OFL-1.1
                           Urdu, Uyghur, Kurdish
manimgx-fonts              Noto Sans for 18 further scripts                         OFL-1.1
justmytype-intl-cjk        Noto Sans SC, TC, KR, JP 2.004 (the package's own code   OFL-1.1
                           is MIT, its fonts OFL)
=========================  =======================================================  ========
"""

import struct
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from pathlib import Path

import uharfbuzz as hb

# Medium weight: as dark as the Courier Bold that the forms ask for, without closing small letters.
_AXES = {"wght": 500.0, "wdth": 100.0}

# fmt: off
_SCRIPTS = (
    "Hebrew", "Armenian", "Georgian", "Ethiopic", "Devanagari", "Bengali", "Gurmukhi", "Gujarati",
    "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Thai", "Lao", "Khmer",
    "Myanmar",
)
# fmt: on

# (name in the PDF, package, path in it), in order of preference.
_FACES = (
    ("JetBrainsMono", "fontpkg_jetbrains_mono", "files/JetBrainsMono[wght].ttf"),
    ("NotoSansArabic", "fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    *((f"NotoSans{name}", "manimgx_fonts", f"NotoSans{name}[wght].ttf") for name in _SCRIPTS),
    ("NotoSans", "fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    *(
        (
            f"NotoSans{name}",
            "justmytype_intl_cjk",
            f"fonts/ofl/notosans{low}/NotoSans{name}[wght].ttf",
        )
        for name, low in (("SC", "sc"), ("KR", "kr"), ("JP", "jp"), ("TC", "tc"))
    ),
)
MAIN = "JetBrainsMono"
NAMES = frozenset(name for name, _, _ in _FACES)


class Typeface:
    """One installed typeface at the weight we draw with; measures are in thousandths of an em."""

    def __init__(self, name: str, path: Path) -> None:
        """Open the font file at ``path``, which stays on disk until a letter is needed."""
        self.name = name
        self.face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.axes = {
            axis.tag: _AXES[axis.tag] for axis in self.face.axis_infos if axis.tag in _AXES
        }
        self.font = hb.Font(self.face)
        self.font.scale = (1000, 1000)
        self.font.set_variations(self.axes)
        self._glyphs: dict[str, int] = {}

    def glyph(self, character: str) -> int:
        """Glyph number of ``character``, 0 when the typeface lacks it."""
        found = self._glyphs.get(character)
        if found is None:
            found = self.font.get_nominal_glyph(ord(character)) or 0
            self._glyphs[character] = found
        return found

    def advance(self, glyph: int) -> int:
        """Width of a glyph."""
        return int(self.font.get_glyph_h_advance(glyph))

    @cached_property
    def box(self) -> tuple[int, int, int, int]:
        """Left, bottom, right and top that no glyph leaves (from the font's ``head`` table)."""
        head = self.face.reference_table("head").data
        scale = 1000 / self.face.upem
        left, bottom, right, top = (round(v * scale) for v in struct.unpack(">4h", head[36:44]))
        return left, bottom, right, top


@cache
def typeface(name: str) -> Typeface | None:
    """Open a typeface by name, or return None when its package is not installed."""
    package, path = next((package, path) for known, package, path in _FACES if known == name)
    try:
        file = Path(str(files(package) / path))
    except ModuleNotFoundError:
        return None
    return Typeface(name, file) if file.is_file() else None


@cache
def main_typeface() -> Typeface:
    """Open the typeface of every ordinary letter; raises ModuleNotFoundError without it."""
    found = typeface(MAIN)
    if found is None:
        raise ModuleNotFoundError(
            "The fonts for forms are not installed. Install them: pip install 'wellfounded[forms]'."
        )
    return found


@lru_cache(maxsize=4096)
def typeface_for(characters: str) -> Typeface | None:
    """Return the first typeface that has every one of ``characters``, or None."""
    for name, _, _ in _FACES:
        found = typeface(name)
        if found is not None and all(found.glyph(character) for character in characters):
            return found
    return None
