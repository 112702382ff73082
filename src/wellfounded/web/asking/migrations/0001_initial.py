"""Which tables hold who asked an office to call?"""

from __future__ import annotations

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Times that are offered, requests, and agreements to hand a contact on."""

    initial = True

    dependencies = (("accounts", "0002_intake"),)

    operations = (
        migrations.CreateModel(
            name="Offer",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("start", models.DateTimeField()),
                ("minutes", models.SmallIntegerField()),
                ("zone", models.CharField(max_length=40)),
                ("way", models.CharField(max_length=10)),
                ("languages", models.CharField(max_length=60)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to="accounts.organisation"
                    ),
                ),
            ],
            options={
                "db_table": "offer",
            },
        ),
        migrations.CreateModel(
            name="Ask",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("handle", models.BigIntegerField(unique=True)),
                ("digest", models.BinaryField(max_length=32)),
                ("blob", models.BinaryField()),
                ("state", models.CharField(max_length=12)),
                ("day", models.DateField()),
                ("until", models.DateField()),
                (
                    "offer",
                    models.OneToOneField(
                        null=True, on_delete=django.db.models.deletion.SET_NULL, to="asking.offer"
                    ),
                ),
                (
                    "intake",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to="accounts.intake"
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to="accounts.organisation"
                    ),
                ),
                (
                    "taker",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to="accounts.member",
                    ),
                ),
            ],
            options={
                "db_table": "ask",
            },
        ),
        migrations.CreateModel(
            name="Handing",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("state", models.CharField(max_length=10)),
                ("revision", models.IntegerField()),
                ("blob", models.BinaryField()),
                (
                    "ask",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="asking.ask"),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to="accounts.organisation"
                    ),
                ),
            ],
            options={
                "db_table": "handing",
            },
        ),
    )
