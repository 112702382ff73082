"""Which rules hold for packets, whatever the program asks for?"""

from __future__ import annotations

from django.db import migrations

from wellfounded.web.database.guard import Guards


class Migration(migrations.Migration):
    """A trigger on both databases, and row-level security on PostgreSQL."""

    dependencies = (("packets", "0001_initial"),)
    operations = (Guards(__file__),)
