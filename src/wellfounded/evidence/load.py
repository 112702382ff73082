"""What is a fact that bears load: its name, what reaches it, what it bears?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wellfounded.evidence.words import Words

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "identity": "Who you are",
        "nationality": "Your nationality",
        "entry": "The day you came to the United States",
        "mailing": "The day your form was mailed",
        "child_alone": "The finding that you came alone as a child",
        "delay": "What kept you from asking before, number {number}",
        "status": "A status or permit you had here, number {number}",
        "harm": "What happened, event {number}",
        "conditions": "How things are in your country",
        "officials": "What the police or officials did or did not do",
        "race": "Your people or race",
        "religion": "Your religion",
        "nation": "Your nation or language group",
        "particular_social_group": "The group you belong to",
        "political_opinion": "What you did or said in public matters",
        "births": "What was done under limits on births",
        "torture": "What officials would do, or let happen",
        "spouse": "Your marriage",
        "child": "That child {number} is yours",
        "arrest": "Your arrest in the United States, number {number}",
    }
)
"""What each kind of fact is called, in words that a person and a helper both read."""

READ_BY_RULES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "nationality": ("applicant.nationality",),
        "entry": ("entries[].date",),
        "mailing": ("application.mailed_on", "application.mailing_proof"),
        "child_alone": ("applicant.unaccompanied_child.determined",),
        "delay": ("delay.reasons", "assessments.changed_circumstances_exception"),
        "status": ("statuses[].kind", "statuses[].from", "statuses[].to"),
        "harm": ("harms", "harms[].why", "harms[].by_kind"),
        "conditions": ("assessments.well_founded_fear", "fear.why"),
        "officials": ("assessments.state_or_unable_unwilling", "harms[].by_kind"),
        "race": ("harms[].why", "fear.why"),
        "religion": ("harms[].why", "fear.why"),
        "nation": ("harms[].why", "fear.why"),
        "particular_social_group": ("assessments.psg_cognizable", "harms[].why"),
        "political_opinion": ("harms[].why", "fear.why"),
        "births": ("population_control.forced_procedure", "population_control.resisted"),
        "torture": ("assessments.cat_torture", "assessments.cat_acquiescence"),
        "arrest": ("arrests", "arrests[].convicted"),
    }
)
"""By kind, the facts and findings through which a rule of the law reads it. Who a person is, and
their family, are asked by the form and not by a rule: INA 208(d)(5)(A)(i); 8 CFR 1208.21(f)."""

PROOF = "INA 208(b)(1)(B)(ii)"
GROUND = "INA 101(a)(42)(A)"
FAMILY = "8 CFR 208.21"

RESTS_ON: Mapping[str, str] = MappingProxyType(
    {
        "identity": "INA 208(d)(5)(A)(i)",
        "nationality": "INA 101(a)(42)",
        "entry": "INA 208(a)(2)(B)",
        "mailing": "8 CFR 1208.4(a)(2)(ii)",
        "child_alone": "INA 208(a)(2)(E)",
        "delay": "INA 208(a)(2)(D)",
        "status": "8 CFR 1208.4(a)(5)(iv)",
        "harm": PROOF,
        "conditions": "Matter of S-M-J-, 21 I&N Dec. 722 (BIA 1997)",
        "officials": PROOF,
        **dict.fromkeys(
            ("race", "religion", "nation", "particular_social_group", "political_opinion"), GROUND
        ),
        "births": "INA 101(a)(42)",
        "torture": "8 CFR 1208.16(c)(2)",
        "spouse": FAMILY,
        "child": FAMILY,
        "arrest": "INA 208(b)(2)(A)(ii)",
    }
)
"""By kind, the authority for which it bears load."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """One fact that bears load. ``at`` is the reference that names it in this case.

    Something that shows any of ``reached_by`` shows it. ``own_words`` are the paths of what the
    person told of it themselves.
    """

    kind: str
    at: str
    reached_by: tuple[str, ...]
    elements: tuple[str, ...]
    own_words: tuple[str, ...] = ()
    number: int | None = None

    @property
    def authority(self) -> str:
        """The authority for which it bears load."""
        return RESTS_ON[self.kind]

    @property
    def words(self) -> Words:
        """What it is called."""
        filled = {} if self.number is None else {"number": str(self.number)}
        return Words(f"evidence.load.{self.kind}", TITLES[self.kind], filled)
