"""What is stored of the days ahead, once a person has asked for that?

Days and the contact lie in one envelope that the server can open and a stolen disk cannot. Of a
link there is only its hash. Of a message there is whether it went out, and not what it said.
"""

from __future__ import annotations

from django.db import models


class Agenda(models.Model):
    """The days ahead of one case, and how its person wants to be told of them."""

    case = models.OneToOneField("cases.Case", models.CASCADE, primary_key=True)
    revision = models.BigIntegerField()
    blob = models.BinaryField()
    reminds = models.BooleanField(default=False)
    """Whether messages go out. A link of the person turns it off without any key."""

    class Meta:
        """The table."""

        db_table = "agenda"


class Link(models.Model):
    """An address that works without signing in: a calendar, or an end to the messages."""

    digest = models.BinaryField(primary_key=True, max_length=32)
    """SHA-256 of the token, which is kept nowhere."""
    handle = models.BigIntegerField(db_index=True)
    """The first 63 bits of it, by which the database shows this row and no other."""
    case = models.ForeignKey("cases.Case", models.CASCADE)
    purpose = models.CharField(max_length=8)

    class Meta:
        """The table."""

        db_table = "agenda_link"
        constraints = (
            models.UniqueConstraint(fields=("case", "purpose"), name="one_link_of_each"),
        )


class Sending(models.Model):
    """A message that was to go out once. The row is there before the message is sent."""

    case = models.ForeignKey("cases.Case", models.CASCADE)
    about = models.BinaryField(max_length=32)
    """A keyed hash of the day it is about, and how long before it."""
    state = models.CharField(max_length=8)
    tries = models.SmallIntegerField(default=0)
    hour = models.DateTimeField()

    class Meta:
        """The table."""

        db_table = "sending"
        constraints = (models.UniqueConstraint(fields=("case", "about"), name="sent_once"),)
