"""Which papers do two of the invented people have, and what do they look like?

They are drawn here, so that no picture is kept with the program. Every name and number is made up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from types import MappingProxyType
from typing import Any, Final

from PIL import Image
from typst import compile as typeset

from wellfounded.packets.typesetting.typefaces import FAMILIES, typefaces

PAGE: Final = b"""
#let said = json(bytes(sys.inputs.said))
#set page(width: 15cm, height: auto, margin: 1.6cm, fill: rgb(said.paper))
#set text(font: said.fonts, size: 12pt, dir: if said.rtl { rtl } else { ltr })
#align(center, text(size: 15pt, weight: "bold", said.heading))
#v(0.6em)
#for line in said.lines { par(line) }
#v(1em)
#align(if said.rtl { left } else { right }, text(style: "italic", said.signed))
"""
KABUL: Final = ((34.0, 33.0, 36.0), (69.0, 8.0, 24.0))
"""Where a photo says it was taken: degrees, minutes and seconds north and east."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A paper: what stands on it, and what its person says of it. A photo may carry a place."""

    heading: str
    lines: tuple[str, ...]
    signed: str
    said: Mapping[str, Any]
    name: str
    rtl: bool = False
    photo: bool = False
    paper: str = "#fbf7ec"
    place: tuple[tuple[float, ...], tuple[float, ...]] | None = None
    translation: Drawn | None = None

    def file(self) -> bytes:
        """The paper as a PDF, or as a photo of a phone."""
        said = {
            "heading": self.heading,
            "lines": self.lines,
            "signed": self.signed,
            "rtl": self.rtl,
            "paper": self.paper,
            "fonts": FAMILIES,
        }
        how: dict[str, Any] = {"format": "png", "ppi": 150.0} if self.photo else {}
        inputs = {"said": json.dumps(said)}
        drawn = typeset(PAGE, font_paths=typefaces(), sys_inputs=inputs, **how)
        assert isinstance(drawn, bytes)
        return self._taken(drawn) if self.photo else drawn

    def _taken(self, drawn: bytes) -> bytes:
        """A photo, a little askew on a table, with the place if a phone wrote it."""
        with Image.open(BytesIO(drawn)) as page:
            turned = page.convert("RGB").rotate(1.4, expand=True, fillcolor="#6d5a45")
        exif = turned.getexif()
        if self.place is not None:
            north, east = self.place
            exif.get_ifd(0x8825).update({1: "N", 2: north, 3: "E", 4: east})
        out = BytesIO()
        turned.save(out, "JPEG", quality=88, exif=exif)
        return out.getvalue()


ENGLISH_OF_THE_ELDERS = Drawn(
    name="letter of the elders in English.pdf",
    heading="Letter of the elders of Khair Khana",
    lines=(
        "We, the elders of the third street of Khair Khana, write this for Farid, son of "
        "Nooruddin.",
        "In the month of Jadi 1400 he was held at the police district for nine days. His uncle and "
        "two of us gave our word for him, and on the ninth day he came home. He could not walk.",
        "We write what we saw ourselves.",
    ),
    signed="Three names and thumbprints",
    said={},
)
FARID = (
    Drawn(
        name="IMG_20260214_0912.jpg",
        photo=True,
        place=KABUL,
        paper="#e9eef6",
        heading="Harbor Ridge Support Services",
        lines=(
            "Interpreter (Dari, Pashto)",
            "Name: Farid, son of Nooruddin",
            "Badge: HR-0000-0107",
            "Site: Bagram and Baghlan",
            "Valid from March 2015 to August 2020",
        ),
        signed="Site manager",
        said={
            "title": "My badge as an interpreter",
            "kind": "work_or_school",
            "form": "photo",
            "date": "2015-03",
            "language": "English",
            "translation": "not_needed",
            "how": "My sister sent me a photo of it by phone.",
        },
    ),
    Drawn(
        name="نامهٔ\u200cریش\u200cسفیدان.pdf",
        rtl=True,
        heading="نامهٔ ریش‌سفیدان خیرخانه",
        lines=(
            "ما ریش‌سفیدان کوچهٔ سوم خیرخانه این نامه را برای فرید ولد نورالدین می‌نویسیم.",
            "در ماه جدی ۱۴۰۰ نامبرده نُه روز در حوزهٔ پولیس بندی بود. کاکایش و دو تن از ما "
            "ضمانت او را کردیم و روز نهم به خانه آمد. راه رفته نمی‌توانست.",
            "آنچه به چشم خود دیدیم نوشتیم.",
        ),
        signed="سه نام و سه شست",
        said={
            "title": "Letter of the elders of our street",
            "kind": "letter",
            "form": "original",
            "date": "2026-01",
            "language": "Dari",
            "translation": "with_certificate",
            "translator.name": "Invented translator Laila Rahimi",
            "given_by": "My uncle",
        },
        translation=ENGLISH_OF_THE_ELDERS,
    ),
)
CHEN = (
    Drawn(
        name="医院.jpg",
        photo=True,
        paper="#fdfdf7",
        heading="长乐市某医院 诊断证明书",
        lines=(
            "姓名：陈国强　　性别：男",
            "日期：2013年11月25日",
            "诊断：左侧两根肋骨骨折，一颗牙齿断裂。",
            "本人自述：从楼梯上摔下。",
            "建议：休息六周。",
        ),
        signed="医师　（章）",
        said={
            "title": "Paper of the hospital",
            "kind": "medical",
            "form": "photo",
            "date": "2013-11-25",
            "language": "Chinese",
            "translation": "missing",
        },
    ),
    Drawn(
        name="notice of dismissal.pdf",
        heading="Changle Bus Company: notice to an employee",
        lines=(
            "To Chen Guoqiang, driver.",
            "Because a record of public order was made about you, the company ends your work on "
            "20 December 2013.",
            "(A translation of the Chinese notice. The translator's page is missing.)",
        ),
        signed="Personnel office",
        said={
            "title": "Notice that I lost my work",
            "kind": "work_or_school",
            "form": "copy",
            "date": "2013-12",
            "language": "Chinese",
            "translation": "without_certificate",
        },
    ),
)
PAPERS: Final[Mapping[str, tuple[Drawn, ...]]] = MappingProxyType(
    {"farid_noori": FARID, "chen_guoqiang": CHEN}
)
"""By the name of the person's case file."""
