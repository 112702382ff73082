"""Which pairs of passages are known to agree or not, and is each told apart?"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from wellfounded.contradictions import Finding, PaperText, contradictions
from wellfounded.facts import Case, parse_case

HERE = Path(__file__).parent / "labelled"
AS_OF = date(2026, 11, 22)
CLEAN = "clean"
ACCOUNTS = ("fear.what", "torture.account", "organizations.continuing_account")
HEAD = re.compile(r"== (\S+) (\w+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A case and its papers, with the kind of contradiction that was put in, or ``clean``."""

    name: str
    label: str
    case: Case
    papers: tuple[PaperText, ...]

    def findings(self) -> tuple[Finding, ...]:
        """What is found today."""
        return contradictions(self.case, AS_OF, self.papers)


@cache
def pairs(part: str) -> tuple[Pair, ...]:
    """The pairs of a part: ``tuned_on`` or ``held_back``."""
    found = []
    for file in sorted(HERE.glob(f"{part}_*.txt")):
        found += list(_read(file))
    return tuple(found)


def _read(file: Path) -> Iterator[Pair]:
    for block in re.split(r"\n\n+", file.read_text("utf-8")):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if not lines:
            continue
        head = HEAD.match(lines[0])
        assert head, f"{file.name}: {lines[0]!r} is no head of a pair"
        yield _pair(head[1], head[2], lines[1:])


def _pair(name: str, label: str, lines: list[str]) -> Pair:
    answers: dict[str, object] = {}
    papers, accounts = [], iter(ACCOUNTS)
    for place, line in enumerate(lines):
        source, _, text = line.partition(": ")
        if source == "case":
            inline = re.sub(r", (?=[a-z_]+(?:\.[a-z_]+)* = )", "\n", _outside(text))
            _merge(answers, tomllib.loads(inline.replace("\x01", ", ")))
        elif source == "told":
            table, _, leaf = next(accounts).partition(".")
            _merge(answers, {table: {leaf: text}})
        else:
            papers.append(PaperText(title=f"Exhibit {place + 1}", kind=source, text=text))
    case = parse_case(answers, name, keep_contradictions=True)
    return Pair(name=name, label=label, case=case, papers=tuple(papers))


def _outside(text: str) -> str:
    """The text with the commas inside brackets and quotes marked, so that only tops part."""
    deep, quoted, out = 0, False, []
    for char in text:
        quoted ^= char == '"'
        deep += 0 if quoted else (char in "[{") - (char in "]}")
        out.append("\x01" if char == "," and (deep or quoted) else char)
    return "".join(out).replace("\x01 ", "\x01")


def _merge(into: dict[str, object], more: dict[str, object]) -> None:
    for key, value in more.items():
        there = into.get(key)
        if isinstance(there, dict) and isinstance(value, dict):
            _merge(there, value)
        else:
            into[key] = value
