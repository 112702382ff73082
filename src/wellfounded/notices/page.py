"""What is the text of a notice made of: its letters, its lines, its skeleton?

Signs that only look different are made alike, one for one, so that every place in the page is
the same place in the text that was given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellfounded.notices.skeleton import Hit, Skeleton, find, skeleton

SAME = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2007\u202f\t\r\f\v", " "),
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("‘’`´", "'"),
        **dict.fromkeys("“”", '"'),
        "¦": "|",
        "⁄": "/",
        "：": ":",
    }
)
LONGEST = 30_000
"""Letters that are read; a notice is far shorter."""
LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a notice, with signs made alike, and its skeleton."""

    text: str
    bones: Skeleton

    @classmethod
    def of(cls, text: str) -> Page:
        """The page with this text."""
        alike = text[:LONGEST].translate(SAME)
        return cls(alike, skeleton(alike))

    def find(self, phrase: str) -> list[Hit]:
        """Each place where a phrase stands."""
        return list(find(phrase, self.text, self.bones))

    def says(self, phrase: str) -> bool:
        """Whether a phrase stands anywhere."""
        return next(iter(find(phrase, self.text, self.bones)), None) is not None

    def line_start(self, at: int) -> int:
        """Where the line of a place begins."""
        return self.text.rfind("\n", 0, at) + 1

    def line_end(self, at: int) -> int:
        """Where the line of a place ends."""
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end

    def next_line(self, at: int) -> tuple[int, int] | None:
        """The next line after that of ``at`` that is not empty."""
        found = LINE.search(self.text, self.line_end(at))
        while found and not found[0].strip():
            found = LINE.search(self.text, found.end())
        return found.span() if found else None

    def begins_cell(self, at: int) -> bool:
        """Whether nothing stands before it on its line, but for a gap between columns."""
        before = self.text[self.line_start(at) : at]
        return not before.strip(" -*|.[]()#") or before.endswith(("  ", "| ", "|"))
