"""What does a text of USCIS say, without its HTML and whatever else is no text?

Descriptions hold links and line breaks. Only the words are kept: no tags, no scripts, no
addresses behind a link, no characters that hide or turn round what follows them.
"""

from __future__ import annotations

import unicodedata
from html.parser import HTMLParser
from typing import Final

LONGEST: Final = 20_000
"""Characters that are looked at; the longest text of USCIS known here has under 2,000."""
UNSEEN: Final = frozenset({"script", "style", "head", "title", "template", "noscript"})
BREAKS: Final = frozenset({"p", "br", "div", "li", "ul", "ol", "tr", "td", "h1", "h2", "h3", "h4"})
HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def plain_text(html: str, longest: int = 4_000) -> str:
    """The words of ``html`` on one line, at most ``longest`` characters."""
    words = _Words()
    words.feed(html[:LONGEST])
    words.close()
    seen = "".join(words.heard)
    spaced = "".join(" " if unicodedata.category(c) in HIDDEN else c for c in seen)
    line = " ".join(spaced.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


class _Words(HTMLParser):
    """Gathers what a reader would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.heard: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in UNSEEN:
            self._unseen += 1
        elif tag in BREAKS:
            self.heard.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in BREAKS:
            self.heard.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.heard.append(data)
