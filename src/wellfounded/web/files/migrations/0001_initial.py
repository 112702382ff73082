"""Which tables hold the sealed papers?"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Papers, the pieces of their streams, and the streams that are not whole yet."""

    initial = True

    dependencies = (("cases", "0003_ended"),)

    operations = (
        migrations.CreateModel(
            name="Coming",
            fields=[
                ("stream", models.UUIDField(primary_key=True, serialize=False)),
                ("turn", models.UUIDField()),
                ("heard", models.DateTimeField()),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="cases.case"),
                ),
            ],
            options={
                "db_table": "coming",
                "indexes": [models.Index(fields=["turn"], name="coming_of_turn")],
            },
        ),
        migrations.CreateModel(
            name="File",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("revision", models.IntegerField()),
                ("blob", models.BinaryField()),
                ("digest", models.BinaryField(max_length=32)),
                ("checked", models.DateTimeField(null=True)),
                ("tries", models.IntegerField(default=0)),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="cases.case"),
                ),
            ],
            options={
                "db_table": "file",
            },
        ),
        migrations.CreateModel(
            name="Piece",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("stream", models.UUIDField()),
                ("number", models.IntegerField()),
                ("blob", models.BinaryField()),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="cases.case"),
                ),
            ],
            options={
                "db_table": "piece",
                "constraints": [
                    models.UniqueConstraint(fields=("stream", "number"), name="one_piece")
                ],
            },
        ),
    )
