"""Who is the person, in a few sentences that say their answers and nothing more?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.declaration.names import NOT_A_NAME, name_at
from wellfounded.declaration.paragraph import Piece
from wellfounded.declaration.sentences import Composer, Quoted, Words
from wellfounded.declaration.short_answers import Of
from wellfounded.declaration.tongue import held_together
from wellfounded.declaration.when_said import has_ended, own_words, when_said
from wellfounded.facts import Case, country_name
from wellfounded.facts.case_file.record import Record
from wellfounded.languages import Language

NAME = ("applicant.name.given", "applicant.name.middle", "applicant.name.family")
OTHER_NAMES = "applicant.other_names"
BIRTHPLACE = ("applicant.birth.place", "applicant.birth.country")
WORDS_OF_MINE = (
    ("ethnicity", "applicant.ethnicity", Of.WORDS),
    ("religion", "applicant.religion", Of.WORDS),
    ("first_language", "applicant.native_language", Of.LANGUAGE),
)


def who_i_am(case: Case, composer: Composer) -> Iterator[tuple[Piece, ...]]:
    """One paragraph each: the name; birth and belonging; the family. Empty ones are left out."""
    for sentences in (_name, _birth_and_belonging, _family):
        if pieces := tuple(sentences(case, composer)):
            yield pieces


def country(code: str) -> Words:
    """The name of a country, in any language."""

    def in_language(language: Language) -> str:
        return language.say(f"country.{code}", country_name(code))

    return in_language


def _name(case: Case, composer: Composer) -> Iterator[Piece]:
    native = case.text("applicant.name.native")
    if name := name_at(case, "applicant.name"):
        given = [path for path in NAME if (part := case.text(path)) and part not in NOT_A_NAME]
        yield composer.say("name", *given, name=composer.name(given[0], name))
        if native and native != name:
            yield composer.say("native", "applicant.name.native", name=held_together(native))
    elif native:
        # The letters are asked for where the name in Latin letters is given.
        said = composer.name("applicant.name.family", native)
        yield composer.say("name", "applicant.name.native", name=said)
    for other in case.listed(OTHER_NAMES):
        yield composer.say("other_name", OTHER_NAMES, name=composer.name(OTHER_NAMES, other))


def _birth_and_belonging(case: Case, composer: Composer) -> Iterator[Piece]:
    yield from _born(case, composer)
    for code in case.listed("applicant.nationality"):
        yield composer.say("citizen", "applicant.nationality", country=country(code))
    if case.yes_no("applicant.stateless"):
        yield composer.say("stateless", "applicant.stateless")
        if home := case.text("applicant.habitual_residence"):
            yield composer.say("last_home", "applicant.habitual_residence", country=country(home))
    for id, path, of in WORDS_OF_MINE:
        if words := case.text(path):
            yield composer.say(id, path, words=composer.answer(path, words, of))


def _born(case: Case, composer: Composer) -> Iterator[Piece]:
    path, born = "applicant.date_of_birth", case.date("applicant.date_of_birth")
    own = own_words(composer, (path, born.said)) if born else None
    if born and own and has_ended(born):
        yield composer.say("born", path, when=when_said(born, own))
    elif own and own.own:
        yield composer.say("born_in_words", path, said=own)
    given = tuple(place for place in BIRTHPLACE if case.text(place))
    if given:
        town, code = map(case.text, BIRTHPLACE)
        told = composer.answer(BIRTHPLACE[0], town, Of.PLACE)
        place = Quoted(own=_in(told.own, code), english=_in(told.english, code), short=told.short)
        yield composer.say("birthplace", *given, place=place)


def _in(town: Words, code: str) -> Words:
    def in_language(language: Language) -> str:
        named = country(code)
        said = named(language) if code and callable(named) else ""
        return ", ".join(part for part in (str(town), said) if part)

    return in_language


def _family(case: Case, composer: Composer) -> Iterator[Piece]:
    yield from _marriage(case, composer)
    for child in case.items("family.children"):
        yield from _child(child, composer)
    for parent in ("mother", "father"):
        path = f"family.{parent}.name"
        if name := case.text(path):
            died = f"family.{parent}.deceased"
            if case.yes_no(died):
                yield composer.say(f"{parent}_died", path, died, name=composer.name(path, name))
            else:
                yield composer.say(parent, path, name=composer.name(path, name))


def _marriage(case: Case, composer: Composer) -> Iterator[Piece]:
    status, spouse = case.text("applicant.marital_status"), name_at(case, "family.spouse.name")
    if status == "married" and spouse:
        at = "applicant.marital_status", "family.spouse.name.family"
        yield composer.say("spouse", *at, name=composer.name(at[1], spouse))
    elif status:
        yield composer.say(status, "applicant.marital_status")
    wedding = case.date("family.spouse.marriage_date")
    if status == "married" and wedding and has_ended(wedding):
        path = "family.spouse.marriage_date"
        own = own_words(composer, (path, wedding.said))
        yield composer.say("wedding", path, when=when_said(wedding, own))


def _child(child: Record, composer: Composer) -> Iterator[Piece]:
    name, born = name_at(child, "name") or child.text("name.native"), child.date("date_of_birth")
    if not name:
        return
    named = child.full("name.family")
    said = composer.name(named, name)
    if born and has_ended(born):
        at = named, child.full("date_of_birth")
        own = own_words(composer, (at[1], born.said))
        yield composer.say("child_born", *at, name=said, when=when_said(born, own))
    else:
        yield composer.say("child", named, name=said)
