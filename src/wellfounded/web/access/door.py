"""What does an address ask for first, and which of those at the door get on?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from wellfounded.web.accounts.roles import RIGHTS, STAFF, Act, Role


class Door(Enum):
    """What an address asks for first, and what everybody else sees there."""

    PUBLIC = "anybody"
    JOINING = "somebody who was invited and was told the code"
    CALLED = "a browser that is asked for a passkey"
    PASSED = "somebody who has just proved a passkey"
    APPLICANT = "the applicant, at their own case"
    MEMBER = "a confirmed member of an office"
    CASE = "a confirmed member who was handed a key of the case"
    INTAKE = "a confirmed member who holds the key of the intake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One address: what it answers to, what it does, and which of those at the door get on.

    ``roles`` are those of members; a ``fresh`` proof is one of the last five minutes.
    """

    what: str
    methods: tuple[str, ...]
    door: Door
    roles: frozenset[Role] = frozenset()
    fresh: bool = False


def public(what: str, *methods: str) -> Access:
    """A page for anybody; it is shown if no ``methods`` are named."""
    return Access(what=what, methods=methods or ("GET",), door=Door.PUBLIC)


def own(what: str, *methods: str) -> Access:
    """A page of the applicant; it is shown if no ``methods`` are named."""
    return Access(what=what, methods=methods or ("GET",), door=Door.APPLICANT)


def desk(what: str, *methods: str, acts: tuple[Act, ...] = (), fresh: bool = False) -> Access:
    """A page of the desk, for all staff or for those who may do one of ``acts``."""
    roles = who_may(acts) if acts else STAFF
    return Access(what=what, methods=methods, door=Door.MEMBER, roles=roles, fresh=fresh)


def case(what: str, *methods: str, acts: tuple[Act, ...], fresh: bool = False) -> Access:
    """A page of a case, for those who were handed it and may do one of ``acts``."""
    return Access(what=what, methods=methods, door=Door.CASE, roles=who_may(acts), fresh=fresh)


def who_may(acts: tuple[Act, ...]) -> frozenset[Role]:
    """The roles of staff that may do one of ``acts``."""
    return frozenset(role for role in STAFF if RIGHTS[role] & set(acts))


READERS: Final = (Act.READ_CASE, Act.READ_SECTION)
HANDERS: Final = (Act.ASSIGN, Act.PASS_UP)
LOGS: Final = (Act.READ_CASE_LOG, Act.READ_TEAM_LOG)
PEOPLE: Final = (Act.MANAGE_USERS, Act.MANAGE_TEAM, Act.TAKE_IN)
