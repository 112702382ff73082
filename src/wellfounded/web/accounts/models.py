"""Which organisations, members, credentials and sessions are there?

Nothing here tells who a person is: names lie sealed under the organisation's key, sign-in
names and tokens are kept only as keyed hashes, and no address of a computer is kept at all.
"""

from __future__ import annotations

import uuid

from django.db import models

from wellfounded.web.accounts.roles import Role, State


class Organisation(models.Model):
    """A clinic or office. Its own key is sealed under the server's, for jobs and lists."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=200)
    tenant_key = models.BinaryField()
    created = models.DateTimeField()

    class Meta:
        """The table."""

        db_table = "organisation"


class Member(models.Model):
    """Somebody who works for an organisation. Only a confirmed one has any right."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    role = models.CharField(max_length=20, choices=[(r.value, r.value) for r in Role])
    state = models.CharField(max_length=20, choices=[(s.value, s.value) for s in State])
    handle = models.BinaryField(unique=True, max_length=32)
    """HMAC of the sign-in name under the server's pepper."""
    name = models.BinaryField()
    public = models.BinaryField(null=True)
    created = models.DateTimeField()

    class Meta:
        """The table."""

        db_table = "member"


class Intake(models.Model):
    """The key pair that cases are given under. A new one begins when somebody leaves."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    number = models.IntegerField()
    public = models.BinaryField()

    class Meta:
        """The table."""

        db_table = "intake"
        constraints = (
            models.UniqueConstraint(fields=("organisation", "number"), name="one_intake"),
        )


class IntakeKey(models.Model):
    """The private half of an intake pair, as one member alone can open it."""

    intake = models.ForeignKey(Intake, models.CASCADE)
    member = models.ForeignKey(Member, models.CASCADE)
    blob = models.BinaryField()

    class Meta:
        """The table."""

        db_table = "intake_key"
        constraints = (models.UniqueConstraint(fields=("intake", "member"), name="one_intake_key"),)


class Credential(models.Model):
    """One way for a member to unlock the private key, or the second factor beside it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Member, models.CASCADE)
    kind = models.CharField(max_length=20)
    """``passphrase``, ``app``, ``recovery`` or ``passkey``."""
    locked = models.BinaryField(null=True)
    """The member's private key, as this credential locks it; none for a second factor."""
    device = models.BinaryField(null=True)
    """A passkey's id and public key, or the sealed seed of a code generator."""
    counter = models.BigIntegerField(default=0)
    """The last time step or signature count that was accepted: each serves once."""

    class Meta:
        """The table."""

        db_table = "credential"


class Invitation(models.Model):
    """A way in that works once: the link, and the code that is told by voice."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.OneToOneField(Member, models.CASCADE)
    link = models.BinaryField(max_length=32)
    code = models.BinaryField(max_length=32)
    tries = models.SmallIntegerField(default=0)
    expires = models.DateTimeField()

    class Meta:
        """The table."""

        db_table = "invitation"


class Session(models.Model):
    """Somebody who is here now. Without the token in their browser its keys stay shut."""

    id = models.BinaryField(primary_key=True, max_length=32)
    """SHA-256 of the token."""
    kind = models.CharField(max_length=10)
    of = models.UUIDField(db_index=True)
    """The case of an applicant, or the member."""
    sealed = models.BinaryField()
    started = models.DateTimeField()
    seen = models.DateTimeField()
    fresh = models.DateTimeField()
    """When the person last proved who they are; grave acts ask for a fresh proof."""

    class Meta:
        """The table."""

        db_table = "session"
