"""How does an office get an installation: its folder, its keys, its databases?"""

from __future__ import annotations

import os
from pathlib import Path

from wellfounded.facts import write_whole
from wellfounded.vault.keyring import Kek
from wellfounded.web.home import SETTINGS, VARIABLE, Home, HomeError, home

KEY = "keys/master.key"
TEMPLATE = """\
# One installation of Wellfounded. Every line may be changed; 'wellfounded doctor' looks at it.

[site]
# The name on every page and in the history of browsers. Keep it short and neutral.
name = "Form"
# True behind a proxy that speaks TLS. Without TLS only this computer is served.
https = false
hosts = ["127.0.0.1", "localhost"]
# The page that "Leave this page" opens.
leave_to = "https://www.weather.gov/"

[database]
# A file for SQLite, or postgresql://app@host/name for PostgreSQL, with the owner's beside it.
address = "cases.db"
# owner_address = "postgresql://owner@host/name"
# The keys that deletion destroys. Never in the backup of the cases.
keyring = "keyring.db"

[keys]
# The key over all keys. Whoever has it and the databases can read stages and days, and no case.
file = "keys/master.key"
"""


def make(folder: Path) -> Home:
    """Make an installation in a folder, which may be there but must hold none.

    Raises:
        HomeError: there is one already; nothing is changed.
        KeyringError: there is a key file already.
        OSError: the folder cannot be written.
    """
    settings = folder / SETTINGS
    if settings.exists():
        raise HomeError(f"{settings}: there is an installation here already; nothing was changed")
    (folder / KEY).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.chmod(0o700)
    Kek.random().write(folder / KEY)
    write_whole(settings, TEMPLATE.encode())
    return Home.at(folder)


def start(folder: Path) -> Home:
    """Set Django up for the installation in a folder, its tables up to date.

    Raises:
        HomeError: there is no installation, or Django was set up for another one.
        Unsound: a database would lose what it acknowledges.
    """
    os.environ[VARIABLE] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "wellfounded.web.settings"
    os.umask(0o077)
    import django

    django.setup()
    from django.core.management import call_command

    from wellfounded.web.database.upgrade import upgrade

    upgrade(home())
    call_command("collectstatic", interactive=False, verbosity=0)
    return home()
