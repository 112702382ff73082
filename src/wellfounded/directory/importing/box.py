"""What does one box of the courts' list say of a provider?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Final

from wellfounded.directory.entry import Entry, Phone, Place, Source
from wellfounded.directory.folding import folded
from wellfounded.directory.geography import states
from wellfounded.directory.importing.number import e164
from wellfounded.directory.reading import shown

PAGE: Final = "https://www.justice.gov/eoir/list-pro-bono-legal-service-providers"
CITY: Final = re.compile(
    r"^(?:(.+?),\s+)?([A-Z][\w .'’-]+?),?\s+([A-Z]{2})\.?\s+(\d{5})(?:-\d{4})?$"
)
TEL: Final = re.compile(r"^(tel|telephone|phone|ph|hotline|toll[- ]free)\b[.:]*\s*(.+)$", re.I)
FAX: Final = re.compile(r"^fax\b", re.I)
MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
WEB: Final = re.compile(r"^(?:web(?:site)?|www)?[.:]*\s*((?:https?://|www\.)\S+)$", re.I)
BULLET: Final = re.compile(r"^[•·▪●◦–—*-]\s+(.*)$")
STREET: Final = re.compile(r"^(\d|p\.?\s?o\.?\s+box|suite\b|one\b|floor\b|c/o\b)", re.I)
MARK: Final = re.compile(r"\s*([*†‡§]+)\s*$")
LIMITS: Final = (
    (
        "detained",
        re.compile(r"\bdetained\b|detention", re.I),
        re.compile(r"\b(no|non-?)\W*detained|not\b.{0,20}detained", re.I),
    ),
    (
        "children",
        re.compile(r"\b(child|children|juvenile|minor|unaccompanied)", re.I),
        re.compile(r"\bno (children|juvenile|minor)", re.I),
    ),
)
LANGUAGES: Final = {
    **{"spanish": "es", "french": "fr", "haitian": "ht", "kreyol": "ht", "creole": "ht"},
    **{"portuguese": "pt", "arabic": "ar", "chinese": "zh", "mandarin": "zh", "cantonese": "zh"},
    **{"russian": "ru", "ukrainian": "uk", "farsi": "fa", "dari": "prs", "pashto": "ps"},
    **{"amharic": "am", "tigrinya": "ti", "punjabi": "pa", "hindi": "hi", "urdu": "ur"},
    **{"vietnamese": "vi", "korean": "ko", "somali": "so", "swahili": "sw", "turkish": "tr"},
    **{"burmese": "my", "nepali": "ne", "bengali": "bn", "tagalog": "tl", "mam": "mam"},
    **{"k iche": "quc", "quiche": "quc", "q anjob al": "kjb", "kanjobal": "kjb"},
}
"""Names of languages as lists print them, folded; codes of ISO 639."""


class FaultyBox(ValueError):
    """A box that cannot be read; its text says what is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Of:
    """What a box is on: courts by code and as they are named, what marks mean, and which list."""

    courts: tuple[str, ...]
    named: tuple[str, ...]
    kinds: Mapping[str, str]
    list_of: date
    taken_on: date


def entry_in(lines: Sequence[str], of: Of) -> Entry:
    """The provider of a box.

    Raises:
        FaultyBox: it has no name, or no way to reach anybody.
    """
    names: list[str] = []
    street: list[str] = []
    limits: list[str] = []
    phones: list[Phone] = []
    place, email, url = None, "", ""
    for line in (one.strip() for one in lines):
        bullet = BULLET.match(line)
        if bullet:
            limits.append(bullet[1])
        elif FAX.match(line):
            continue
        elif found := TEL.match(line):
            phones += _phones(found[2])
        elif mail := MAIL.search(line):
            email = email or mail[0]
        elif web := WEB.match(line):
            url = url or (web[1] if web[1].startswith("http") else f"https://{web[1]}")
        elif (city := CITY.match(line)) and city[3] in states():
            street += [city[1]] if city[1] else []
            place = Place(state=city[3], city=city[2], zip=city[4], street=", ".join(street))
        elif limits:
            limits[-1] += f" {line}"
        elif not phones and _only_number(line):
            phones += _phones(line)
        elif place is None and (street or STREET.match(line)):
            street.append(line)
        elif place is None and not phones:
            names.append(line)
        else:
            limits.append(line)
    return _entry(names, phones, place, email, url, limits, of)


def _entry(
    names: Sequence[str],
    phones: Sequence[Phone],
    place: Place | None,
    email: str,
    url: str,
    limits: Sequence[str],
    of: Of,
) -> Entry:
    full = " ".join(names)
    mark = MARK.search(full)
    name = MARK.sub("", full)
    if not name:
        raise FaultyBox("it has no name above its address; look at this box in the list")
    if not (phones or email or url or place):
        raise FaultyBox("it has no number, address, e-mail or web page; look at it in the list")
    said = " ".join(limits)
    kind = of.kinds.get(mark[1], "nonprofit") if mark else "nonprofit"
    where = f"{place.street} {place.zip}" if place else " ".join(p.number for p in phones)
    source = Source(
        kind="pro_bono",
        checked_on=of.taken_on,
        tag="V",
        said="; ".join(of.named),
        url=PAGE,
        list_of=of.list_of,
    )
    return Entry(
        id=f"pro_bono_{sha256(f'{folded(name)}|{folded(where)}'.encode()).hexdigest()[:16]}",
        name=name,
        kind=kind,  # type: ignore[arg-type]
        sources=(source,),
        services=frozenset(("finding",) if kind == "referral" else ("legal",)),
        serves=frozenset(
            group for group, told, no in LIMITS if told.search(said) and not no.search(said)
        ),
        not_for=frozenset(group for group, _, no in LIMITS if no.search(said)),
        forums=frozenset(("court",)),
        courts=of.courts,
        places=(place,) if place else (),
        phones=tuple(dict.fromkeys(phones)),
        languages=spoken(said),
        email=email,
        url=url,
        cost="free",
        limits="\n".join(limits),
    )


def spoken(said: str) -> tuple[str, ...]:
    """The languages that a text names, with English beside them."""
    words = f" {folded(said)} "
    found = tuple(dict.fromkeys(code for name, code in LANGUAGES.items() if f" {name} " in words))
    return ("en", *found) if found else ()


def _phones(text: str) -> list[Phone]:
    return [Phone(number=number, shown=shown(number)) for number in e164(text)]


def _only_number(line: str) -> bool:
    return bool(re.fullmatch(r"[\d\s().+-]{10,}", line))
