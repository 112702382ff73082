"""Which rules hold for the rows of who asked, whatever the program asks for?"""

from __future__ import annotations

from django.db import migrations

from wellfounded.web.database.guard import Guards


class Migration(migrations.Migration):
    """Triggers on both databases, and row-level security on PostgreSQL."""

    dependencies = (("asking", "0001_initial"), ("cases", "0003_ended"))
    operations = (Guards(__file__),)
