"""Which rules hold for events and checkpoints, whatever the program asks for?"""

from __future__ import annotations

from django.db import migrations

from wellfounded.web.database.guard import Guards


class Migration(migrations.Migration):
    """Triggers on both databases, and row-level security on PostgreSQL."""

    dependencies = (("timeline", "0001_initial"), ("cases", "0002_guards"))
    operations = (Guards(__file__),)
