"""Every script people write their names in shows, copies and stays in its box, in two readers."""

import html
import re
import subprocess
import unicodedata
from pathlib import Path

import pytest

from wellfounded.forms.drawing import Placement, fill, flatten, read_back, shaping
from wellfounded.forms.official import Field, FieldTree

NAMES = {
    "accents": "Núñez Åström-Ó Çelik",
    "polish": "Żółć Gęślą Jaźń",
    "vietnamese": "Nguyễn Thị Ễ Ướt",
    "ukrainian": "Їжак Єва Ґудзь",
    "greek": "Ελληνικά Ώρα",
    "chinese": "王小明 張偉",
    "rare chinese": "𠮷野 㗎",
    "korean": "김철수",
    "japanese": "田中 ひろし カ",
    "arabic": "محمد الأحمد لا إله",
    "vowelled arabic": "مُحَمَّدٌ",
    "pashto": "ډاکټر ښځه ګړ پښتو",
    "dari": "گل‌محمد پژواک چی",
    "urdu": "عائشہ ٹھیک",
    "hebrew": "שלום (abc) 12",
    "mixed": "Ali (علي) 12/03/2019 محمد 45, end",
    "punjabi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ ਕ੍ਰਿਸ਼ਨ",
    "amharic": "አበበ በቀለ ትግርኛ",
    "nepali": "कृष्ण प्रसाद क्षेत्री",
    "bengali": "শ্রী কৃষ্ণ",
    "tamil": "தமிழ் ஸ்ரீ",
    "burmese": "မြန်မာ ကျော်",
    "khmer": "ខ្មែរ",
    "thai": "ไทย น้ำ",
    "georgian": "გიორგი",
    "armenian": "Հայաստան",
    "yoruba": "Ọlá Adébáyọ̀ ọ́",
}


@pytest.fixture(scope="module")
def placements(i589: bytes) -> list[Placement]:
    fields = [
        field
        for field in FieldTree.read(i589).fields
        if field.kind == "text" and field.width > 150 and not field.multiline and not field.max_len
    ]
    pairs = zip(fields, NAMES.values(), strict=False)
    one_line = [Placement(field.name, name) for field, name in pairs]
    box = "form1[0].#subform[5].#subform[6].TextField14[0]"
    return [*one_line, Placement(box, " ".join(NAMES.values()))]


@pytest.fixture(scope="module")
def draft(i589: bytes, placements: list[Placement]) -> bytes:
    return fill(i589, placements=placements)


def test_every_name_is_placed(placements: list[Placement]) -> None:
    assert len(placements) == len(NAMES) + 1


def test_draft_and_flat_copy_show_what_was_meant(draft: bytes, placements: list[Placement]) -> None:
    assert read_back(draft, placements) == []
    assert read_back(flatten(draft), placements, fields=FieldTree.read(draft)) == []


@pytest.mark.parametrize("name", NAMES)
def test_each_name_fits_the_small_form(stand_in: bytes, name: str) -> None:
    marks = [Placement("form1[0].Name[0]", NAMES[name])]
    assert read_back(fill(stand_in, placements=marks), marks) == []


@pytest.mark.parametrize("flat", [False, True])
def test_poppler_sees_the_same(
    pdftotext: str, draft: bytes, placements: list[Placement], flat: bool, tmp_path: Path
) -> None:
    path = tmp_path / "filled.pdf"
    path.write_bytes(flatten(draft) if flat else draft)
    tree = FieldTree.read(draft)
    pages = words_by_page(pdftotext, path)
    for mark in placements[:-1]:
        field = tree[mark.field]
        found = "".join(word for word, box in pages[field.page - 1] if within(field, box))
        assert letters(found) == letters(as_it_stands(mark.text))


def as_it_stands(text: str) -> str:
    """Poppler's boxes give letters from left to right as they stand on the paper."""
    return "".join(letter.text for run in shaping.shape(text) for letter in run.letters)


def letters(text: str) -> str:
    brackets = unicodedata.normalize("NFKC", text).replace(")", "(")
    return "".join(
        one for one in brackets if not one.isspace() and unicodedata.category(one) != "Cf"
    )


def words_by_page(
    pdftotext: str, path: Path
) -> list[list[tuple[str, tuple[float, float, float, float]]]]:
    listing = subprocess.run(
        [pdftotext, "-bbox", str(path), "-"], capture_output=True, check=True
    ).stdout.decode()
    pages = []
    for page in listing.split("<page ")[1:]:
        height = float(re.search(r'height="([\d.]+)"', page)[1])  # type: ignore[index]
        pattern = r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>'
        pages.append(
            [
                (
                    html.unescape(word),
                    (float(x0), height - float(y1), float(x1), height - float(y0)),
                )
                for x0, y0, x1, y1, word in re.findall(pattern, page)
            ]
        )
    return pages


def within(field: Field, box: tuple[float, float, float, float]) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return field.rect[0] <= x <= field.rect[2] and field.rect[1] <= y <= field.rect[3]
