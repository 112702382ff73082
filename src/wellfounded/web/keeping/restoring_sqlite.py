"""How are cases that lay in SQLite brought back, with their shred keys?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS

from wellfounded.web.database.choice import KEYRING as KEYRING_ALIAS
from wellfounded.web.home import Home
from wellfounded.web.keeping.elsewhere import elsewhere
from wellfounded.web.keeping.finding import Finding
from wellfounded.web.keeping.parcel import CASES, KEYRING
from wellfounded.web.keeping.restoring import (
    Wanted,
    account_holds,
    keys_open,
    require_matching,
    settle,
)
from wellfounded.web.keeping.stage import adopt_key, brought, put, release, require_empty, staged


def restore_sqlite(home: Home, wanted: Wanted) -> Iterator[Finding]:
    """Restore the cases, and the shred keys if there is a copy of them.

    Raises:
        Refused: something is wrong, or there is something where it belongs. Nothing was changed.
    """
    places = {CASES: home.path("database", "address", "cases.db")}
    if wanted.keyring:
        places[KEYRING] = home.path("database", "keyring", "keyring.db")
    for place in places.values():
        require_empty(place)
    with staged(home) as stage:
        with ExitStack() as opened:
            cases = yield from brought(wanted, CASES, wanted.cases, stage)
            opened.enter_context(elsewhere(DEFAULT_DB_ALIAS, stage / CASES))
            if wanted.keyring:
                keyring = yield from brought(wanted, KEYRING, wanted.keyring, stage)
                require_matching(cases, keyring)
                opened.enter_context(elsewhere(KEYRING_ALIAS, stage / KEYRING))
            for alias in (KEYRING_ALIAS, DEFAULT_DB_ALIAS):
                call_command("migrate", database=alias, interactive=False, verbosity=0)
            yield from account_holds(wanted)
            yield from keys_open(wanted.kek, keyring=wanted.keyring is not None)
            yield from settle(keyring=wanted.keyring is not None)
        for place in places.values():
            release(place)
        adopt_key(home, wanted.kek)
        # The keys first: without cases they harm nobody if the machine stops here.
        for of in reversed(places):
            put(stage / of, places[of])
