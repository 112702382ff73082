"""What is kept of what happened?

Each event carries the hash of the one before it in its chain, which is a case's or an
organisation's. Events are only ever added; the database itself refuses anything else.
"""

from __future__ import annotations

from django.db import models


class Event(models.Model):
    """Somebody did or read something. What exactly lies sealed in ``detail``."""

    chain = models.UUIDField()
    seq = models.BigIntegerField()
    hour = models.DateTimeField()
    organisation = models.UUIDField(null=True)
    actor = models.UUIDField()
    role = models.CharField(max_length=20)
    action = models.CharField(max_length=30)
    object = models.UUIDField()
    serial = models.BigIntegerField()
    """The number of the case's manifest that the event came with; 0 beside no case."""
    detail = models.BinaryField()
    hash = models.BinaryField(max_length=32)

    class Meta:
        """The table."""

        db_table = "event"
        constraints = (models.UniqueConstraint(fields=("chain", "seq"), name="one_place"),)


class Checkpoint(models.Model):
    """The heads of the chains that grew since the last one, signed, for a witness to keep."""

    seq = models.BigIntegerField(unique=True)
    hour = models.DateTimeField()
    heads = models.BinaryField()
    signature = models.BinaryField(max_length=64)

    class Meta:
        """The table."""

        db_table = "checkpoint"
