"""Which tables hold the days ahead, links to them, and messages?"""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Days, links, messages."""

    initial = True

    dependencies = (("cases", "0003_ended"),)

    operations = (
        migrations.CreateModel(
            name="Agenda",
            fields=[
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        serialize=False,
                        to="cases.case",
                    ),
                ),
                ("revision", models.BigIntegerField()),
                ("blob", models.BinaryField()),
                ("reminds", models.BooleanField(default=False)),
            ],
            options={
                "db_table": "agenda",
            },
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                ("digest", models.BinaryField(max_length=32, primary_key=True, serialize=False)),
                ("handle", models.BigIntegerField(db_index=True)),
                ("purpose", models.CharField(max_length=8)),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="cases.case"),
                ),
            ],
            options={
                "db_table": "agenda_link",
                "constraints": [
                    models.UniqueConstraint(fields=("case", "purpose"), name="one_link_of_each")
                ],
            },
        ),
        migrations.CreateModel(
            name="Sending",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("about", models.BinaryField(max_length=32)),
                ("state", models.CharField(max_length=8)),
                ("tries", models.SmallIntegerField(default=0)),
                ("hour", models.DateTimeField()),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="cases.case"),
                ),
            ],
            options={
                "db_table": "sending",
                "constraints": [
                    models.UniqueConstraint(fields=("case", "about"), name="sent_once")
                ],
            },
        ),
    )
