"""How does an office come to be on this site?

Only whoever runs the site makes one: an office that anybody could make would be a trap. It has a
key of its own from the first moment. Cases can be given to it once somebody is there to take
them in.
"""

from __future__ import annotations

import uuid

from wellfounded.vault.keys import Key
from wellfounded.web.accounts.models import Organisation
from wellfounded.web.accounts.office_log import note
from wellfounded.web.clock import hour
from wellfounded.web.home import home

LONGEST_NAME = 200


class OfficeError(ValueError):
    """An office cannot be made or found under a name. The text says what to do."""


def make_office(name: str) -> Organisation:
    """Make an office.

    Raises:
        OfficeError: the name is empty, too long, or taken.
    """
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise OfficeError(f"a name has 1 to {LONGEST_NAME} characters, this one has {len(name)}")
    if Organisation.objects.filter(name__iexact=name).exists():
        raise OfficeError(f"{name}: there is an office of that name; choose another")
    id = uuid.uuid4()
    made = Organisation.objects.create(
        id=id, name=name, tenant_key=home().kek.seal_tenant_key(id, Key.random()), created=hour()
    )
    note(id, "office_made", id)
    return made


def office_named(name: str) -> Organisation:
    """The office of this name.

    Raises:
        OfficeError: there is none.
    """
    found = Organisation.objects.filter(name__iexact=" ".join(name.split())).first()
    if found is None:
        raise OfficeError(f"{name}: there is no office of that name; see 'wellfounded staff list'")
    return found
