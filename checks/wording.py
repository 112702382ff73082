"""Does any text that people read use a word that the glossary rules out?

``python -m checks.wording`` reads every message in every language, and what stands beside the
messages in English: the texts of the commands, and the directory of help. The glossary holds both:
for each concept the words that are not used for it, and what is never said because it promises.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from checks.messages import messages
from checks.project import ROOT
from checks.report import report
from wellfounded.languages import OFFERED, SOURCE, Language

PROGRAM = ROOT / "src" / "wellfounded"
GLOSSARY = ROOT / "docs" / "reference" / "glossary.md"
TERMS, NEVER = "| English |", "| Never say |"
COLUMNS = {"en": 0, "es": 1}
"""Where a language stands in the table of what is never said."""


@dataclass(frozen=True, slots=True)
class Term:
    """A concept with its one term in each language, and the words not used for it."""

    english: str
    spanish: str
    meaning: str
    banned: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Promise:
    """What is never said, by language, and the longer phrases in which its words may stand."""

    said: Mapping[str, tuple[str, ...]]
    why: str
    excepted: tuple[str, ...]


def terms() -> Iterator[Term]:
    """Every concept of the glossary."""
    for english, spanish, meaning, banned in _rows(TERMS):
        words = _listed(banned)
        yield Term(
            english,
            spanish,
            meaning,
            {
                "en": tuple(word for word in words if not word.startswith("*")),
                "es": tuple(word.strip("*") for word in words if word.startswith("*")),
            },
        )


def promises() -> Iterator[Promise]:
    """Everything that the glossary says is never said."""
    for *said, why, excepted in _rows(NEVER):
        by_language = {code: _listed(said[column]) for code, column in COLUMNS.items()}
        yield Promise(by_language, why, _listed(excepted))


def has(term: str, text: str) -> bool:
    """Whether a text has a term as whole words, in the singular or the plural."""
    return bool(re.search(rf"(?<!\w){re.escape(term)}(s|es)?(?!\w)", text, re.IGNORECASE))


def ruled_out(text: str, code: str) -> Iterator[str]:
    """The words of a text that its language does not use, each once."""
    found = dict.fromkeys(one[1].lower() for one in _terms_of(code).finditer(text))
    yield from found
    for excepted, said in _promises_of(code):
        rest = excepted.sub(" ", text) if excepted else text
        yield from dict.fromkeys(one[0].lower() for one in said.finditer(rest))


def faults(said: Iterable[tuple[str, str]], languages: Iterable[str] = OFFERED) -> Iterator[str]:
    """Each word ruled out, by its message and language."""
    texts = list(said)
    for code in languages:
        language = Language(code)
        for context, english in texts:
            for word in ruled_out(language.say(context, english), code):
                yield f"{code}: {context} says {word!r}; docs/reference/glossary.md rules it out"


def beside_the_messages() -> Iterator[tuple[str, str]]:
    """What people read that is no message: a place, and the English that stands there."""
    for path in sorted((PROGRAM / "cli").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield f"cli/{path.name}, line {node.lineno},", node.value
    for path in sorted((PROGRAM / "directory" / "starter").glob("*.toml")):
        told = tomllib.loads(path.read_text("utf-8"))
        yield from ((f"directory/starter/{path.name}", text) for text in _texts(told))


def _texts(told: object) -> Iterator[str]:
    if isinstance(told, str):
        yield told
    elif isinstance(told, dict | list):
        for one in told.values() if isinstance(told, dict) else told:
            yield from _texts(one)


@cache
def _terms_of(code: str) -> re.Pattern[str]:
    banned = {word for term in terms() for word in term.banned[code]}
    return _any_of(banned, plural=True)


@cache
def _promises_of(code: str) -> tuple[tuple[re.Pattern[str] | None, re.Pattern[str]], ...]:
    return tuple(
        (_any_of(one.excepted) if one.excepted else None, _any_of(one.said[code]))
        for one in promises()
        if one.said[code]
    )


def _any_of(words: Iterable[str], *, plural: bool = False) -> re.Pattern[str]:
    """Any of these as whole words, the longest first, over any white space."""
    longest = sorted(words, key=len, reverse=True)
    parts = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest)
    return re.compile(rf"(?<!\w)({parts}){'(?:s|es)?' if plural else ''}(?!\w)", re.IGNORECASE)


def _rows(head: str) -> Iterator[list[str]]:
    """The rows of every table of the glossary that begins with ``head``."""
    inside = False
    for line in GLOSSARY.read_text("utf-8").splitlines():
        if not line.startswith("|"):
            inside = False
        elif line.startswith(head):
            inside = True
        elif inside and not line.startswith("| --- |"):
            yield [cell.strip() for cell in line.strip().strip("|").split("|")]


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in cell.split(";") if word.strip())


def main() -> int:
    """Read every message in every language."""
    said = [(context, english) for context, english in messages() if english]
    beside = list(beside_the_messages())
    fine = (
        f"{len(said)} messages in {', '.join(OFFERED)}, and {len(beside)} texts beside them, "
        "use no word that the glossary rules out"
    )
    return report("wording", (*faults(said), *faults(beside, [SOURCE])), fine)


if __name__ == "__main__":
    sys.exit(main())
