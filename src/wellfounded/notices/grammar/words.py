"""Which names, places and amounts of money stand after a label?

Words have no grammar that would show a slip: they are given as printed, to be compared.
"""

from __future__ import annotations

import re

from wellfounded.notices.grammar.seen import Seen

NAME = re.compile(
    r"[^\W\d_][\w'’.-]*(?:,? [^\W\d_][\w'’.-]*){1,5}",
)
CELL_ENDS = re.compile(r"\s{2,}|\s(?=[a-z])|[\d(:;|\[]|\b(?:A-?(?=\d)|A ?\d)|,(?= *$)")
STATE_ZIP = re.compile(r"\b[A-Za-z][A-Za-z ]{1,20},? +\d{5}(?:-\d{4})?\b")
MONEY = re.compile(r"\$ ?(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{2}))?(?![\w|]|[,.]\w| \d)")
ALONE = re.compile(
    r"(?:(?<=\n)|(?<=  )|\A)[A-Z][A-Z'’-]+(?:,? [A-Z][A-Z'’.-]*){1,3}(?= *(?:\n|\Z|  ))"
)
LONGEST_PLACE = 170
NO_NAME = re.compile(
    r"\b(?:notice|date|street|number|united states|immigration|currently|respondent|officer"
    r"|asylum|court|form|department|order|denial|hearing|decision|motion|dismissal|scheduling"
    r"|receipt|board|appeals?|approval|warrant|service|office|security|homeland|services|case"
    r"|judge|request|evidence|fee|removal|record|application|clerk|rejection|type|proceedings"
    r"|you|are|ordered|attached|dear|plaza|suite|room|floor|general|counsel|credible|fear"
    r"|release|supervision|pro se)\b",
    re.IGNORECASE,
)


def name_after(text: str, start: int, stop: int) -> Seen | None:
    """The name that begins at ``start``, up to the end of its cell or ``stop``."""
    line_end = text.find("\n", start)
    cell = text[start : min(stop, line_end if line_end >= 0 else len(text))]
    ended = CELL_ENDS.search(cell)
    cell = (cell[: ended.start()] if ended else cell).rstrip(" ,-")
    found = NAME.fullmatch(cell)
    if not found or NO_NAME.search(cell) or sum(one.isupper() for one in cell) < 2:
        return None
    return Seen(start=start, end=start + len(cell), readings=(cell,))


def names_alone(text: str) -> list[Seen]:
    """Lines or cells that hold nothing but what can be a name in capitals."""
    return [
        Seen(start=one.start(), end=one.end(), readings=(one[0],))
        for one in ALONE.finditer(text)
        if not NO_NAME.search(one[0])
    ]


def place_after(text: str, start: int, stop: int) -> Seen | None:
    """The address that begins at ``start`` and ends in a state and a ZIP code before ``stop``."""
    reach = text[start : min(stop, start + LONGEST_PLACE)]
    found = STATE_ZIP.search(reach)
    if found is None:
        return None
    said = reach[: found.end()]
    sentence = re.match(r"[^\d\n]*[.:] *\n", said)
    if sentence:
        start, said = start + sentence.end(), said[sentence.end() :]
    lines = [re.sub(r" {2,}.*", "", line.strip()) for line in said.split("\n")]
    value = ", ".join(line.rstrip(",") for line in lines if line)
    return Seen(start=start, end=start + len(said), readings=(value,))


def amounts(text: str) -> tuple[Seen, ...]:
    """Every amount in dollars."""
    return tuple(
        Seen(start=one.start(), end=one.end(), readings=(one[0],)) for one in MONEY.finditer(text)
    )


def dollars(printed: str) -> float:
    """An amount as a number of dollars."""
    return float(re.sub(r"[$, ]", "", printed))
