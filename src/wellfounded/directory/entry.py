"""What is known of somebody who can help: a person, an office, a line?

One record for the courts' list, the roster of recognized organizations, the starter list and the
entries of an office. Every number, address and hour is a dated fact with its source.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Final, Literal

Kind = Literal[
    "nonprofit",
    "referral",
    "private_attorney",
    "recognized",
    "hotline",
    "government",
    "medical",
]
Way = Literal["voice", "tty", "sms", "whatsapp", "from_detention"]
Cost = Literal["free", "low", "paid", "unknown"]

SERVICES: Final = (
    *("legal", "finding", "information", "case", "lawyers", "medical", "counseling", "crisis"),
    *("shelter", "bond", "complaints", "fraud", "rights"),
)
SERVES: Final = (
    *("detained", "children", "lgbt", "trafficking", "torture", "family_violence", "refugees"),
)
FORUMS: Final = ("court", "uscis")
"""Before whom they may speak. A partly accredited representative may not in a court."""

SHOWN: Final = frozenset({"V"})
"""Applicants are shown a number that a copy of an official source gives, or that was dialled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where an entry was read, on which day, and how sure that is.

    ``kind`` is ``pro_bono``, ``roster``, ``starter`` or ``office``. ``tag`` is V (read in a copy
    of the official source, or told by the office itself), S (one other source) or M (memory).
    ``list_of`` is the month or day that a list names as its own.
    """

    kind: Literal["pro_bono", "roster", "starter", "office"]
    checked_on: date
    tag: Literal["V", "S", "M"]
    said: str = ""
    url: str = ""
    list_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """One number. ``number`` is what is dialled: E.164, or a short code of the country.

    ``word`` is what is sent to a line for text messages. ``dialled_on`` is the day on which a
    person of this installation called it and reached whom it names.
    """

    number: str
    shown: str
    way: Way = "voice"
    tag: Literal["V", "S", "M"] = "V"
    word: str = ""
    place: str = ""
    dialled_on: date | None = None

    @property
    def may_be_shown(self) -> bool:
        """Whether an applicant may be given it."""
        return self.tag in SHOWN or self.dialled_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an office is. Any part but the state may be empty."""

    state: str
    city: str = ""
    street: str = ""
    zip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """From when to when on which days, each ``mon`` to ``sun``."""

    days: tuple[str, ...]
    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """When somebody answers, in the time of ``zone``. ``always`` is day and night."""

    zone: str = ""
    always: bool = False
    ranges: tuple[Open, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """A person accredited at an organization; ``full`` ones may speak in a court as well."""

    name: str
    full: bool
    until: date | None = None
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Somebody who can help. ``states`` is empty where they serve the whole country.

    ``not_for`` are groups of ``SERVES`` whom they say they do not take.
    ``limits`` is in the words of whoever listed it, English. ``risk`` names a warning that must
    stand beside it. ``host`` is an office of whoever runs this installation.
    """

    id: str
    name: str
    kind: Kind
    sources: tuple[Source, ...]
    services: frozenset[str] = frozenset()
    serves: frozenset[str] = frozenset()
    not_for: frozenset[str] = frozenset()
    forums: frozenset[str] = frozenset()
    courts: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    phones: tuple[Phone, ...] = ()
    hours: Hours | None = None
    languages: tuple[str, ...] = ()
    any_language: bool = False
    email: str = ""
    url: str = ""
    cost: Cost = "unknown"
    limits: str = ""
    representatives: tuple[Representative, ...] = ()
    expires_on: date | None = None
    risk: str = ""
    law_enforcement: bool = False
    host: bool = False

    @property
    def checked_on(self) -> date:
        """The newest day on which somebody looked."""
        return max(source.checked_on for source in self.sources)

    @property
    def local(self) -> bool:
        """Whether they serve some states rather than the whole country."""
        return bool(self.states or self.places or self.courts)
