"""In which language is a recording, and how do its speakers call it?

Any language can be named. Those that have a code of BCP 47 get it on the page, so that a screen
reader does not read their names as English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from wellfounded.spoken.refusal import ClipRefused

CODE: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*")
"""A language, and if it is told a script, a region, variants."""
LONGEST: Final = 60
NO_CODE: Final = "und"

SUGGESTED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "mam": "Mam",
        "quc": "K’iche’",
        "kjb": "Q’anjob’al",
        "kek": "Q’eqchi’",
        "ixl": "Ixil",
        "cac": "Chuj",
        "jac": "Popti’",
        "knj": "Akateko",
        "cak": "Kaqchikel",
        "acr": "Achi",
        "tzj": "Tz’utujil",
        "cab": "Garifuna",
        "miq": "Miskitu",
        "qu": "Runasimi",
        "ay": "Aymar aru",
        "ht": "Kreyòl ayisyen",
        "es": "Español",
        "en": "English",
        "pt": "Português",
        "fr": "Français",
        "wo": "Wolof",
        "ff": "Pulaar",
        "ln": "Lingála",
        "rw": "Ikinyarwanda",
        "so": "Soomaali",
        "ti": "ትግርኛ",
        "am": "አማርኛ",
        "ar": "العربية",
        "prs": "دری",
        "ps": "پښتو",
        "ru": "Русский",
        "uk": "Українська",
        "tr": "Türkçe",
        "pa": "ਪੰਜਾਬੀ",
        "ne": "नेपाली",
        "zh": "中文",
    }
)
"""Languages that are offered when one is chosen, spoken ones of Guatemala first."""


@dataclass(frozen=True, slots=True, order=True)
class Tongue:
    """A language by its own name; ``code`` is empty where nobody told one."""

    name: str
    code: str = ""

    @property
    def lang(self) -> str:
        """What a page says of it in ``lang``."""
        return self.code or NO_CODE


def tongue(told: str, code: str = "") -> Tongue:
    """The language that was told, by its name or by its code.

    Raises:
        ClipRefused: nothing was told, or the code is none.
    """
    name = " ".join(told.split())[:LONGEST]
    if not name.strip("-'’ ."):
        raise ClipRefused("no_language")
    if code and not CODE.fullmatch(code):
        raise ClipRefused("not_a_code", code=code[:LONGEST])
    if code:
        return Tongue(name, code)
    for known, called in SUGGESTED.items():
        if _plain(name) in (known, _plain(called)):
            return Tongue(called, known)
    if CODE.fullmatch(name) and (len(name) <= 3 or "-" in name):
        return Tongue(SUGGESTED.get(name.split("-")[0], name), name)
    return Tongue(name)


def _plain(name: str) -> str:
    return re.sub(r"['’ʼ`´‘]", "", name).casefold()
