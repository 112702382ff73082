"""How are the words of a page read, and what stands in the case after it?"""

from __future__ import annotations

import re

from django.test import Client

from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.cases.opening import open_case
from wellfounded.web.cases.saving import Given, save
from wellfounded.web.database.scope import bound


def reads(client: Client, place: str) -> str:
    """The words of a page."""
    return words(client.get(f"/en/{place}").content.decode())


def words(page: str) -> str:
    """The words on a page, without what draws them."""
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def answers_of(person: Begun) -> Answers:
    """What stands in the case by now."""
    with bound(case=person.opened.id):
        return open_case(person.opened.id, person.opened.holder, person.holder).answers


def tells(person: Begun, answers: dict[str, object]) -> None:
    """Store these answers, by their stored paths, one after the other."""
    with bound(case=person.opened.id):
        for path, raw in answers.items():
            opened = open_case(person.opened.id, person.opened.holder, person.holder)
            save(opened, [Given(path=path, raw=raw, base=0)])
