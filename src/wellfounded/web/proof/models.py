"""What is stored of an office's shelf of country reports?

Public reports, and nothing of a person. That an office reads of a country may still tell of its
cases, so an entry lies sealed under the office's own key.
"""

from __future__ import annotations

import uuid

from django.db import models


class ShelfEntry(models.Model):
    """One report, story or law on the shelf of an office."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("accounts.Organisation", models.CASCADE)
    blob = models.BinaryField()

    class Meta:
        """The table."""

        db_table = "shelf_entry"
