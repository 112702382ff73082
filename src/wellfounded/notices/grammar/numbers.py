"""Which A-Numbers and receipt numbers stand in a text?

An A-Number has nine digits, old ones seven or eight with zeros after the A. A receipt number has
three letters and ten digits, as an event number has too: there the label decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.notices.grammar.digits import (
    DIGIT,
    digits,
    look_alikes,
    mostly_digits,
    repaired,
)
from wellfounded.notices.grammar.seen import Seen
from wellfounded.notices.skeleton import bones

LONGEST = 9
ASYLUM_OFFICES = ("ZLA", "ZSF", "ZNY", "ZNK", "ZAR", "ZBO", "ZCH", "ZHN", "ZMI", "ZNO", "ZTP")
OFFICES = ("IOE", "EAC", "WAC", "LIN", "SRC", "MSC", "NBC", "YSC", *ASYLUM_OFFICES)
FOLDED_OFFICES = {bones(office): office for office in OFFICES}
GAP = r"[ -]?"
A_NUMBER = re.compile(
    rf"(?<![\w-])(?P<a>A(?:[#\s]|lien #?)?[ :#-]{{0,2}}|4[ #-]{{1,2}})?"
    rf"(?P<digits>{DIGIT}{{2,3}}{GAP}{DIGIT}{{3}}{GAP}{DIGIT}{{3}})(?![\w-])"
)
TEN = re.compile(rf"(?<![\w-])(?P<digits>{DIGIT}{{4}}{GAP}{DIGIT}{{3}}{GAP}{DIGIT}{{3}})(?![\w-])")
RECEIPT = re.compile(
    rf"(?<![\w-])(?P<office>[A-Za-z0-9|]{{3}})"
    rf"(?P<digits>(?:[ -]?[*]?{DIGIT}|[ -]?[*]){{10}})(?![\w-])"
)
LIKE_A_RECEIPT = re.compile(rf"(?<![\w-])(?:{'|'.join(OFFICES)})(?:[ -]?\d){{7,13}}(?![\w-])")
DIGITS_OF_A_RECEIPT = 10
FORM = re.compile(rf"(?<![\w-])[I1l|][- ]?({DIGIT}{{3}})(?![\w])")
FORM_NUMBERS = (90, 130, 131, 360, 485, 539, 589, 590, 601, 602, 730, 751, 765, 821, 881, 912)
FORMS = frozenset(f"I-{number}" for number in FORM_NUMBERS)
"""Forms that a notice of USCIS can be about."""
I94 = re.compile(r"(?<!\w)(\d{9}[A-Z]\d|\d{11})(?!\w)")


def a_numbers(text: str, exact: bool) -> Iterator[Seen]:
    """Everything that can be an A-Number; one without its A needs a label beside it."""
    for found in A_NUMBER.finditer(text):
        seen = re.sub(r"[ -]", "", found["digits"])
        if not mostly_digits(seen) or not 7 <= len(seen) <= LONGEST:
            continue
        number = digits(seen).zfill(LONGEST)
        doubts = ["repaired"] if repaired(seen) or (found["a"] or "A")[0] == "4" else []
        others = () if exact else tuple(look_alikes(number)[1:2])
        if others:
            doubts.append("looks_alike")
        yield Seen(
            start=found.start(),
            end=found.end(),
            readings=(number,),
            doubts=tuple(doubts),
            named=bool(found["a"]),
        )
    for found in TEN.finditer(text):
        seen = digits(re.sub(r"[ -]", "", found["digits"]))
        if seen[0] == "4" and mostly_digits(found["digits"]):
            # The first digit may be the letter A; without it nine digits are left.
            yield Seen(
                start=found.start(),
                end=found.end(),
                readings=(seen[1:], seen[:9]),
                doubts=("two_readings",),
                named=False,
            )


def receipts(text: str, exact: bool) -> Iterator[Seen]:
    """Everything that can be a receipt number; the first three are letters, the rest digits."""
    for found in RECEIPT.finditer(text):
        tail = re.sub(r"[ -]", "", found["digits"])
        if not mostly_digits(tail.replace("*", "0")) or sum(one.isdigit() for one in tail) < 6:
            continue
        office, certain = _office(found["office"])
        if not office:
            continue
        doubts = [] if certain and not repaired(tail) else ["repaired"]
        if "*" in tail:
            doubts.append("hidden")
        if not exact and len(look_alikes(tail)) > 1:
            doubts.append("looks_alike")
        yield Seen(
            start=found.start(),
            end=found.end(),
            readings=(office + digits(tail),),
            doubts=tuple(doubts),
            named=office in OFFICES,
        )


def receipts_of_another_length(text: str) -> Iterator[Seen]:
    """What begins as a receipt number does and has too few or too many digits."""
    for found in LIKE_A_RECEIPT.finditer(text):
        if len(re.sub(r"\D", "", found[0])) != DIGITS_OF_A_RECEIPT:
            yield Seen(start=found.start(), end=found.end(), readings=(), doubts=("length",))


def _office(seen: str) -> tuple[str, bool]:
    """The three letters, and whether they stand so; none where they cannot be letters."""
    if seen in OFFICES:
        return seen, True
    meant = FOLDED_OFFICES.get(bones(seen))
    if meant:
        return meant, False
    return (seen, True) if seen.isalpha() and seen.isupper() else ("", False)


def i94_numbers(text: str, exact: bool) -> Iterator[Seen]:
    """Everything that can be the number of a Form I-94; its one letter may look like a digit."""
    for found in I94.finditer(text):
        doubts = () if exact or found[1][9].isalpha() else ("looks_alike",)
        yield Seen(start=found.start(), end=found.end(), readings=(found[1],), doubts=doubts)


def forms_named(text: str, exact: bool) -> Iterator[Seen]:
    """Every form of USCIS that is named, such as I-589; only those that are known."""
    for found in FORM.finditer(text):
        number = f"I-{digits(found[1])}"
        others = [f"I-{one}" for one in look_alikes(digits(found[1]))[1:]]
        if number in FORMS and mostly_digits(found[1]):
            doubts = ["repaired"] if repaired(found[1]) else []
            if not exact and any(other in FORMS for other in others):
                doubts.append("looks_alike")
            yield Seen(
                start=found.start(), end=found.end(), readings=(number,), doubts=tuple(doubts)
            )
