"""The edition is what every page prints; a file put together from two editions is refused."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from wellfounded.forms.official import NotThisForm, known_forms, read_edition
from wellfounded.law.filing import EDITIONS


def test_each_blank_prints_the_edition_it_is_named_after(folder: Path) -> None:
    for path in sorted(folder.glob("*.pdf")):
        form, day = path.stem[:-11], path.stem[-10:]
        edition = read_edition(path.read_bytes(), path.name)
        assert edition.form == form.upper()
        assert edition.date == date.fromisoformat(day)
        assert edition.form in known_forms()


def test_the_expiry_is_that_of_the_first_page(i589: bytes) -> None:
    assert read_edition(i589).expires == date(2027, 9, 30)


def test_pages_agree(printed: Callable[..., bytes]) -> None:
    pdf = printed("Form I-9 Edition 01/20/25", "Form I-9 Supplement A Edition 01/20/25")
    assert read_edition(pdf).date == date(2025, 1, 20)


@pytest.mark.parametrize(
    ("footers", "barcode", "says"),
    [
        (("Form I-9 Edition 01/20/25", "Form I-9 Edition 07/28/26"), "", "mixes editions"),
        (("Form I-9 Edition 01/20/25",), "I-9|07/28/26|1", "the barcode of page 1"),
        (("Form I-9 Edition 01/20/25", "Page 2"), "", "page 2 names no form"),
    ],
)
def test_refused(
    printed: Callable[..., bytes], footers: tuple[str, ...], barcode: str, says: str
) -> None:
    with pytest.raises(NotThisForm, match=says):
        read_edition(printed(*footers, barcode=barcode), "mixed.pdf")


def test_an_edition_that_the_law_says_is_taken_is_a_known_one() -> None:
    for form, known in known_forms().items():
        taken = EDITIONS[form].rows[-1].value if form in EDITIONS else None
        printed = {edition.printed for edition in known.editions}
        assert set(taken or ()) <= printed, form
