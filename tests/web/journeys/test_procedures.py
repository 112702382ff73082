"""Does a person come through each procedure of the law, and does each page say what to do next?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.law.process.walks import Walk, walks
from tests.web.journeys.brought import brought
from tests.web.journeys.conftest import Visit
from tests.web.journeys.person import Person
from tests.web.journeys.served import Site
from wellfounded.languages import Language
from wellfounded.law.process import PROCEDURES
from wellfounded.law.process.words import stage_words


def _to_the_end() -> list[Walk]:
    """Of each procedure the walk with the most of its stages, to a last one if any leads there."""
    found: dict[str, Walk] = {}
    for walk in walks():
        if walk.procedure not in found or _reach(walk) > _reach(found[walk.procedure]):
            found[walk.procedure] = walk
    return list(found.values())


def _reach(walk: Walk) -> tuple[bool, int]:
    stages = [step["stage"] for step in walk.steps if step.get("stage")]
    return PROCEDURES[walk.procedure].stages[stages[-1]].last, len(stages)


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("walk", _to_the_end(), ids=lambda walk: walk.procedure)
def test_each_step_leads_to_a_page_that_says_what_to_do(
    visit: Visit, site: Site, walk: Walk
) -> None:
    language = "es" if len(walk.steps) % 2 else "en"
    person = visit(language)
    person.code = brought(site, walk.case(0))
    person.comes_back()
    for number, step in enumerate(walk.steps, 1):
        notes(person, step["kind"], step.get("date"), step.get("answer_by"))
        if stage := step.get("stage"):
            says_what_to_do(person, walk, stage)
        assert walk.course(number).refused == ()
    says_by_when(person)


def notes(person: Person, kind: str, day: date | None, answer_by: date | None) -> None:
    """Choose what happened, then say when."""
    person.opens("t/n")
    button = f'button[name="kind"][value="{kind}"]'
    if not person.tab.locator(button).first.is_visible():
        folded = person.tab.locator("details", has=person.tab.locator(button))
        folded.locator("summary").last.click()
    person.follows(button)
    if day:
        types_a_day(person, "q1", day)
    if answer_by:
        types_a_day(person, "q4", answer_by)
    person.continues()
    assert person.place == "t", person.reads


def types_a_day(person: Person, box: str, day: date) -> None:
    person.types(f'input[name="{box}.day"]', str(day.day))
    person.picks(f'select[name="{box}.month"]', str(day.month))
    person.types(f'input[name="{box}.year"]', str(day.year))


def says_what_to_do(person: Person, walk: Walk, stage: str) -> None:
    """The stage with what it means, what to do, and who says so."""
    procedure = PROCEDURES[walk.procedure]
    words = stage_words(procedure, procedure.stages[stage], Language(person.language))
    person.opens("n")
    cards = person.tab.locator("main article").filter(has_text=words.procedure)
    card = cards.filter(has_text=words.means).first
    assert card.count() == 1, f"{stage}: {words.means}\n{person.reads}"
    assert card.locator("li").count() >= len(words.next) > 0
    assert card.locator("summary").count() == 1


def says_by_when(person: Person) -> None:
    """Each day that counts, with how it was counted and who says so."""
    person.opens("n/d")
    cards = person.tab.locator("main .card")
    assert cards.locator("summary").count() == 2 * cards.count()
