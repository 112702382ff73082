"""Which shred keys are there?"""

from __future__ import annotations

from django.db import models


class ShredKey(models.Model):
    """The key around every wrap of one case, sealed under the server's own."""

    case_id = models.UUIDField(primary_key=True)
    sealed = models.BinaryField()

    class Meta:
        """The table."""

        db_table = "shred_key"
