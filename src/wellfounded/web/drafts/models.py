"""What is stored of a draft of the declaration?

A number and an envelope. Its words, its day and its fingerprint lie in the envelope: a fingerprint
in the clear would tell whoever guesses the words. A draft is never changed. It is the one thing of
a case that can be destroyed alone, and that this was done stays in the account of what happened.
"""

from __future__ import annotations

import uuid

from django.db import models


class Draft(models.Model):
    """One version of the declaration as it was kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.CASCADE)
    number = models.IntegerField()
    blob = models.BinaryField()
    digest = models.BinaryField(max_length=32)
    """SHA-256 of the envelope, as the manifest lists it."""

    class Meta:
        """The table."""

        db_table = "declaration_draft"
        constraints = (models.UniqueConstraint(fields=("case", "number"), name="one_draft"),)
