"""What is wrong with a case file, where, and how is it mended?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a value cannot be read, or two that can be read cannot both be true."""

    REFUSED = "refused"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: the path inside the file, what is wrong there, and the fix.

    ``beside`` is the path of the answer that a contradiction is with.
    """

    path: str
    what: str
    fix: str
    severity: Severity = Severity.REFUSED
    beside: str = ""

    def __str__(self) -> str:
        return ": ".join(part for part in (self.path, f"{self.what}; {self.fix}") if part)


class BadValue(ValueError):
    """A value that its kind refuses: what is wrong and the fix."""

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(f"{what}; {fix}")
        self.what = what
        self.fix = fix


class CaseFileError(ValueError):
    """A case file that cannot be used. Its text is one line: file, path inside, what, fix."""

    def __init__(self, source: str, problems: tuple[Problem, ...]) -> None:
        more = len(problems) - 1
        rest = f" (and {more} more)" if more else ""
        super().__init__(f"{source}: {problems[0]}{rest}")
        self.source = source
        self.problems = problems


class UnknownPathError(LookupError):
    """A path that the catalogue does not have."""


def shown(raw: object, limit: int = 40) -> str:
    """``raw`` as a short, one-line, printable quotation for a message."""
    part = raw[:limit] if isinstance(raw, str) else raw
    words = ascii(part) if isinstance(part, str) and not part.isprintable() else repr(part)
    return words if len(words) <= limit + 2 else f"{words[: limit - 1]}…"


def named(raw: object) -> str:
    """``raw`` as a name inside a path: itself, unless it would break the line."""
    return raw if isinstance(raw, str) and raw.isprintable() and len(raw) <= 80 else shown(raw)
