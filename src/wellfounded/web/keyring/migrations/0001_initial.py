"""Which table holds the shred keys?"""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    """One key a case."""

    initial = True

    operations = (
        migrations.CreateModel(
            name="ShredKey",
            fields=[
                ("case_id", models.UUIDField(primary_key=True, serialize=False)),
                ("sealed", models.BinaryField()),
            ],
            options={
                "db_table": "shred_key",
            },
        ),
    )
