"""Which keys that have run out may be taken back?"""

from __future__ import annotations

from django.db import migrations

from wellfounded.web.database.guard import Guards


class Migration(migrations.Migration):
    """One of the newest epoch stays: it is the mark that the case is due for another."""

    dependencies = (("cases", "0002_guards"),)
    operations = (Guards(__file__),)
