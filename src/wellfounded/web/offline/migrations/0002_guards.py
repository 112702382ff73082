"""Which rules hold for what phones send, whatever the program asks for?"""

from __future__ import annotations

from django.db import migrations

from wellfounded.web.database.guard import Guards


class Migration(migrations.Migration):
    """Triggers on both databases, and row-level security on PostgreSQL."""

    dependencies = (("offline", "0001_initial"),)
    operations = (Guards(__file__),)
