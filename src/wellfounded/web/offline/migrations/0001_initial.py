"""Which tables hold what phones send after they were without signal?"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """The tickets of phones, and the messages that came with them."""

    initial = True

    dependencies = (("cases", "0003_ended"),)

    operations = (
        migrations.CreateModel(
            name="Ticket",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("digest", models.BinaryField(max_length=32)),
                ("handle", models.BigIntegerField(db_index=True)),
                ("until", models.DateField()),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="cases.case"),
                ),
            ],
            options={
                "db_table": "ticket",
            },
        ),
        migrations.CreateModel(
            name="Arrived",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("ticket", models.UUIDField()),
                ("number", models.BigIntegerField()),
                ("state", models.CharField(max_length=8)),
                ("blob", models.BinaryField()),
                ("digest", models.BinaryField(max_length=32)),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="cases.case"),
                ),
            ],
            options={
                "db_table": "arrived",
                "indexes": [models.Index(fields=["case", "state"], name="arrived_of_case")],
                "constraints": [
                    models.UniqueConstraint(fields=("ticket", "number"), name="arrived_once")
                ],
            },
        ),
    )
