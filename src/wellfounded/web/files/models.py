"""What is stored of a paper?

Its bytes lie sealed in rows, up to four pieces of a stream in each. What it is called, what it is,
and the keys of its streams lie in one envelope, which the manifest of the case lists.
"""

from __future__ import annotations

import uuid

from django.db import models


class File(models.Model):
    """One paper: what is known of it, and where its streams are."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.CASCADE)
    revision = models.IntegerField()
    blob = models.BinaryField()
    digest = models.BinaryField(max_length=32)
    """SHA-256 of the envelope, as the manifest lists it."""
    checked = models.DateTimeField(null=True)
    """The minute at which somebody began to check it, until they have; a try that died is old."""
    tries = models.IntegerField(default=0)
    """How often somebody began with what is to be done now. A file that ends the process that opens
    it must not do so for ever."""

    class Meta:
        """The table."""

        db_table = "file"


class Piece(models.Model):
    """Some sealed pieces of one stream, by their number among its rows."""

    case = models.ForeignKey("cases.Case", models.CASCADE)
    stream = models.UUIDField()
    number = models.IntegerField()
    blob = models.BinaryField()

    class Meta:
        """The table."""

        db_table = "piece"
        constraints = (models.UniqueConstraint(fields=("stream", "number"), name="one_piece"),)


class Coming(models.Model):
    """A stream that is being written. Nothing shows it; what stops half-way is destroyed."""

    stream = models.UUIDField(primary_key=True)
    case = models.ForeignKey("cases.Case", models.CASCADE)
    turn = models.UUIDField()
    """What it comes with. Somebody who sends has a row of this id for as long as it takes."""
    heard = models.DateTimeField()
    """The minute at which the last of the turn came."""

    class Meta:
        """The table."""

        db_table = "coming"
        indexes = (models.Index(fields=("turn",), name="coming_of_turn"),)
