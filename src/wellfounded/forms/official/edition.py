"""Which edition of which form is this PDF, by what is printed on its pages?

The footer of every page and the value of every barcode name the form and the edition; a file put
together from two editions is refused. The printed OMB expiry is taken from page 1 only, because
supplements can carry another OMB number.
"""

import datetime
import re
from dataclasses import dataclass

from wellfounded.forms.official.fields import FieldTree
from wellfounded.forms.official.reader import opened
from wellfounded.forms.official.refusals import MixedEditions, NotThisForm

_FOOTER = re.compile(
    r"Form\s+([A-Z]+-\d+\w*)\s+(?:Supplement\s+[A-Z]\s+)?(?:Edition\s+)?(\d\d/\d\d/\d\d)\b"
)
# The court prints a month: "Form EOIR-26A, Revised August 2022", "Rev. Feb. 2026".
_REVISED = re.compile(
    r"\bRev(?:ised|\.)?[,:]?\s+(?:date[,:]?\s+)?([A-Z][a-z]{2})[a-z]*\.?,?\s+(\d{4})\b"
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_EXPIRES = re.compile(r"Expires:?\s+(\d\d/\d\d/\d{4})")
_BARCODE = re.compile(r"([^|]+)\|(\d\d/\d\d/\d\d)\|\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A form's number, the date of the edition, and when its OMB approval expires, if printed."""

    form: str
    date: datetime.date
    expires: datetime.date | None


def read_edition(pdf: bytes, name: str = "the PDF") -> Edition:
    """Read the edition printed on every page; ``name`` is what messages call the file.

    Raises:
        UnusablePdf: the file cannot be opened.
        MixedEditions: pages and barcodes name different ones.
        NotThisForm: a page names no edition.
    """
    tree = FieldTree.read(pdf, name)
    texts = _texts(pdf)
    printed: dict[tuple[str, str], str] = {}
    for number, text in enumerate(texts, start=1):
        found = set(_FOOTER.findall(text))
        if not found:
            raise NotThisForm(
                f"{name}: the foot of page {number} names no form and edition. Use the form as"
                " the agency publishes it, with all its pages."
            )
        printed |= {one: f"the foot of page {number}" for one in found if one not in printed}
    for field in tree.fields:
        barcode = _BARCODE.fullmatch(field.value) if field.barcode else None
        if barcode:
            printed.setdefault((barcode[1], barcode[2]), f"the barcode of page {field.page}")
    if len(printed) > 1:
        places = "; ".join(f"{where}: {form} {day}" for (form, day), where in printed.items())
        raise MixedEditions(name, places)
    ((form, day),) = printed
    expires = _EXPIRES.search(texts[0])
    return Edition(form=form, date=_day(day), expires=_day(expires[1]) if expires else None)


def printed_days(pdf: bytes, form: str) -> frozenset[datetime.date]:
    """Every edition of ``form`` that a page prints; a month stands as its first day.

    For forms that name their edition on some pages only. Raises UnusablePdf.
    """
    text = "\n".join(_texts(pdf))
    days = {_day(day) for id, day in _FOOTER.findall(text) if id == form}
    for month, year in _REVISED.findall(text):
        if month in _MONTHS:
            days.add(datetime.date(int(year), _MONTHS.index(month) + 1, 1))
    return frozenset(days)


def prints_form(pdf: bytes, form: str) -> bool:
    """Whether every page prints the number of ``form``; the court spaces it as it likes."""
    number = form.replace("-", r"\s*-\s*")
    return all(re.search(rf"\b{number}\b(?!-?[A-Z0-9])", text) for text in _texts(pdf))


def _texts(pdf: bytes) -> list[str]:
    with opened(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def _day(text: str) -> datetime.date:
    month, day, year = (int(part) for part in text.split("/"))
    return datetime.date(year if year > 99 else 2000 + year, month, day)
