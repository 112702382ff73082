"""Every script people write their names in shows, copies and stays in its box, in two readers."""

from pathlib import Path

import pytest

from tests.forms.poppler import seen_otherwise
from wellfounded.forms.drawing import Placement, fill, flatten, read_back
from wellfounded.forms.official import FieldTree

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
    draft: bytes, placements: list[Placement], flat: bool, tmp_path: Path
) -> None:
    path = tmp_path / "filled.pdf"
    path.write_bytes(flatten(draft) if flat else draft)
    assert list(seen_otherwise(path, FieldTree.read(draft), placements[:-1])) == []
