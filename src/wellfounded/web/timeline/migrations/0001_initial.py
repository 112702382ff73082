"""Which tables hold what happened?"""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    """Events in chains, and the checkpoints over them."""

    initial = True

    operations = (
        migrations.CreateModel(
            name="Checkpoint",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("seq", models.BigIntegerField(unique=True)),
                ("hour", models.DateTimeField()),
                ("heads", models.BinaryField()),
                ("signature", models.BinaryField(max_length=64)),
            ],
            options={
                "db_table": "checkpoint",
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("chain", models.UUIDField()),
                ("seq", models.BigIntegerField()),
                ("hour", models.DateTimeField()),
                ("organisation", models.UUIDField(null=True)),
                ("actor", models.UUIDField()),
                ("role", models.CharField(max_length=20)),
                ("action", models.CharField(max_length=30)),
                ("object", models.UUIDField()),
                ("serial", models.BigIntegerField()),
                ("detail", models.BinaryField()),
                ("hash", models.BinaryField(max_length=32)),
            ],
            options={
                "db_table": "event",
                "constraints": [models.UniqueConstraint(fields=("chain", "seq"), name="one_place")],
            },
        ),
    )
