"""What is said of a passphrase or a code that cannot be used?"""

from __future__ import annotations

from wellfounded.vault.problem import Problem

WORDS: dict[str, str] = {
    "accept.code.wrong": "This is not the code that the app shows now. Wait for the next one and "
    "type that.",
    "passphrase.common": "This is one of the passphrases that are tried first. Use another one.",
}


def problem_of(id: str) -> Problem:
    """One of ``WORDS`` as a problem to mend."""
    return Problem(id=id, english=WORDS[id])
