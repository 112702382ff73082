"""How do the rules see a case whose load-bearing facts are looked for?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wellfounded.evidence.protections import asked_for
from wellfounded.facts import Case
from wellfounded.law.asylum.asylum import asylum
from wellfounded.law.asylum.one_year_deadline.due import last_lawful_day
from wellfounded.law.asylum.one_year_deadline.filing import filed_in_time
from wellfounded.law.asylum.one_year_deadline.receipt import filing_day
from wellfounded.law.asylum.one_year_deadline.unaccompanied_child import (
    unaccompanied_child_exempt,
)
from wellfounded.law.protection.convention_against_torture import cat_withholding
from wellfounded.logic import Reading

PROCEDURES = ("abortion", "sterilization", "device")
received_in_time = filing_day <= last_lawful_day


@dataclass(frozen=True, slots=True)
class Asking:
    """A case on a day, as the rules that it asks for see it."""

    case: Case
    reading: Reading
    for_asylum: bool
    against_torture: bool

    @classmethod
    def of(cls, case: Case, as_of: date) -> Asking:
        """Read the case on the day."""
        goals = asked_for(case)
        reading = Reading(case.known(as_of))
        return cls(case, reading, asylum in goals, cat_withholding in goals)

    @property
    def late(self) -> bool:
        """Whether it is not settled that the form came in within the year, and nothing frees the
        person from the year."""
        in_time = filed_in_time.decide(self.reading)
        return in_time is not True and unaccompanied_child_exempt.decide(self.reading) is not True

    def named(self, ground: str) -> bool:
        """Whether the person named the ground, of what happened or of what they fear."""
        of_harm = (ground in harm.listed("why") for harm in self.case.items("harms"))
        return ground in self.case.listed("fear.why") or any(of_harm)

    def by_private(self) -> bool:
        """Whether somebody outside the government did it, or is feared."""
        done = any(harm.text("by_kind") == "private" for harm in self.case.items("harms"))
        return done or self.case.text("fear.by_kind") == "private"

    @property
    def by_private_alone(self) -> bool:
        """Whether all who did it and who are feared were said to be outside the government."""
        said = {harm.text("by_kind") for harm in self.case.items("harms")}
        said.add(self.case.text("fear.by_kind"))
        return said == {"private"}

    def told(self, *paths: str) -> tuple[str, ...]:
        """Those of these paths that hold an account of the person's own."""
        return tuple(path for path in paths if self.case.story(path))

    @property
    def by_mail_alone(self) -> bool:
        """Whether it is in time by the day of mailing and not by that of receipt."""
        in_time = filed_in_time.decide(self.reading)
        return in_time is True and received_in_time.decide(self.reading) is not True

    @property
    def births(self) -> bool:
        """Whether a procedure was forced on the person, or they resisted the program."""
        own = self.case.text("population_control.forced_procedure") in PROCEDURES
        return own or self.case.yes_no("population_control.resisted") is True

    @property
    def last_arrival(self) -> str:
        """The record of the arrival that the year is counted from, as far as days are known."""
        dated = [
            (when.span.latest, entry.at)
            for entry in self.case.items("entries")
            if (when := entry.date("date"))
        ]
        return max(dated)[1].removesuffix(".") if dated else ""

    @property
    def births_of_spouse(self) -> bool:
        """Whether a procedure was forced on the person's husband or wife."""
        return self.case.text("population_control.spouse_forced_procedure") in PROCEDURES
