"""How does a test turn reminders on, and look what became of them?"""

from __future__ import annotations

import email
from email.policy import default
from typing import Any

from wellfounded.web.agenda import turning
from wellfounded.web.agenda.known import Reminders, Way
from wellfounded.web.agenda.models import Sending

NOON = 12


def turned_on(person: Any, way: Way = Way.EMAIL, code: str = "en", **more: Any) -> None:
    where = "me@example.net" if way is Way.EMAIL else "+15550148992"
    with person.at_home():
        wanted = Reminders(**{"way": way, "to": where, "before": (14, 7, 1), **more})
        turning.turn_reminders_on(person.opens(), code, wanted)


def states(person: Any) -> list[str]:
    with person.at_home():
        return list(Sending.objects.order_by("id").values_list("state", flat=True))


def read(letter: str) -> Any:
    return email.message_from_bytes(letter.encode(), policy=default)
