"""What the government's own records say of a case, asked or looked up."""

from collections.abc import Iterator

from wellfounded.case_status import court_line, refusals, words
from wellfounded.case_status import meaning as meanings
from wellfounded.case_status.access import PRACTICE, Access, access
from wellfounded.case_status.client import Client
from wellfounded.case_status.history import Asked, DamagedHistory, History, Look, ask_and_keep
from wellfounded.case_status.meaning import Meaning, meaning
from wellfounded.case_status.receipt import read_receipt
from wellfounded.case_status.refusals import NoStatus, NotAReceipt, NotSetUp
from wellfounded.case_status.status import Status


def messages() -> Iterator[tuple[str, str]]:
    """Every message of this room, as ``(context, English)``."""
    for room in (refusals, meanings, court_line, words):
        yield from room.messages()


__all__ = [
    "PRACTICE",
    "Access",
    "Asked",
    "Client",
    "DamagedHistory",
    "History",
    "Look",
    "Meaning",
    "NoStatus",
    "NotAReceipt",
    "NotSetUp",
    "Status",
    "access",
    "ask_and_keep",
    "meaning",
    "messages",
    "read_receipt",
]
