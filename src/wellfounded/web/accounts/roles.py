"""Who may do what?

Roles are code; membership and the assignment to a case are data. A right says only that the
act is allowed to the role: the keys decide apart from it what can be read at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Role(StrEnum):
    """What somebody is to a case."""

    APPLICANT = "applicant"
    CASEWORKER = "caseworker"
    VOLUNTEER = "volunteer"
    """A narrower caseworker."""
    PARALEGAL = "paralegal"
    """A narrower caseworker, beside an attorney."""
    ATTORNEY = "attorney"
    """Or a representative accredited by the Department of Justice."""
    INTERPRETER = "interpreter"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"
    OPERATOR = "operator"


class State(StrEnum):
    """How far a membership has come. Only a confirmed member has rights."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    SUSPENDED = "suspended"
    REMOVED = "removed"


STAFF: Final = frozenset(Role) - {Role.APPLICANT, Role.OPERATOR}
"""What a member of an organisation can be."""

NEXT: Mapping[State, frozenset[State]] = MappingProxyType(
    {
        State.INVITED: frozenset({State.ACCEPTED, State.REMOVED}),
        State.ACCEPTED: frozenset({State.CONFIRMED, State.REMOVED}),
        State.CONFIRMED: frozenset({State.SUSPENDED, State.REMOVED}),
        State.SUSPENDED: frozenset({State.CONFIRMED, State.REMOVED}),
        State.REMOVED: frozenset(),
    }
)
"""Which state may follow which."""


class Act(StrEnum):
    """What can be done in or around a case."""

    READ_CASE = "read_case"
    READ_SECTION = "read_section"
    EDIT_ANSWERS = "edit_answers"
    SUGGEST_ANSWERS = "suggest_answers"
    READ_CONTACT = "read_contact"
    MAKE_DRAFT = "make_draft"
    WRITE_FINDING = "write_finding"
    """Weigh an element of the law, in one's own name: that is for whoever may give legal advice."""
    CHECK_TRANSLATION = "check_translation"
    """Say in one's own name that a place of a translation is right."""
    ADD_PAPERS = "add_papers"
    READ_ORIGINALS = "read_originals"
    """Open a paper as it was given: it may do harm where it is opened, and tells more."""
    SIGN_OFF = "sign_off"
    CONFIRM = "confirm"
    GIVE_CASE = "give_case"
    TAKE_IN = "take_in"
    ASSIGN = "assign"
    PASS_UP = "pass_up"
    """Hand a whole case that one holds to a supervisor or an attorney, where no supervisor did."""
    REQUEST_ASSIGNMENT = "request_assignment"
    EXPORT_CASE = "export_case"
    EXPORT_MANY = "export_many"
    DELETE_CASE = "delete_case"
    BREAK_GLASS = "break_glass"
    MANAGE_TEAM = "manage_team"
    MANAGE_USERS = "manage_users"
    READ_CASE_LOG = "read_case_log"
    READ_TEAM_LOG = "read_team_log"
    READ_OFFICE_LOG = "read_office_log"
    LIST_CASES = "list_cases"
    KEEP_CLIPS = "keep_clips"
    """Put a recording beside a text of the site, where everybody hears it, or take it out."""


_CASEWORK = {Act.READ_CASE, Act.SUGGEST_ANSWERS, Act.MAKE_DRAFT, Act.LIST_CASES} | {
    Act.ADD_PAPERS,
    Act.CHECK_TRANSLATION,
}

RIGHTS: Mapping[Role, frozenset[Act]] = MappingProxyType(
    {
        Role.APPLICANT: frozenset(
            {Act.READ_CASE, Act.EDIT_ANSWERS, Act.READ_CONTACT, Act.MAKE_DRAFT, Act.CONFIRM}
            | {Act.GIVE_CASE, Act.EXPORT_CASE, Act.DELETE_CASE, Act.READ_CASE_LOG}
            | {Act.ADD_PAPERS, Act.READ_ORIGINALS}
        ),
        Role.CASEWORKER: frozenset({*_CASEWORK, Act.TAKE_IN, Act.PASS_UP, Act.KEEP_CLIPS}),
        Role.VOLUNTEER: frozenset(_CASEWORK),
        Role.PARALEGAL: frozenset(_CASEWORK),
        Role.ATTORNEY: frozenset(
            {*_CASEWORK, Act.READ_CONTACT, Act.SIGN_OFF, Act.REQUEST_ASSIGNMENT, Act.TAKE_IN}
            | {Act.EXPORT_CASE, Act.READ_CASE_LOG, Act.PASS_UP, Act.WRITE_FINDING}
            | {Act.READ_ORIGINALS, Act.KEEP_CLIPS}
        ),
        Role.INTERPRETER: frozenset({Act.READ_SECTION, Act.LIST_CASES, Act.CHECK_TRANSLATION}),
        Role.SUPERVISOR: frozenset(
            {*_CASEWORK, Act.TAKE_IN, Act.ASSIGN, Act.EXPORT_CASE, Act.EXPORT_MANY}
            | {Act.DELETE_CASE, Act.BREAK_GLASS, Act.MANAGE_TEAM, Act.READ_TEAM_LOG}
            | {Act.KEEP_CLIPS}
        ),
        Role.ADMIN: frozenset({Act.MANAGE_USERS, Act.READ_OFFICE_LOG}),
        Role.OPERATOR: frozenset(),
    }
)
"""The table of rights. What two people must do together is no right of one of them."""


class NotAllowed(PermissionError):
    """The act is not this person's to do. The text names neither case nor person."""


def may(role: Role, state: State, act: Act) -> bool:
    """Whether a member in this state has the right; an applicant counts as confirmed."""
    return state is State.CONFIRMED and act in RIGHTS[role]


def require(role: Role, state: State, act: Act) -> None:
    """Refuse the act unless it is allowed.

    Raises:
        NotAllowed: it is not.
    """
    if not may(role, state, act):
        raise NotAllowed(f"a {role.value} who is {state.value} may not {act.value}")
