"""Every embedded code draws the outline of the letter it stands for, and says that letter."""

import io
import re

import pikepdf
import pytest
import uharfbuzz as hb

from wellfounded.forms.drawing import Placement, fill, shaping
from wellfounded.forms.drawing.fonts import Typeface

TEXTS = ("Núñez Ẽ̀ Жук", "محمد ډاکټر ښځه", "ਗੁਰਪ੍ਰੀਤ ਕ੍ਰਿਸ਼ਨ", "王小明", "አበበ", "ကျော် မြန်မာ")


@pytest.mark.parametrize("text", TEXTS)
def test_outlines_and_letters(stand_in: bytes, text: str) -> None:
    draft = fill(stand_in, placements=[Placement("form1[0].Name[0]", text)])
    with pikepdf.open(io.BytesIO(draft)) as pdf:
        name = next(one for one in pdf.pages[0].Annots if str(one.T) == "Name[0]")
        fonts = name.AP.N.Resources.Font
        shown = re.findall(r"/Wf(\w+) [\d.]+ Tf(?: [\d. ]+ Tm)? <(\w+)>", drawn(name))
        assert shown
        for (face, codes), run in zip(shown, shaping.shape(text), strict=True):
            embedded = Embedded(fonts[f"/Wf{face}"])
            assert len(codes) == 4 * len(run.letters)
            for at, letter in enumerate(run.letters):
                code = int(codes[4 * at : 4 * at + 4], 16)
                assert embedded.says[code] == letter.text
                assert embedded.bounds(code) == pytest.approx(bounds(run.typeface, letter), abs=2)
                assert embedded.advance(code) == letter.drawn.advance


def drawn(widget: pikepdf.Object) -> str:
    content: str = widget.AP.N.read_bytes().decode("ascii")
    place = re.search(r"1 0 0 1 [\d.]+ [\d.]+ Tm", content)
    assert place
    return content.replace(place[0], "") if content.index("Tm") < content.index("Tf") else content


class Embedded:
    """A font as a reader finds it in the PDF."""

    def __init__(self, font: pikepdf.Object) -> None:
        inner = font.DescendantFonts[0]
        self.font = hb.Font(hb.Face(inner.FontDescriptor.FontFile2.read_bytes()))
        self.glyphs = inner.CIDToGIDMap.read_bytes()
        lines = re.findall(rb"<(\w{4})> <(\w+)>", font.ToUnicode.read_bytes())
        self.says = {
            int(code, 16): bytes.fromhex(said.decode()).decode("utf-16-be")
            for code, said in lines
            if code != b"0000"
        }

    def glyph(self, code: int) -> int:
        return int.from_bytes(self.glyphs[2 * code : 2 * code + 2], "big")

    def bounds(self, code: int) -> tuple[int, int, int, int]:
        box = self.font.get_glyph_extents(self.glyph(code))
        return edges(box, 0, 0)

    def advance(self, code: int) -> int:
        return int(self.font.get_glyph_h_advance(self.glyph(code)))


def bounds(face: Typeface, letter: shaping.Letter) -> tuple[int, int, int, int]:
    boxes = [
        edges(face.font.get_glyph_extents(part.glyph), part.x, part.y)
        for part in letter.drawn.parts
    ]
    inked = [box for box in boxes if box[0] != box[2]] or boxes[:1]
    lefts, bottoms, rights, tops = zip(*inked, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def edges(box: hb.GlyphExtents, x: int, y: int) -> tuple[int, int, int, int]:
    left, top = box.x_bearing + x, box.y_bearing + y
    return left, top + box.height, left + box.width, top
