"""What is read out, word for word, and by what is it known to be the same?"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What stands on a page of the site in one language. ``written`` is the code of that language.

    ``id`` is the same in every language, and stays when the words change.
    """

    id: str
    written: str
    lines: tuple[str, ...]

    @property
    def title(self) -> str:
        """Its first line, which it is known by."""
        return self.lines[0]

    @property
    def words(self) -> str:
        """All of it, a line for each line of the page."""
        return "\n".join(self.lines)

    @property
    def fingerprint(self) -> str:
        """64 letters that are others as soon as a word is."""
        return fingerprint(self.written, self.words)


def fingerprint(written: str, words: str) -> str:
    """The fingerprint of words in a language; how they are spaced and composed counts nothing."""
    lines = (" ".join(line.split()) for line in words.split("\n"))
    plain = unicodedata.normalize("NFC", "\n".join(line for line in lines if line))
    return sha256(f"{written}\n{plain}".encode()).hexdigest()
