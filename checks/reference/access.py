"""Who gets through to which page of the site?"""

from __future__ import annotations

from checks.reference.markdown import code, made_page, table
from wellfounded.web.access import ACCESS, Access, Door
from wellfounded.web.accounts.roles import STAFF

FOREWORD = """\
Every address of the site, and who gets on there. Addresses tell nothing: the language, then single
letters, numbers and random ids. *Fresh* asks for a proof of the last five minutes.

Whoever is not at the door is sent to the page that asks for the code, or to the sign-in of the
staff, before anything is looked up. A member who is at the door without the right, and one who asks
for a case that was not handed to them, gets the page that says there is no such page: the same to
the last byte as for a case that does not exist. Members who are only invited, have accepted, were
suspended or removed are nobody. A key decides apart from this table what can be read at all: an
interpreter who was handed one section opens that one, and a role that does not see how to reach a
person does not see it on any page.

A test walks every address with every method as nobody, as another applicant, as a member of another
office, and as each role and each state of a membership, with and without a key, and compares what
comes with this table."""


def page() -> str:
    """The page."""
    parts = (f"## {_heading(door)}\n\n{_table(door)}" for door in Door)
    return made_page("Access", FOREWORD, *parts)


def _heading(door: Door) -> str:
    return f"For {door.value}"


def _table(door: Door) -> str:
    heads = ("Address", "What it does", "Answers to", "Roles", "Fresh")
    rows = (
        (code(address), one.what, ", ".join(one.methods), _roles(one), "yes" if one.fresh else "")
        for address, one in ACCESS.items()
        if one.door is door
    )
    return table(heads, rows)


def _roles(one: Access) -> str:
    if not one.roles:
        return ""
    return "every one" if one.roles == STAFF else ", ".join(sorted(one.roles))
