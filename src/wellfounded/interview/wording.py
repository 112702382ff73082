"""How are sections, pages and records called in a language?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from wellfounded.facts import CATALOGUE, TOPICS, fact_at
from wellfounded.interview.pages import Page
from wellfounded.interview.section import Section
from wellfounded.interview.sections import PAGES, SECTIONS
from wellfounded.languages import Language

NUMBERED = re.compile(r"\[(\d+)\]")
RECORDS: Mapping[str, str] = MappingProxyType(
    {
        "entries": "Arrival {number}",
        "statuses": "Status {number}",
        "family.children": "Child {number}",
        "applicant.names_used": "Other name {number}",
        "family.former_spouses": "Earlier marriage {number}",
        "family.siblings": "Brother or sister {number}",
        "residences": "Home {number}",
        "education": "School {number}",
        "employment": "Work {number}",
        "travel": "Country {number}",
        "third_countries": "Country on the way {number}",
        "encounters": "Meeting {number}",
        "orders": "Order {number}",
        "prior_applications": "Earlier application {number}",
        "delay.reasons": "Event {number}",
        "harms": "Event {number}",
        "arrests": "Arrest or charge {number}",
        "armed_groups": "Group {number}",
        "application.helpers": "Family member {number}",
        "events": "Step {number}",
        "delays": "Delay {number}",
        "payments": "Payment {number}",
        "receipts": "Receipt {number}",
        "told": "Event {number}",
        "overrides": "Filing {number}",
        "adjustment.other_birth_dates": "Date {number}",
        "adjustment.other_a_numbers": "A-Number {number}",
        "adjustment.organizations": "Group {number}",
        "public_charge.certificates": "Skill {number}",
        "public_charge.benefits": "Help {number}",
        "public_charge.stays": "Stay {number}",
        "admissibility_accounts": "Account {number}",
        "fee_waiver.family": "Family member {number}",
        "fee_waiver.benefits": "Help {number}",
        "fee_waiver.assets": "Thing of value {number}",
        "exhibits": "Paper {number}",
        "witnesses": "Person who could tell {number}",
        "not_to_be_had": "Paper that cannot be had {number}",
        "record_requests": "Records asked for {number}",
        "read_backs": "Reading {number}",
        "translators": "Translator {number}",
    }
)
"""What one record of each list is called; the first is number 1."""

TABLES: Mapping[str, str] = MappingProxyType(
    {
        "applicant": "About you",
        "applicant.name": "Your name",
        "applicant.passport": "Your passport",
        "family": "Your family",
        "family.spouse": "Your husband or wife",
        "family.mother": "Your mother",
        "family.father": "Your father",
        "fear": "What you fear",
        "torture": "Torture",
        "population_control": "Government limits on births",
        "application": "Your application",
        "proceedings": "Your case in court",
    }
)
"""What the tables of the case are called that a paper may speak of as a whole."""
ANYTHING = "Something you told of"
WITHIN = "{record}: {question}"


def title(section: Section, language: Language) -> str:
    """The title of a section."""
    return language.say(f"interview.{section.id}.title", section.title)


def opening(section: Section, language: Language) -> str:
    """What is said before the first page of a section."""
    return language.say(f"interview.{section.id}.opening", section.opening)


def heading(page: Page, language: Language) -> str:
    """The heading of a page: its own, or its one question."""
    if page.heading:
        return language.say(f"interview.page.{page.number}.heading", page.heading)
    return question(page.paths[0], language)


def whether(page: Page, language: Language) -> str:
    """How the page of a list asks whether there is anything to name on it."""
    if page.whether:
        return language.say(f"interview.page.{page.number}.whether", page.whether)
    return heading(page, language)


def question(path: str, language: Language) -> str:
    """The question of the fact at a path of the catalogue or of a case."""
    fact = fact_at(path)
    return language.say(f"{fact.path}.question", fact.question)


def record_name(path: str, record: int, language: Language) -> str:
    """What a record of a list is called, by its place from 0: ``Child 1``."""
    return language.say(f"interview.record.{path}", RECORDS[path], number=str(record + 1))


def referred(reference: str, language: Language) -> str:
    """What a reference speaks of: a topic of the law, a record, a table of facts, or a fact."""
    if reference in TOPICS:
        return language.say(f"assessments.{reference}.topic", TOPICS[reference])
    if found := NUMBERED.search(reference):
        listed, inside = reference[: found.start()], reference[found.end() + 1 :]
        record = record_name(listed, int(found[1]), language) if listed in RECORDS else ""
        if record and inside and (within := f"{listed}[].{inside}") in CATALOGUE:
            asked = question(within, language)
            return language.say("interview.letter.within", WITHIN, record=record, question=asked)
        return record or language.say("interview.letter.anything", ANYTHING)
    if reference in TABLES:
        return language.say(f"interview.table.{reference}", TABLES[reference])
    if reference in CATALOGUE:
        return question(reference, language)
    return language.say("interview.letter.anything", ANYTHING)


def messages() -> Iterator[tuple[str, str]]:
    """The titles, openings, headings and names as ``(context, English)``."""
    for section in SECTIONS:
        yield f"interview.{section.id}.title", section.title
        yield f"interview.{section.id}.opening", section.opening
    for page in PAGES:
        if page.heading:
            yield f"interview.page.{page.number}.heading", page.heading
        if page.whether:
            yield f"interview.page.{page.number}.whether", page.whether
    for path, name in RECORDS.items():
        yield f"interview.record.{path}", name
    for path, name in TABLES.items():
        yield f"interview.table.{path}", name
    yield "interview.letter.anything", ANYTHING
    yield "interview.letter.within", WITHIN
