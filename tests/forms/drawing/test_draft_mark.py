"""Does each page of a draft say that it is one, and stay as it was otherwise?"""

import io
from datetime import date

import pikepdf
import pypdfium2
import pytest

from wellfounded.forms.drawing import Placement, fill, read_back
from wellfounded.forms.drawing.draft_mark import marked_as_draft
from wellfounded.forms.official import values

DAY = date(2025, 1, 20)
NAME = Placement("form1[0].#subform[0].PtAILine1_ANumber[0]", "012345678")


@pytest.fixture(scope="module")
def draft(i589: bytes) -> bytes:
    return fill(i589, placements=[NAME])


def printed(pdf: bytes) -> list[str]:
    pages = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_range() for page in pages]


def test_each_page_says_so(draft: bytes) -> None:
    pages = printed(marked_as_draft(draft, DAY, outdated=False))
    assert len(pages) == 12
    assert all("DRAFT - NOT FOR FILING" in page for page in pages)
    assert not any("EDITION 01/20/25" in page for page in pages)
    assert not any("DRAFT" in page for page in printed(draft))


def test_an_old_edition_is_named(draft: bytes) -> None:
    for page in printed(marked_as_draft(draft, DAY, outdated=True)):
        assert "EDITION 01/20/25 IS NOT THE CURRENT ONE" in page


def test_the_boxes_stay_as_they_were(draft: bytes) -> None:
    marked = marked_as_draft(draft, DAY, outdated=True)
    assert values(marked) == values(draft)
    assert read_back(marked, [NAME]) == []
    with pikepdf.open(io.BytesIO(marked)) as pdf:
        assert "/AcroForm" in pdf.Root
