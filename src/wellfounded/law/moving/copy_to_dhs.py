"""How does the government's lawyer get a copy, and what proves it? 8 CFR 1003.32.

What is filed in court on paper is given to the other side too: the Office of the Principal Legal
Advisor (OPLA) of ICE, at the court that has the case. The proof is written in English, because
the court reads it. Its day is never left open and never later than the filing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wellfounded.law.moving.sheets import Form

AUTHORITY: Final = "8 CFR 1003.32"
OPEN: Final = "____________"
PROOF: Final = (
    "PROOF OF SERVICE. On {day}, I, {name}, gave a copy of this Form {form} and of everything with "
    "it to the Department of Homeland Security, U.S. Immigration and Customs Enforcement, Office "
    "of the Principal Legal Advisor, at {office}, {means}. Signature: {line} Printed name: {name}"
)
BY_SYSTEM: Final = (
    "PROOF OF SERVICE. On {day}, I, {name}, filed this Form {form} through the electronic system "
    "of the Executive Office for Immigration Review. Both sides take part in it, so it serves the "
    "Department of Homeland Security, and no other copy was given. Signature: {line}"
)
STEPS: Final = (
    "If you tell the court online, the page itself can give the government's lawyer the copy. Read "
    "what it says before you send, and keep that page.",
    "On paper, give one copy to the court and one to the government's lawyer (OPLA) at that court. "
    "The address is on their last paper to you, and at ice.gov.",
    "Fill in the day, the address and the way on the proof. Sign it. It goes with the copy for the "
    "court.",
    "Keep a copy of both, and the proof of mailing.",
)


class Means(StrEnum):
    """How a copy is given."""

    MAIL = "by first-class mail"
    HAND = "by hand"
    ONLINE = "through ICE eService"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """The words of the proof for one form, in English; lines stand where a person writes."""

    form: Form
    name: str

    def on_paper(self, day: str = "", office: str = "", means: Means | None = None) -> str:
        """The proof for a copy given apart; what is not said stays a line."""
        ways = means or f"{OPEN} (by mail, by hand, or through ICE eService)"
        return PROOF.format(
            day=day or OPEN,
            name=self.name or OPEN,
            form=self.form,
            office=office or OPEN,
            means=ways,
            line=OPEN,
        )

    def by_system(self, day: str = "") -> str:
        """The proof where both sides are in the court's electronic system: it still says so."""
        return BY_SYSTEM.format(day=day or OPEN, name=self.name or OPEN, form=self.form, line=OPEN)


def messages() -> Iterator[tuple[str, str]]:
    """The steps, as ``(context, English)``; the proof itself is said in English alone."""
    for number, step in enumerate(STEPS, start=1):
        yield f"moving.copy.{number}", step
