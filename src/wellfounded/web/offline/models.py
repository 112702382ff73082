"""What is stored of answers that come from a phone after it was without signal?

Of the phone's right to send there is only its hash. What it sent lies sealed to the inbox of the
case until its person is here. Then only the number and the hash stay, so that the same message,
sent once more, is known.
"""

from __future__ import annotations

import uuid

from django.db import models


class Ticket(models.Model):
    """The right of one phone to put sealed answers into one case, and to read nothing."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.CASCADE)
    digest = models.BinaryField(max_length=32)
    """SHA-256 of the token, which only the phone has."""
    handle = models.BigIntegerField(db_index=True)
    """The first 63 bits of it, by which the database shows this row and no other."""
    until = models.DateField()

    class Meta:
        """The table."""

        db_table = "ticket"


class Arrived(models.Model):
    """One message of a phone, by the number that the phone gave it."""

    case = models.ForeignKey("cases.Case", models.CASCADE)
    ticket = models.UUIDField()
    number = models.BigIntegerField()
    state = models.CharField(max_length=8)
    """``waits`` for its person, ``saved``, or ``unread``: it could not be made an answer."""
    blob = models.BinaryField()
    """As it came; empty once it was saved."""
    digest = models.BinaryField(max_length=32)
    """SHA-256 of what came."""

    class Meta:
        """The table."""

        db_table = "arrived"
        constraints = (models.UniqueConstraint(fields=("ticket", "number"), name="arrived_once"),)
        indexes = (models.Index(fields=("case", "state"), name="arrived_of_case"),)
