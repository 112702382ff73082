"""Which tables hold the sealed cases?"""

from __future__ import annotations

import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    """Cases, and what hangs on each."""

    initial = True

    dependencies = (("accounts", "0001_initial"),)

    operations = (
        migrations.CreateModel(
            name="Case",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("epoch", models.IntegerField(default=0)),
                ("holder", models.UUIDField(unique=True)),
                ("public", models.BinaryField()),
                ("serial", models.BigIntegerField(default=0)),
                ("manifest", models.BinaryField(max_length=32)),
                ("code_proved", models.BooleanField(default=False)),
                ("created", models.DateTimeField()),
                ("seen", models.DateField()),
                (
                    "organisation",
                    models.ForeignKey(
                        null=True, on_delete=models.PROTECT, to="accounts.organisation"
                    ),
                ),
            ],
            options={
                "db_table": "case",
            },
        ),
        migrations.CreateModel(
            name="Code",
            fields=[
                (
                    "case",
                    models.OneToOneField(
                        on_delete=models.CASCADE, primary_key=True, serialize=False, to="cases.case"
                    ),
                ),
                ("holder", models.UUIDField()),
                ("handle", models.BigIntegerField(db_index=True)),
                ("locked", models.BinaryField()),
            ],
            options={
                "db_table": "code",
            },
        ),
        migrations.CreateModel(
            name="Once",
            fields=[
                ("key", models.UUIDField(primary_key=True, serialize=False)),
                ("digest", models.BinaryField(max_length=32)),
                ("answer", models.CharField(max_length=200)),
                ("day", models.DateField()),
                ("case", models.ForeignKey(on_delete=models.CASCADE, to="cases.case")),
            ],
            options={
                "db_table": "once",
            },
        ),
        migrations.CreateModel(
            name="Projection",
            fields=[
                (
                    "case",
                    models.OneToOneField(
                        on_delete=models.CASCADE, primary_key=True, serialize=False, to="cases.case"
                    ),
                ),
                ("revision", models.BigIntegerField()),
                ("cell", models.BigIntegerField(db_index=True)),
                ("blob", models.BinaryField()),
                (
                    "organisation",
                    models.ForeignKey(on_delete=models.PROTECT, to="accounts.organisation"),
                ),
            ],
            options={
                "db_table": "projection",
            },
        ),
        migrations.CreateModel(
            name="Revision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("row", models.UUIDField()),
                ("revision", models.IntegerField()),
                ("section", models.CharField(max_length=12)),
                ("blob", models.BinaryField()),
                ("digest", models.BinaryField(max_length=32)),
                (
                    "case",
                    models.ForeignKey(db_index=False, on_delete=models.DO_NOTHING, to="cases.case"),
                ),
            ],
            options={
                "db_table": "revision",
                "constraints": [
                    models.UniqueConstraint(fields=("case", "row", "revision"), name="one_revision")
                ],
            },
        ),
        migrations.CreateModel(
            name="Wrap",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("holder", models.UUIDField()),
                ("scope", models.CharField(max_length=30)),
                ("epoch", models.IntegerField()),
                ("blob", models.BinaryField()),
                ("until", models.DateTimeField(null=True)),
                ("case", models.ForeignKey(on_delete=models.CASCADE, to="cases.case")),
            ],
            options={
                "db_table": "wrap",
                "indexes": [models.Index(fields=["holder"], name="wrap_of_holder")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "holder", "scope", "epoch"), name="one_wrap"
                    )
                ],
            },
        ),
    )
