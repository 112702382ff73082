"""Which tables hold organisations, members and who is here?"""

from __future__ import annotations

import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    """Organisations, members, credentials, invitations, sessions."""

    initial = True

    operations = (
        migrations.CreateModel(
            name="Member",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("applicant", "applicant"),
                            ("caseworker", "caseworker"),
                            ("volunteer", "volunteer"),
                            ("paralegal", "paralegal"),
                            ("attorney", "attorney"),
                            ("interpreter", "interpreter"),
                            ("supervisor", "supervisor"),
                            ("admin", "admin"),
                            ("operator", "operator"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("invited", "invited"),
                            ("accepted", "accepted"),
                            ("confirmed", "confirmed"),
                            ("suspended", "suspended"),
                            ("removed", "removed"),
                        ],
                        max_length=20,
                    ),
                ),
                ("handle", models.BinaryField(max_length=32, unique=True)),
                ("name", models.BinaryField()),
                ("public", models.BinaryField(null=True)),
                ("created", models.DateTimeField()),
            ],
            options={
                "db_table": "member",
            },
        ),
        migrations.CreateModel(
            name="Organisation",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("name", models.CharField(max_length=200)),
                ("tenant_key", models.BinaryField()),
                ("intake_public", models.BinaryField()),
                ("intake_private", models.BinaryField()),
                ("created", models.DateTimeField()),
            ],
            options={
                "db_table": "organisation",
            },
        ),
        migrations.CreateModel(
            name="Session",
            fields=[
                ("id", models.BinaryField(max_length=32, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=10)),
                ("of", models.UUIDField(db_index=True)),
                ("sealed", models.BinaryField()),
                ("started", models.DateTimeField()),
                ("seen", models.DateTimeField()),
                ("fresh", models.DateTimeField()),
            ],
            options={
                "db_table": "session",
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("link", models.BinaryField(max_length=32)),
                ("code", models.BinaryField(max_length=32)),
                ("tries", models.SmallIntegerField(default=0)),
                ("expires", models.DateTimeField()),
                ("member", models.OneToOneField(on_delete=models.CASCADE, to="accounts.member")),
            ],
            options={
                "db_table": "invitation",
            },
        ),
        migrations.CreateModel(
            name="Credential",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("locked", models.BinaryField(null=True)),
                ("device", models.BinaryField(null=True)),
                ("counter", models.BigIntegerField(default=0)),
                ("member", models.ForeignKey(on_delete=models.CASCADE, to="accounts.member")),
            ],
            options={
                "db_table": "credential",
            },
        ),
        migrations.AddField(
            model_name="member",
            name="organisation",
            field=models.ForeignKey(on_delete=models.PROTECT, to="accounts.organisation"),
        ),
    )
