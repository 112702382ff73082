"""Is every column either sealed or known to tell nothing?

A new column has to be entered here, with the reason why it may stand in the clear, or sealed.
"""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db import models

SEALED = {
    "ask.blob": "what was said, to the pair of the office's intake",
    "agenda.blob": "days and a contact, under a key of the office or the house and of the case",
    "checkpoint.signature": "a signature",
    "code.locked": "the case's private key under the code",
    "credential.device": "a passkey's public part, or the sealed seed of a code generator",
    "credential.locked": "the member's private key",
    "intake_key.blob": "the intake's private key for one member",
    "declaration_draft.blob": "a draft, under the keys of the story and of the person",
    "handing.blob": "an agreement, under the organisation's key",
    "file.blob": "what is known of a paper, and the keys of its streams",
    "making.blob": "what is known of a packet, and the key of its stream",
    "piece.blob": "pieces of a stream",
    "event.detail": "what was done exactly, under the case's or organisation's key",
    "member.name": "under the organisation's key",
    "organisation.tenant_key": "under the server's key",
    "projection.blob": "under the organisation's key",
    "revision.blob": "the answer with its path",
    "session.sealed": "the person's private key under the token",
    "shelf_entry.blob": "a public report, under the organisation's key",
    "shred_key.sealed": "under the server's key",
    "wrap.blob": "the case's key for one holder",
}
HASHED = {
    "agenda_link.digest": "a hash of a random token",
    "ask.digest": "a keyed hash of a short code",
    "ask.handle": "63 bits of that hash",
    "agenda_link.handle": "63 bits of that hash",
    "case.manifest": "a MAC",
    "checkpoint.heads": "hashes and random ids",
    "code.handle": "32 bits of a keyed hash",
    "declaration_draft.digest": "the hash of an envelope",
    "event.hash": "a hash",
    "file.digest": "the hash of an envelope",
    "invitation.code": "a keyed hash",
    "invitation.link": "a hash",
    "member.handle": "a keyed hash",
    "once.digest": "a keyed hash",
    "projection.cell": "a keyed hash",
    "revision.digest": "the hash of an envelope",
    "sending.about": "a keyed hash",
    "session.id": "the hash of the token",
}
TELLS_LITTLE = {
    "name of an organisation, which is public": {"organisation.name"},
    "an office's public offer of its own time": {
        "offer.languages",
        "offer.minutes",
        "offer.start",
        "offer.way",
        "offer.zone",
    },
    "a random id": {
        "code.holder",
        "case.holder",
        "coming.stream",
        "coming.turn",
        "event.actor",
        "making.holder",
        "making.stream",
        "event.chain",
        "event.object",
        "event.organisation",
        "once.key",
        "piece.stream",
        "revision.row",
        "session.of",
        "shred_key.case_id",
        "wrap.holder",
    },
    "a number that counts": {
        "agenda.revision",
        "case.epoch",
        "case.serial",
        "checkpoint.seq",
        "credential.counter",
        "declaration_draft.number",
        "event.seq",
        "file.revision",
        "handing.revision",
        "intake.number",
        "event.serial",
        "invitation.tries",
        "making.done",
        "making.of",
        "making.revision",
        "piece.number",
        "projection.revision",
        "revision.revision",
        "sending.tries",
        "wrap.epoch",
    },
    "an hour or a day": {
        "ask.day",
        "ask.until",
        "case.created",
        "case.seen",
        "checkpoint.hour",
        "event.hour",
        "invitation.expires",
        "member.created",
        "once.day",
        "organisation.created",
        "sending.hour",
        "wrap.until",
    },
    "a minute, while a file comes in or is checked": {"coming.heard", "file.checked"},
    "a minute, for a day at most": {"making.heard"},
    "a minute, while somebody is here": {"session.fresh", "session.seen", "session.started"},
    "one of a few words": {
        "agenda.reminds",
        "ask.state",
        "handing.state",
        "agenda_link.purpose",
        "case.code_proved",
        "credential.kind",
        "event.action",
        "event.role",
        "making.kind",
        "making.step",
        "member.role",
        "member.state",
        "once.answer",
        "revision.section",
        "sending.state",
        "session.kind",
        "wrap.scope",
    },
    "a public key": {"case.public", "intake.public", "member.public"},
}
KNOWN = SEALED.keys() | HASHED.keys() | {one for group in TELLS_LITTLE.values() for one in group}


def columns() -> dict[str, models.Field]:
    """Every column that is not merely a key of the table or of another one."""
    return {
        f"{model._meta.db_table}.{field.name}": field
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if not (field.is_relation or (field.primary_key and field.name == "id"))
        or (model._meta.db_table == "session" and field.name == "id")
    }


def test_every_column_is_known_here() -> None:
    assert sorted(columns().keys() - KNOWN) == []


def test_nothing_is_known_that_is_not_there() -> None:
    assert sorted(KNOWN - columns().keys()) == []


@pytest.mark.parametrize("name", sorted(SEALED))
def test_what_is_sealed_is_bytes(name: str) -> None:
    assert isinstance(columns()[name], models.BinaryField)


def test_no_column_has_room_for_an_address_or_a_browser() -> None:
    for name, field in columns().items():
        assert not isinstance(field, models.GenericIPAddressField | models.TextField), name
