"""What is stored of somebody who asked an office to call?

What they said lies sealed to the pair of the office's intake: the server has it never again. In
the clear are the office, the day, how far it has come, and the time of a talk, which is the
office's own offer.
"""

from __future__ import annotations

import uuid

from django.db import models


class Offer(models.Model):
    """A time at which an office offers a talk. Anybody may see it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("accounts.Organisation", models.CASCADE)
    start = models.DateTimeField()
    minutes = models.SmallIntegerField()
    zone = models.CharField(max_length=40)
    """The office's own zone, by its IANA name."""
    way = models.CharField(max_length=10)
    """``phone``, ``video`` or ``there``."""
    languages = models.CharField(max_length=60)

    class Meta:
        """The table."""

        db_table = "offer"


class Ask(models.Model):
    """Somebody asked an office to call or write."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("accounts.Organisation", models.CASCADE)
    intake = models.ForeignKey("accounts.Intake", models.CASCADE)
    handle = models.BigIntegerField(unique=True)
    """63 bits of ``digest``."""
    digest = models.BinaryField(max_length=32)
    """HMAC of the short code."""
    blob = models.BinaryField()
    state = models.CharField(max_length=12)
    taker = models.ForeignKey("accounts.Member", models.SET_NULL, null=True)
    offer = models.OneToOneField(Offer, models.SET_NULL, null=True)
    """Unique, so that two people never get one time."""
    day = models.DateField()
    until = models.DateField()
    """The last day on which it is kept."""

    class Meta:
        """The table."""

        db_table = "ask"


class Handing(models.Model):
    """The office asks whether it may hand the contact to somebody else."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("accounts.Organisation", models.CASCADE)
    ask = models.ForeignKey(Ask, models.CASCADE)
    state = models.CharField(max_length=10)
    revision = models.IntegerField()
    blob = models.BinaryField()
    """To whom, what, and the day of each step, under the organisation's key."""

    class Meta:
        """The table."""

        db_table = "handing"
