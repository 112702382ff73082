"""Which table holds the shelf of an office?"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """The entries of a shelf."""

    initial = True

    dependencies = (("accounts", "0002_intake"),)

    operations = (
        migrations.CreateModel(
            name="ShelfEntry",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("blob", models.BinaryField()),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to="accounts.organisation"
                    ),
                ),
            ],
            options={
                "db_table": "shelf_entry",
            },
        ),
    )
