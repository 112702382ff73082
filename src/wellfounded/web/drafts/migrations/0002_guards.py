"""Which rules hold for drafts of declarations, whatever the program asks for?"""

from __future__ import annotations

from django.db import migrations

from wellfounded.web.database.guard import Guards


class Migration(migrations.Migration):
    """A trigger on both databases, and row-level security on PostgreSQL."""

    dependencies = (("drafts", "0001_initial"), ("cases", "0003_ended"))
    operations = (Guards(__file__),)
