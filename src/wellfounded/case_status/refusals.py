"""Why is there no status, in words for the person at the desk?

Each reason is an exception of its own, so that a caller can tell them apart. None of them names
the receipt number: their texts may end up in a log.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from wellfounded.languages import Language


class NoStatus(Exception):
    """USCIS gave no status, or was not asked.

    ``kind`` names the reason, ``filled`` fills its text, ``heard`` is what USCIS itself said of
    it, as plain text, or empty. ``later`` says that the same question may be answered later.
    """

    kind: ClassVar[str]
    english: ClassVar[str]
    later: ClassVar[bool] = False

    def __init__(self, heard: str = "", **filled: str) -> None:
        self.heard = heard
        self.filled = filled
        super().__init__(self.say(Language()))

    def say(self, language: Language) -> str:
        """The reason in a language."""
        return language.say(f"case_status.no.{self.kind}", self.english, **self.filled)


class OneOfSeveral(NoStatus):
    """A reason that is said in one of several ways; ``which`` names the way."""

    english = ""
    texts: ClassVar[dict[str, str]]

    def __init__(self, which: str, heard: str = "", **filled: str) -> None:
        self.which = which
        super().__init__(heard, **filled)

    def say(self, language: Language) -> str:
        """The reason in a language."""
        id = f"case_status.no.{self.kind}.{self.which}"
        return language.say(id, self.texts[self.which], **self.filled)


class NotAReceipt(OneOfSeveral):
    """What was typed is no receipt number. ``meant`` is what one slip would come from, or empty."""

    kind = "not_a_receipt"
    texts: ClassVar[dict[str, str]] = {
        "nothing": "Write the receipt number: three letters and ten digits.",
        "a_number": "This looks like an A-Number. A receipt number has three letters and ten "
        "digits. It stands at the top of the receipt notice.",
        "strange": "Character {place} is no plain letter and no plain digit. Type the number anew.",
        "letters": "It begins with {number} letters. A receipt number begins with three letters, "
        "and ten digits follow.",
        "few": "After the three letters there are {number} characters. There have to be ten "
        "digits. Look which one is missing.",
        "many": "After the three letters there are {number} characters. There have to be ten "
        "digits. Look which one is too many.",
        "digit_meant": "Character {place} is the letter {found}, where a digit stands. Is it the "
        "digit {meant}?",
        "letter_meant": "Character {place} is the digit {found}, where a letter stands. Is it the "
        "letter {meant}?",
        "not_digit": "Character {place} is the letter {found}, where a digit stands. Look at the "
        "receipt notice.",
        "not_letter": "Character {place} is {found}, where a letter stands. Look at the receipt "
        "notice.",
    }

    def __init__(self, which: str, *, whole: str = "", **filled: str) -> None:
        self.meant = whole
        super().__init__(which, **filled)


class NotSetUp(OneOfSeveral):
    """The office has not been given access, or its settings are not whole."""

    kind = "not_set_up"
    texts: ClassVar[dict[str, str]] = {
        "off": "Asking USCIS is not set up here. The status can be read at egov.uscis.gov with the "
        "receipt number. To set it up, write [case_status] into the settings of the site.",
        "lacks": "[case_status] in the settings does not say {name}. All of client_id, "
        "client_secret_file and address are needed.",
        "token_address": "[case_status] in the settings does not say token_address. It stands in "
        "the letter of USCIS that gives access, beside the address, and is not guessed here.",
        "not_https": "[case_status] {name} has to begin with https://.",
        "odd_address": "[case_status] {name} is no plain address. Write it as it stands in the "
        "letter of USCIS, such as https://host/case-status.",
        "odd_demo_id": "[case_status] demo_id has to be letters and digits without spaces.",
        "no_secret": "{file}: the secret cannot be read ({why}). Write it into that file, alone.",
        "open_secret": "{file}: others can read the secret. Close it with: chmod 600 {file}",
        "odd_secret": "{file}: this is no secret of USCIS. It is one line of letters and digits.",
    }


class KeysRefused(NoStatus):
    """USCIS does not take the keys of the office, or does not renew the pass they give."""

    kind = "keys_refused"
    english = (
        "USCIS does not take the keys of this office. The receipt number is not the reason. "
        "Who looks after the site can check client_id and the file of the secret."
    )


class UnknownOrProtected(NoStatus):
    """USCIS does not know the number, or does not speak of it (8 USC 1367)."""

    kind = "unknown_or_protected"
    english = (
        "USCIS gives no status for this number. It says the same when a number has a typing slip, "
        "when the form is too new, and when the law keeps a case private (8 USC 1367). "
        "It does not mean that something happened to the case. Compare the number with the "
        "receipt notice. The letters of USCIS count."
    )


class NotTaken(NoStatus):
    """USCIS says that the number is not written as it should be."""

    kind = "not_taken"
    english = "USCIS does not take the number as it is written. Compare it with the receipt notice."


class TooOften(OneOfSeveral):
    """USCIS was asked too often, in its own count."""

    kind = "too_often"
    texts: ClassVar[dict[str, str]] = {
        "now": "USCIS was asked too often just now. Ask again in a few minutes.",
        "wait": "USCIS was asked too often just now. Ask again in {minutes} minutes.",
        "day": "The questions that USCIS allows this office in a day are used up. Ask again "
        "tomorrow.",
    }
    later = True


class DayUsedUp(NoStatus):
    """The questions that USCIS allows in a day are used up."""

    kind = "day_used_up"
    english = (
        "The {number} questions that USCIS allows in a day are used up. They begin anew at "
        "midnight in Washington."
    )
    later = True


class Closed(OneOfSeveral):
    """USCIS answers nothing now (503)."""

    kind = "closed"
    texts: ClassVar[dict[str, str]] = {
        "now": "USCIS answers nothing now. Ask again later.",
        "practice": "The practice system of USCIS answers nothing now. It is open Monday to "
        "Friday, from 7 a.m. to 8 p.m. in Washington.",
    }
    later = True


class NotReached(NoStatus):
    """No line to USCIS: the name is not found, or nobody answers there."""

    kind = "not_reached"
    english = "USCIS could not be reached. Check if this computer is on the internet."
    later = True


class NotSecure(NoStatus):
    """The other side could not show that it is USCIS, so nothing was sent."""

    kind = "not_secure"
    english = (
        "The other side could not show that it is USCIS, so nothing was sent. Who looks after "
        "the site can check the address and the clock of this computer."
    )


class TooSlow(NoStatus):
    """USCIS did not answer in time."""

    kind = "too_slow"
    english = "USCIS did not answer in {seconds} seconds. Ask again later."
    later = True


class CutShort(NoStatus):
    """The line broke in the middle of the answer."""

    kind = "cut_short"
    english = "The line to USCIS broke in the middle of the answer. Ask again."
    later = True


class LedElsewhere(NoStatus):
    """The answer sends the question to another address; it is not followed."""

    kind = "led_elsewhere"
    english = (
        "The answer leads to another address, and it was not followed. Who looks after the site "
        "can check the address in the settings."
    )


class Unreadable(OneOfSeveral):
    """The answer is not what USCIS documents: too long, no JSON, or of another shape."""

    kind = "unreadable"
    texts: ClassVar[dict[str, str]] = {
        "too_long": "The answer of USCIS is longer than any status. Nothing was kept of it.",
        "no_json": "The answer of USCIS cannot be read. Nothing was kept of it. Ask again later.",
        "shape": "The answer of USCIS has another shape than before (see {part}). Nothing was kept "
        "of it. A newer version of this program may read it.",
        "another": "The answer of USCIS is about another receipt number. Nothing was kept of it.",
    }
    later = True


class Failed(NoStatus):
    """USCIS answered with an error that its documentation does not name."""

    kind = "failed"
    english = "USCIS answered with the error {number}. Ask again later."
    later = True


ALONE: tuple[type[NoStatus], ...] = (
    KeysRefused,
    UnknownOrProtected,
    NotTaken,
    DayUsedUp,
    NotReached,
    NotSecure,
    TooSlow,
    CutShort,
    LedElsewhere,
    Failed,
)
IN_SEVERAL_WAYS: tuple[type[OneOfSeveral], ...] = (
    NotAReceipt,
    NotSetUp,
    TooOften,
    Closed,
    Unreadable,
)


def messages() -> Iterator[tuple[str, str]]:
    """Every reason in all its ways, as ``(context, English)``."""
    for alone in ALONE:
        yield f"case_status.no.{alone.kind}", alone.english
    for several in IN_SEVERAL_WAYS:
        for which, english in several.texts.items():
            yield f"case_status.no.{several.kind}.{which}", english
