"""Which table holds the packets that were wished for?"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Packets, how far each is, and which stream holds it."""

    initial = True

    dependencies = (("cases", "0003_ended"), ("files", "0002_guards"))

    operations = (
        migrations.CreateModel(
            name="Making",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("holder", models.UUIDField()),
                ("kind", models.CharField(default="packet", max_length=7)),
                ("step", models.CharField(max_length=7)),
                ("done", models.IntegerField(default=0)),
                ("of", models.IntegerField(default=0)),
                ("heard", models.DateTimeField()),
                ("revision", models.IntegerField(default=1)),
                ("blob", models.BinaryField()),
                ("stream", models.UUIDField(null=True)),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="cases.case"),
                ),
            ],
            options={
                "db_table": "making",
                "constraints": [
                    models.UniqueConstraint(fields=("case", "holder", "kind"), name="one_making")
                ],
            },
        ),
    )
