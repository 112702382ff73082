"""How is a fee of a case said in a language?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.languages import Language
from wellfounded.law.fees.ledger import Entry, Stands

STATES = {
    Stands.ASKED: "Asked for. No payment is noted.",
    Stands.NOT_SEEN: "No payment is noted.",
    Stands.PAID: "Paid. No receipt is noted: look for it and keep it.",
    Stands.PROVED: "Paid, and there is a receipt. Keep it.",
    Stands.FREE: "Nothing was due on that day.",
}
SENTENCES = {
    "amount": "On that day it was {dollars} dollars.",
    "between": "On that day it was from {least} to {most} dollars, by what was filed and how.",
    "not_known": "How much it was is not known here. The notice or the order says it.",
    "waivable": "It can be waived for a person who cannot pay.",
    "in_part": "A part of it can be waived for a person who cannot pay.",
    "not_waivable": "It cannot be waived.",
    "differs": "That is not what was paid. Look at the receipt and the notice again.",
}


def says(entry: Entry, language: Language) -> list[str]:
    """What is said of an entry, a sentence each."""
    ids = list(_ids(entry))
    cost = entry.cost
    filled: dict[str, str] = {}
    if cost is not None and cost.least is not None:
        filled = {"dollars": str(cost.least), "least": str(cost.least), "most": str(cost.most)}
    first = language.say(f"payments.state.{entry.stands}", STATES[entry.stands])
    return [first, *(language.say(f"payments.{id}", SENTENCES[id], **filled) for id in ids)]


def _ids(entry: Entry) -> Iterator[str]:
    if entry.stands is Stands.FREE:
        return
    cost = entry.cost
    if cost is None or cost.least is None:
        yield "not_known"
    else:
        yield "amount" if cost.exact else "between"
    if cost is not None:
        yield {True: "waivable", False: "not_waivable", None: "in_part"}[cost.waivable]
    if entry.differs:
        yield "differs"


def messages() -> Iterator[tuple[str, str]]:
    """Every sentence as ``(context, English)``."""
    for stands, sentence in STATES.items():
        yield f"payments.state.{stands}", sentence
    for id, sentence in SENTENCES.items():
        yield f"payments.{id}", sentence
