"""Which fixed sentences may stand in a declaration beside the person's own words?

Each says one answer and nothing more. There is no other source of words: a sentence whose
answer is not there is not said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wellfounded.declaration.paragraph import Piece
from wellfounded.declaration.short_answers import Of, Short, short
from wellfounded.declaration.tongue import POP, held_together
from wellfounded.facts import Case
from wellfounded.languages import SOURCE, Language

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "name": "My name is {name}.",
        "native": "In my own language my name is written {name}.",
        "other_name": "I have also used the name {name}.",
        "born": "I was born {when}.",
        "born_in_words": 'When I was born, in my words: "{said}".',
        "birthplace": "I was born in {place}.",
        "citizen": "I am a citizen of {country}.",
        "stateless": "No country says that I am its citizen.",
        "last_home": "I last made my home in {country}.",
        "ethnicity": "My race, ethnic group or tribe: {words}",
        "religion": "My religion: {words}",
        "first_language": "My first language: {words}",
        "single": "I have never been married.",
        "married": "I am married.",
        "divorced": "I am divorced.",
        "widowed": "My husband or wife has died.",
        "spouse": "I am married to {name}.",
        "wedding": "We married {when}.",
        "child": "{name} is a child of mine.",
        "child_born": "{name}, a child of mine, was born {when}.",
        "mother": "My mother: {name}.",
        "father": "My father: {name}.",
        "mother_died": "My mother, {name}, has died.",
        "father_died": "My father, {name}, has died.",
        "left_home": "I last left my own country {when}.",
        "came": "I came into the United States {when}.",
        "came_at": "I came into the United States at this place: {words}",
        "when": "This was {when}.",
        "when_in_words": 'When this was, in my words: "{said}".',
        "not_sure": "I am not sure of this date.",
        "place": "Where this was: {words}",
        "i_was_there": "I was there myself.",
        "i_was_told": "I was told this by others.",
        "i_read_it": "I read this.",
        "harmed_family": "Who was harmed or threatened: my family.",
        "harmed_associates": "Who was harmed or threatened: people close to me.",
        "by": "Who did it: {words}",
        "injury": "The injury it left: {words}",
        "reported": "The police or other officials were told of it.",
        "not_reported": "The police or other officials were not told of it.",
        "response": "What the police or officials did: {words}",
        "feared": "Whom I fear: {words}",
        "feared_where": "Where in my country I fear harm: {words}",
        "on_relocation": "On living in another part of my country:",
        "on_torture": "On torture:",
        "on_births": "On limits on births:",
        "on_accused": "On charges, arrest or being held in another country:",
        "on_organizations": "On groups that I or my family were in or close to:",
        "on_organizations_now": "On groups that I or my family still take part in:",
        "on_prior_claims": "On asking for asylum before:",
        "on_transit": "On other countries on the way, and status there:",
        "on_persecutor": "On taking part in harm to others:",
        "on_return_trips": "On going back:",
        "on_delay": "On the time before I asked for asylum:",
        "on_crimes_us": "On crimes, arrests or charges in the United States:",
    }
)

QUOTING = frozenset(
    id for id, words in SENTENCES.items() if "{words}" in words or "{said}" in words
)
"""The sentences that give short answers as they were typed, in whatever language that was."""

Words = str | Callable[[Language], str]
"""Words for a place of a sentence: as they are, or as a language says them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """Words that are one thing as told and another in English, with the ``short`` answers in them.

    ``own`` stand in the column as told.
    """

    own: Words
    english: Words
    short: tuple[Short, ...]


Filled = Words | Quoted
ENGLISH = Language(SOURCE)
QUOTES = f"\"'”’»›){POP}"
ENDS = tuple(".:!?…。！？؟۔।።")


@dataclass(frozen=True, slots=True)
class Composer:
    """Says fixed sentences in English and, where they are there, in the person's language.

    ``tongue`` is the language that ``case`` is told in.
    """

    own: Language
    case: Case
    tongue: str

    def say(self, id: str, *paths: str, **filled: Filled) -> Piece:
        """The sentence ``id``, which says the answers at ``paths``."""
        return Piece(
            paths=paths,
            composed=id,
            original=said(self.own, id, **{name: _own(part) for name, part in filled.items()}),
            language=self.own.code,
            english=said(ENGLISH, id, **{name: _english(part) for name, part in filled.items()}),
            short=tuple(
                one for part in filled.values() if isinstance(part, Quoted) for one in part.short
            ),
        )

    def answer(self, path: str, words: str, of: Of = Of.WORDS) -> Quoted:
        """A short answer for a place of a sentence; no answer is empty."""
        if not words:
            return Quoted(own="", english="", short=())
        one = short(self.case, path, words, of, self.tongue)
        return Quoted(own=held_together(one.told), english=held_together(one.english), short=(one,))

    def name(self, path: str, name: str) -> Quoted:
        """A name, which is never translated."""
        return self.answer(path, name, Of.NAME)


def said(language: Language, id: str, **filled: Words) -> str:
    """One of ``SENTENCES`` in a language; own words at its end get a full stop if they need one."""
    places = {
        name: part if isinstance(part, str) else part(language) for name, part in filled.items()
    }
    sentence = language.say(f"declaration.says.{id}", SENTENCES[id], **places).rstrip()
    return sentence if _ends(sentence) else f"{sentence}."


def _own(part: Filled) -> Words:
    return part.own if isinstance(part, Quoted) else part


def _english(part: Filled) -> Words:
    return part.english if isinstance(part, Quoted) else part


def _ends(text: str) -> bool:
    return text.rstrip(QUOTES)[-1:] in ENDS
