"""Which rules hold for the rows of a paper, whatever the program asks for?"""

from __future__ import annotations

from django.db import migrations

from wellfounded.web.database.guard import Guards


class Migration(migrations.Migration):
    """Triggers on both databases, and row-level security on PostgreSQL."""

    dependencies = (("files", "0001_initial"),)
    operations = (Guards(__file__),)
