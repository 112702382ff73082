"""What is stored of a packet that somebody wished for?

How far it is stands in the clear, for whoever makes it tells it at each step. What was wished, what
came of it and the key of its stream lie in one envelope. It is not listed in the manifest of the
case: it can be made again at any moment, and one that was set back is known by what it says.
"""

from __future__ import annotations

import uuid

from django.db import models


class Making(models.Model):
    """One packet, from the wish for it until it is destroyed. Each holder of a case has one, and
    one comparison of forms."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.CASCADE)
    holder = models.UUIDField()
    """Who wished for it, and whom alone it is handed to."""
    kind = models.CharField(max_length=7, default="packet")
    """``packet``, or ``changes``: what a form that was filed says, beside what it would say now."""
    step = models.CharField(max_length=7)
    done = models.IntegerField(default=0)
    of = models.IntegerField(default=0)
    heard = models.DateTimeField()
    """The minute at which the work was last heard of, or at which it ended."""
    revision = models.IntegerField(default=1)
    blob = models.BinaryField()
    stream = models.UUIDField(null=True)
    """Its files, one after the other, as one stream; none until it is made."""

    class Meta:
        """The table."""

        db_table = "making"
        constraints = (
            models.UniqueConstraint(fields=("case", "holder", "kind"), name="one_making"),
        )
