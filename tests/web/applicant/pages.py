"""How are the words of a page read, and what stands in the case after it?"""

from __future__ import annotations

import re

from django.test import Client

from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.cases.opening import open_case


def reads(client: Client, place: str) -> str:
    """The words of a page."""
    return words(client.get(f"/en/{place}").content.decode())


def words(page: str) -> str:
    """The words on a page, without what draws them."""
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def answers_of(person: Begun) -> Answers:
    """What stands in the case by now."""
    return open_case(person.opened.id, person.opened.holder, person.holder).answers
