"""What is stored of a case?

Random ids, numbers and hours lie plain; every word a person gave lies in an envelope. A
revision is never changed: the next one stands beside it.
"""

from __future__ import annotations

import uuid

from django.db import models


class Case(models.Model):
    """One adult's sealed file. Without an organisation it is the person's alone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("accounts.Organisation", models.PROTECT, null=True)
    epoch = models.IntegerField(default=0)
    """Which of the case's keys seals what is written now."""
    holder = models.UUIDField(unique=True)
    public = models.BinaryField()
    """The applicant's, to wrap the next key to."""
    serial = models.BigIntegerField(default=0)
    manifest = models.BinaryField(max_length=32)
    code_proved = models.BooleanField(default=False)
    created = models.DateTimeField()
    seen = models.DateField()
    """The last day the person was here: a draft is destroyed so many days after it."""

    class Meta:
        """The table."""

        db_table = "case"


class Code(models.Model):
    """The receipt code of a case, as far as the server may know it."""

    case = models.OneToOneField(Case, models.CASCADE, primary_key=True)
    holder = models.UUIDField()
    handle = models.BigIntegerField(db_index=True)
    locked = models.BinaryField()

    class Meta:
        """The table."""

        db_table = "code"


class Wrap(models.Model):
    """The case's key, or one section's, as one holder alone can open it."""

    case = models.ForeignKey(Case, models.CASCADE)
    holder = models.UUIDField()
    scope = models.CharField(max_length=30)
    epoch = models.IntegerField()
    blob = models.BinaryField()
    until = models.DateTimeField(null=True)
    """When an interpreter's time is over."""

    class Meta:
        """The table."""

        db_table = "wrap"
        constraints = (
            models.UniqueConstraint(fields=("case", "holder", "scope", "epoch"), name="one_wrap"),
        )
        indexes = (models.Index(fields=("holder",), name="wrap_of_holder"),)


class Revision(models.Model):
    """One sealed answer as it stood once. The row is the answer's, the number counts on."""

    case = models.ForeignKey(Case, models.DO_NOTHING, db_index=False)
    """The database itself deletes the revisions of a case with it, and at no other time."""
    row = models.UUIDField()
    revision = models.IntegerField()
    section = models.CharField(max_length=12)
    blob = models.BinaryField()
    digest = models.BinaryField(max_length=32)
    """SHA-256 of the envelope, as the manifest lists it."""

    class Meta:
        """The table."""

        db_table = "revision"
        constraints = (
            models.UniqueConstraint(fields=("case", "row", "revision"), name="one_revision"),
        )


class Once(models.Model):
    """A form that was sent, so that sending it twice does it once."""

    key = models.UUIDField(primary_key=True)
    case = models.ForeignKey(Case, models.CASCADE)
    digest = models.BinaryField(max_length=32)
    answer = models.CharField(max_length=200)
    """Which of its answers, by their place in it, met another one; nothing if none did."""
    day = models.DateField()

    class Meta:
        """The table."""

        db_table = "once"


class Projection(models.Model):
    """What lists and jobs may know of a held case, under the organisation's key."""

    case = models.OneToOneField(Case, models.CASCADE, primary_key=True)
    organisation = models.ForeignKey("accounts.Organisation", models.PROTECT)
    revision = models.BigIntegerField()
    cell = models.BigIntegerField(db_index=True)
    blob = models.BinaryField()

    class Meta:
        """The table."""

        db_table = "projection"
