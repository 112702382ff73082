"""Where do the key pairs lie that cases are given under?"""

from __future__ import annotations

import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    """Intake pairs, and each member's own copy of their private halves."""

    dependencies = (("accounts", "0001_initial"),)

    operations = (
        migrations.RemoveField(model_name="organisation", name="intake_private"),
        migrations.RemoveField(model_name="organisation", name="intake_public"),
        migrations.CreateModel(
            name="Intake",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("number", models.IntegerField()),
                ("public", models.BinaryField()),
                (
                    "organisation",
                    models.ForeignKey(on_delete=models.PROTECT, to="accounts.organisation"),
                ),
            ],
            options={
                "db_table": "intake",
                "constraints": [
                    models.UniqueConstraint(fields=("organisation", "number"), name="one_intake")
                ],
            },
        ),
        migrations.CreateModel(
            name="IntakeKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("blob", models.BinaryField()),
                (
                    "intake",
                    models.ForeignKey(on_delete=models.CASCADE, to="accounts.intake"),
                ),
                (
                    "member",
                    models.ForeignKey(on_delete=models.CASCADE, to="accounts.member"),
                ),
            ],
            options={
                "db_table": "intake_key",
                "constraints": [
                    models.UniqueConstraint(fields=("intake", "member"), name="one_intake_key")
                ],
            },
        ),
    )
