"""A new address: who is told, by when, and with what."""

from collections.abc import Iterator

from wellfounded.law.moving import copy_to_dhs, notes, sheets, words
from wellfounded.law.moving.address import Address
from wellfounded.law.moving.copy_to_dhs import Means, Proof
from wellfounded.law.moving.due import due
from wellfounded.law.moving.entered import answers_of
from wellfounded.law.moving.moving import Moving, moving
from wellfounded.law.moving.notes import KEEP, NOTES, Note
from wellfounded.law.moving.sheets import EDITIONS, FILLED_HERE, PLACES, Form, Item, Sheet
from wellfounded.law.moving.the_move import Entry, Move, the_move
from wellfounded.law.moving.who import Person
from wellfounded.law.moving.words import say


def messages() -> Iterator[tuple[str, str]]:
    """Every message on moving, as ``(context, English)``."""
    for room in (words, sheets, copy_to_dhs, notes):
        yield from room.messages()


__all__ = [
    "EDITIONS",
    "FILLED_HERE",
    "KEEP",
    "NOTES",
    "PLACES",
    "Address",
    "Entry",
    "Form",
    "Item",
    "Means",
    "Move",
    "Moving",
    "Note",
    "Person",
    "Proof",
    "Sheet",
    "answers_of",
    "due",
    "messages",
    "moving",
    "say",
    "the_move",
]
