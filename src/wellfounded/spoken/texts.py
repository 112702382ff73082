"""Which texts can be read out, and what does each say today?

Every question of the interview with what can be chosen, the first question of every list, and
every section of every explanation as it stands on a day, its numbers and marks among its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from wellfounded.explained import Shown, index, shown
from wellfounded.facts import CATALOGUE, fact_at, options
from wellfounded.facts.kinds import Records
from wellfounded.interview import PAGES, SECTIONS, Kind, Page, pages_of, title, whether
from wellfounded.languages import OFFERED, Language
from wellfounded.spoken.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The texts of one part of the interview or of one explanation.

    ``address`` is a number, or the two letters of the explanation.
    """

    address: str
    title: str
    texts: tuple[Text, ...]

    @property
    def explains(self) -> bool:
        """Whether it is an explanation, and no part of the interview."""
        return not self.address.isdecimal()


def groups(language: Language, day: date) -> tuple[Group, ...]:
    """Everything that can be read out in a language, as it stands on a day."""
    return _groups(language.code, day)


def group_at(address: str, language: Language, day: date) -> Group | None:
    """The texts of one part of the interview or of one explanation, if there is such a one."""
    found = (one for one in groups(language, day) if one.address == address)
    return next(found, None)


def text(id: str, written: str, day: date) -> Text | None:
    """One text as it stands on a day, if there is such a one in such a language."""
    kind, _, named = id.partition(".")
    if written not in OFFERED:
        return None
    language = Language(written)
    if kind == "question" and named in CATALOGUE:
        return of_question(named, language)
    if kind == "list":
        of_lists = (page for page in PAGES if page.kind is Kind.LIST and str(page.number) == named)
        return next((of_list(page, language) for page in of_lists), None)
    name = named.partition(".")[0]
    pages = (page for page in index().values() if kind == "explained" and page.name == name)
    told = (one for page in pages for one in of_page(shown(page, day, language)))
    return next((one for one in told if one.id == id), None)


def of_question(path: str, language: Language) -> Text:
    """A question of the interview: what is asked, what helps, and what can be chosen."""
    fact = fact_at(path)
    lines = [language.say(f"{fact.path}.question", fact.question)]
    if fact.help:
        lines.append(language.say(f"{fact.path}.help", fact.help))
    for code, english in options(fact.kind).items():
        lines.append(language.say(f"{fact.path}.choice.{code}", english))
    return Text(id=f"question.{fact.path}", written=language.code, lines=tuple(lines))


def of_list(page: Page, language: Language) -> Text:
    """The first question of a list: whether there is anything to name on it."""
    fact = fact_at(page.list)
    lines = [whether(page, language)]
    if fact.help:
        lines.append(language.say(f"{fact.path}.help", fact.help))
    return Text(id=f"list.{page.number}", written=language.code, lines=tuple(lines))


def of_page(found: Shown) -> tuple[Text, ...]:
    """The sections of an explanation, the first with the question that all of them answer."""
    return tuple(
        Text(
            id=part.id,
            written=found.language,
            lines=(
                *((found.question,) if number == 0 else ()),
                part.title,
                *(
                    said
                    for line in part.lines
                    for said in (line.term, line.text, line.unsure, line.mark)
                    if said
                ),
            ),
        )
        for number, part in enumerate(found.parts)
    )


@lru_cache(maxsize=4)
def _groups(code: str, day: date) -> tuple[Group, ...]:
    language = Language(code)
    return (*_of_the_interview(language), *_of_explanations(language, day))


def _of_the_interview(language: Language) -> Iterator[Group]:
    asked: set[str] = set()
    for section in SECTIONS:
        pages = pages_of(section)
        of_section = {one.id: one for page in pages for one in _of_a_page(page, language)}
        texts = tuple(one for id, one in of_section.items() if id not in asked)
        asked |= of_section.keys()
        if texts:
            address = str(pages[0].number)
            yield Group(address=address, title=title(section, language), texts=texts)


def _of_a_page(page: Page, language: Language) -> Iterator[Text]:
    if page.kind is Kind.LIST:
        yield of_list(page, language)
    for path in page.paths:
        if not isinstance(fact_at(path).kind, Records):
            yield of_question(path, language)


def _of_explanations(language: Language, day: date) -> Iterator[Group]:
    for page in index().values():
        found = shown(page, day, language)
        yield Group(address=page.address, title=found.question, texts=of_page(found))
