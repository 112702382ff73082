"""What does a status of USCIS mean in plain words, and what can be done now?

A table in words of this project. A text that is not in it is shown as it came: a guess about a
decision could send a person to the wrong door. No status gives a day; the notice decides.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Final

from wellfounded.languages import Language

NOTICE_DECIDES: Final = (
    "This text is not a letter, and it can be late. The letters of USCIS count. A day to answer "
    "or to come stands in a letter only."
)
NOT_IN_THE_TABLE: Final = (
    "This text is not explained here. Read what USCIS wrote, look for a letter, and show both to "
    "a lawyer or helper."
)
PRACTICE_ONLY: Final = (
    "This comes from the practice system of USCIS. It is about an invented case, never about yours."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a status means and what to do, by the id of its row; ``tag`` is how sure the text is.

    ``authority`` is the law it rests on, or empty where it says nothing of the law.
    """

    id: str
    means: str
    next: str
    whole: tuple[str, ...]
    within: tuple[str, ...]
    authority: str
    tag: str
    checked: date

    def fits(self, text: str) -> bool:
        """Whether a normal text is one of this row."""
        return text in self.whole or any(f" {part} " in f" {text} " for part in self.within)

    def say(self, language: Language) -> tuple[str, str]:
        """What it means, and what to do, in a language."""
        at = f"case_status.meaning.{self.id}"
        return language.say(f"{at}.means", self.means), language.say(f"{at}.next", self.next)


def meaning(text: str) -> Meaning | None:
    """The meaning of a status in the English of USCIS; None if the table does not have it."""
    found = normal(text)
    return next((one for one in meanings() if one.fits(found)), None)


def normal(text: str) -> str:
    """A text in small plain letters with single spaces, without marks: ``USCIS'`` is ``uscis``."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    unmarked = re.sub(r"['’.]", "", plain)
    return " ".join(re.sub(r"[^a-z0-9-]+", " ", unmarked).split())


@cache
def meanings() -> tuple[Meaning, ...]:
    """Every row, in the order in which they are tried.

    Raises:
        ValueError: if a row says no text that it is for, or one that is not written normally.
    """
    given = tomllib.loads(files(__package__).joinpath("meanings.toml").read_text("utf-8"))
    checked, tag = given.pop("checked"), given.pop("tag")
    return tuple(_row(id, row, checked, tag) for id, row in given.items())


def _row(id: str, row: Mapping[str, Any], checked: date, tag: str) -> Meaning:
    whole, within = tuple(row.get("is", ())), tuple(row.get("has", ()))
    if odd := [text for text in (*whole, *within) if text != normal(text)]:
        raise ValueError(f"meanings.toml, {id}: write {odd[0]!r} as {normal(odd[0])!r}")
    if not (whole or within):
        raise ValueError(f"meanings.toml, {id}: name the texts it is for under 'is' or 'has'")
    return Meaning(
        id=id,
        means=row["means"],
        next=row["next"],
        whole=whole,
        within=within,
        authority=row.get("authority", ""),
        tag=row.get("tag", tag),
        checked=row.get("checked", checked),
    )


def messages() -> Iterator[tuple[str, str]]:
    """Every row in words, as ``(context, English)``."""
    yield "case_status.notice_decides", NOTICE_DECIDES
    yield "case_status.not_in_the_table", NOT_IN_THE_TABLE
    yield "case_status.practice_only", PRACTICE_ONLY
    for one in meanings():
        yield f"case_status.meaning.{one.id}.means", one.means
        yield f"case_status.meaning.{one.id}.next", one.next
