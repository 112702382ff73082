"""In which languages can pages be read here, and what are they called?

Tesseract names a language by ISO 639-3, with a few names of its own. People name it by ISO 639-1
or in English. Where several writings are in use, all of them are tried.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellfounded.papers.picture import installed

ENGLISH = "eng"
HOW_TO_ADD = "'apt-get install tesseract-ocr-spa' for Spanish, '-all' for every language"
NAMES = {
    "eng": ("en", "english"),
    "spa": ("es", "spanish", "español", "castellano"),
    "fra": ("fr", "fre", "french"),
    "por": ("pt", "portuguese"),
    "hat": ("ht", "haitian creole", "haitian", "kreyòl"),
    "rus": ("ru", "russian"),
    "ukr": ("uk", "ukrainian"),
    "bel": ("be", "belarusian"),
    "chi_sim": ("zh", "chi", "zho", "chinese", "mandarin", "cantonese", "yue", "cmn"),
    "chi_tra": ("zh", "chi", "zho", "chinese", "cantonese", "yue", "zh-tw"),
    "ara": ("ar", "arabic"),
    "fas": ("fa", "per", "prs", "dari", "farsi", "persian"),
    "pus": ("ps", "pashto"),
    "urd": ("ur", "urdu"),
    "uzb": ("uz", "uzbek"),
    "uzb_cyrl": ("uz", "uzbek"),
    "tgk": ("tg", "tajik"),
    "kmr": ("ku", "kurdish", "kurmanji"),
    "tur": ("tr", "turkish"),
    "aze": ("az", "azerbaijani"),
    "hye": ("hy", "arm", "armenian"),
    "kat": ("ka", "geo", "georgian"),
    "amh": ("am", "amharic"),
    "tir": ("ti", "tigrinya"),
    "swa": ("sw", "swahili"),
    "nep": ("ne", "nepali"),
    "hin": ("hi", "hindi"),
    "pan": ("pa", "punjabi"),
    "ben": ("bn", "bengali", "bangla"),
    "tam": ("ta", "tamil"),
    "sin": ("si", "sinhala"),
    "mya": ("my", "bur", "burmese"),
    "vie": ("vi", "vietnamese"),
    "ind": ("id", "indonesian"),
    "kor": ("ko", "korean"),
    "jpn": ("ja", "japanese"),
    "sqi": ("sq", "alb", "albanian"),
    "ron": ("ro", "rum", "romanian"),
    "que": ("qu", "quechua", "kichwa"),
    "ita": ("it", "italian"),
    "deu": ("de", "ger", "german"),
}
"""By tesseract's name, what the language is called elsewhere."""
_PLACE = re.compile(r'in "(?P<folder>.+)" \(')
_PLACES = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/local/share/tessdata",
)
_SECONDS = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Readable:
    """With what a paper is read: languages by tesseract's names, and the folder that has them."""

    names: tuple[str, ...]
    folder: Path
    lacking: tuple[str, ...]
    """Languages of the paper that are not installed, as they were asked for."""


def readable(languages: Sequence[str]) -> Readable | None:
    """How a paper in these languages is read here; None where tesseract is not installed.

    Where none of them is installed it is read as English, which has the letters of most.
    """
    found = languages_here()
    if found is None:
        return None
    folder, here = found
    by_language = {language: _installed(language, here) for language in languages}
    names = dict.fromkeys(name for some in by_language.values() for name in some)
    if not names and ENGLISH not in here:
        return None
    return Readable(
        names=tuple(names) or (ENGLISH,),
        folder=folder,
        lacking=tuple(language for language, some in by_language.items() if not some),
    )


def languages_here() -> tuple[Path, frozenset[str]] | None:
    """The folder of tesseract's languages and their names; None if it is not installed."""
    program = installed()
    if program is None:
        return None
    done = subprocess.run(
        [program, "--list-langs"], capture_output=True, check=False, timeout=_SECONDS
    )
    heading, *names = (done.stdout or done.stderr).decode("utf-8", "replace").splitlines() or [""]
    said = _PLACE.search(heading)
    folders = [said["folder"]] if said else _PLACES
    folder = next((Path(one) for one in folders if Path(one).is_dir()), None)
    return None if folder is None else (folder, frozenset(names))


def _installed(language: str, here: frozenset[str]) -> list[str]:
    asked = language.strip().lower().replace("_", "-")
    asked = asked if asked in {"zh-tw"} else asked.partition("-")[0] or asked
    called = [name for name, others in NAMES.items() if asked in (name, *others)]
    return [name for name in called or [language.strip()] if name in here]
