"""Which table holds the drafts of declarations?"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Drafts."""

    initial = True

    dependencies = (("cases", "0003_ended"),)

    operations = (
        migrations.CreateModel(
            name="Draft",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("number", models.IntegerField()),
                ("blob", models.BinaryField()),
                ("digest", models.BinaryField(max_length=32)),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="cases.case"),
                ),
            ],
            options={
                "db_table": "declaration_draft",
                "constraints": [
                    models.UniqueConstraint(fields=("case", "number"), name="one_draft")
                ],
            },
        ),
    )
