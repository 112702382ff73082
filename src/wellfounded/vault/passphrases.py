"""Is this passphrase hard enough to guess, and how is it read?

Length is what counts (NIST SP 800-63B-4): any Unicode, no rules of composition, no change on a
schedule. A list of common passphrases is the caller's to look up beside this.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from wellfounded.vault.problem import Problem

SHORTEST: Final = 15
LONGEST: Final = 1024
"""Characters after NFC. The upper limit only keeps a request from being a burden."""

_LEAST_DIFFERENT: Final = 5
_SHORTEST_NAME: Final = 4
"""A shorter name, like Ana, stands inside too many ordinary words to be refused."""

_SAYINGS: Final = {
    "passphrase.short": "This has {found} characters. Use 15 or more. A few words that do not "
    "belong together are easy to remember.",
    "passphrase.long": "This has {found} characters. Use 1024 or fewer.",
    "passphrase.same": "The same few characters come again and again. Use at least 5 different "
    "ones.",
    "passphrase.name": "This has “{name}” in it, which others know. Leave it out.",
}


def passphrase_problem(passphrase: str, *, names: Iterable[str] = ()) -> Problem | None:
    """Return what is wrong with a new passphrase, or nothing.

    ``names`` are those that others would try first: of the user, the organisation, the program.
    """
    written = unicodedata.normalize("NFC", passphrase)
    if len(written) < SHORTEST:
        return _problem("passphrase.short", found=str(len(written)))
    if len(written) > LONGEST:
        return _problem("passphrase.long", found=str(len(written)))
    if len(set(written.casefold())) < _LEAST_DIFFERENT:
        return _problem("passphrase.same")
    for name in names:
        squeezed = _squeezed(name)
        if len(squeezed) >= _SHORTEST_NAME and squeezed in _squeezed(written):
            return _problem("passphrase.name", name=name)
    return None


def passphrase_bytes(passphrase: str) -> bytes:
    """Return a passphrase as the secret it is: NFC, UTF-8, nothing stripped."""
    return unicodedata.normalize("NFC", passphrase).encode()


def messages() -> Iterator[tuple[str, str]]:
    """Every refusal of a passphrase as ``(context, English)``."""
    yield from _SAYINGS.items()


def _problem(id: str, **filled: str) -> Problem:
    return Problem(id=id, english=_SAYINGS[id], filled=filled)


def _squeezed(text: str) -> str:
    """A text without case, accents, spaces and marks: ``Harbor-Clínic`` is ``harborclinic``."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(filter(str.isalnum, apart))
