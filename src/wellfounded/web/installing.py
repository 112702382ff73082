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
# Where people reach it. Invitations lead there, and passkeys work under this name alone.
# address = "https://cases.example.org"
# How many proxies stand before it; the last hops of X-Forwarded-For are theirs.
# proxies = 1
# The page that "Leave this page" opens.
leave_to = "https://www.weather.gov/"

[database]
# A file for SQLite, or postgresql://app@host/name for PostgreSQL, with the owner's beside it.
address = "cases.db"
# owner_address = "postgresql://owner@host/name"
# The keys that deletion destroys. Never in the backup of the cases.
keyring = "keyring.db"

# With PostgreSQL, a role that may read every row: 'wellfounded backup' copies with it.
# backup_address = "postgresql://reader@host/name"

[keys]
# The key over all keys. Whoever has it and the databases can read stages and days, and no case.
file = "keys/master.key"

[audit]
# One signed line for each checkpoint of who did what. Best on another machine.
witness = "witness.log"

[backup]
# Where the copies lie, as seen from this folder: 'wellfounded work' deletes those of the keyring
# after 35 days.
# folder = "backups"

[work]
# The hour of this computer's own clock at which the databases are read through and tidied.
night = 3

# Reminders are off until one of these is set. Each is sent only to people who asked for it, and
# says nothing of a case.
# [mail]
# host = "mail.example.org"
# port = 587
# How the way to it is sealed: "starttls", "tls", or "none" for this computer alone.
# security = "starttls"
# user = "forms"
# A file with the password, which only its owner may read.
# secret_file = "keys/mail.secret"
# sender = "Form <forms@example.org>"

# [text]
# Where text messages are handed in, as JSON: {"to": "+1...", "text": "...", "id": "..."}
# address = "https://texts.example.org/send"
# A file with the word that is sent as "Authorization: Bearer ...".
# secret_file = "keys/text.secret"

# [reminders]
# The hours of this computer's own clock between which messages go out.
# first_hour = 9
# last_hour = 19

[disk]
# In megabytes: when less is free, first the worker and 'doctor' warn, then no answer is taken.
warned_below = 500
refused_below = 100
"""


def make(folder: Path, kek: Kek | None = None) -> Home:
    """Make an installation in a folder, which may be there but must hold none.

    ``kek`` is the key of an earlier installation that is to go on here.

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
    (kek or Kek.random()).write(folder / KEY)
    write_whole(settings, TEMPLATE.encode())
    return Home.at(folder)


def start(folder: Path) -> Home:
    """Set Django up for the installation in a folder, its tables up to date.

    Raises:
        HomeError: there is no installation, or Django was set up for another one.
        Unsound: a database would lose what it acknowledges.
    """
    here = set_up(folder)
    from django.core.management import call_command

    from wellfounded.web.database.upgrade import upgrade

    upgrade(here)
    call_command("collectstatic", interactive=False, verbosity=0)
    return here


def set_up(folder: Path) -> Home:
    """Set Django up for the installation in a folder, and change nothing there.

    Raises:
        HomeError: there is no installation, or Django was set up for another one.
    """
    os.environ[VARIABLE] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "wellfounded.web.settings"
    os.umask(0o077)
    import django

    django.setup()
    return home()
