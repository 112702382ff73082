"""What does the site say, in the language of the person?

Each room keeps its own table of id to English. Here they are one, and are said in a language.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache

from wellfounded import languages
from wellfounded.languages import Language
from wellfounded.web.agenda.message import WORDS as MESSAGES
from wellfounded.web.applicant.agenda_words import WORDS as AGENDA
from wellfounded.web.applicant.form_words import WORDS as FORMS
from wellfounded.web.applicant.life_words import WORDS as LIFE
from wellfounded.web.applicant.step_words import WORDS as STEPS
from wellfounded.web.applicant.two_places_words import WORDS as TWO_PLACES
from wellfounded.web.applicant.words import WORDS as APPLICANT
from wellfounded.web.asking.desk_words import WORDS as ASKING_AT_THE_DESK
from wellfounded.web.asking.words import WORDS as ASKING
from wellfounded.web.carrying.words import WORDS as CARRYING
from wellfounded.web.desk.two_languages_words import WORDS as TWO_LANGUAGES
from wellfounded.web.desk.two_passages_words import WORDS as TWO_PASSAGES
from wellfounded.web.desk.words import WORDS as DESK
from wellfounded.web.drafts.words import WORDS as DRAFTS
from wellfounded.web.files.desk_words import WORDS as FILES_AT_THE_DESK
from wellfounded.web.files.words import WORDS as FILES
from wellfounded.web.help.words import CHECKING
from wellfounded.web.help.words import WORDS as HELP
from wellfounded.web.offline.words import WORDS as OFFLINE
from wellfounded.web.outcomes.desk_words import WORDS as OUTCOMES_AT_THE_DESK
from wellfounded.web.outcomes.words import WORDS as OUTCOMES
from wellfounded.web.packets.desk_words import WORDS as PACKETS_AT_THE_DESK
from wellfounded.web.packets.words import WORDS as PACKETS
from wellfounded.web.proof.desk_words import WORDS as PROOF_AT_THE_DESK
from wellfounded.web.proof.words import WORDS as PROOF
from wellfounded.web.public.explained_words import WORDS as EXPLAINED
from wellfounded.web.public.words import WORDS as PUBLIC
from wellfounded.web.safety.words import WORDS as SAFETY
from wellfounded.web.ui.words import WORDS as UI
from wellfounded.web.voice.desk_words import WORDS as VOICE_AT_THE_DESK
from wellfounded.web.voice.words import WORDS as VOICE

FOR_PEOPLE = (
    UI,
    PUBLIC,
    HELP,
    CHECKING,
    EXPLAINED,
    APPLICANT,
    FORMS,
    STEPS,
    LIFE,
    AGENDA,
    TWO_PLACES,
    DRAFTS,
    MESSAGES,
    FILES,
    PROOF,
    PACKETS,
    CARRYING,
    OFFLINE,
    SAFETY,
    ASKING,
    VOICE,
    OUTCOMES,
)
FOR_STAFF = (
    *(DESK, TWO_LANGUAGES, TWO_PASSAGES),
    *(FILES_AT_THE_DESK, PROOF_AT_THE_DESK, PACKETS_AT_THE_DESK),
    *(ASKING_AT_THE_DESK, VOICE_AT_THE_DESK, OUTCOMES_AT_THE_DESK),
)


class UnknownWords(LookupError):
    """There are no words of that id. Its text names the id and the nearest one."""

    def __init__(self, id: str) -> None:
        near = get_close_matches(id, english(), n=1)
        fix = f"did you mean {near[0]!r}?" if near else "add it to the words.py of its room"
        super().__init__(f"there are no words {id!r}; {fix}")


def say(language: Language, id: str, **filled: object) -> str:
    """The words ``id`` in a language, as plain text that still has to be escaped.

    Raises:
        UnknownWords: if no room has words of that id.
    """
    if id not in english():
        raise UnknownWords(id)
    return language.say(id, english()[id], **{name: str(value) for name, value in filled.items()})


def messages() -> Iterator[tuple[str, str]]:
    """Every message of the site as ``(context, English)``."""
    yield from for_people()
    yield from for_staff()


def for_people() -> Iterator[tuple[str, str]]:
    """What anybody may read here."""
    for words in FOR_PEOPLE:
        yield from words.items()


def for_staff() -> Iterator[tuple[str, str]]:
    """What the people of an office read at their desk."""
    for words in FOR_STAFF:
        yield from words.items()


@cache
def english() -> dict[str, str]:
    """The English of every id that can be said here, the names of the months among them."""
    return dict(languages.messages()) | dict(messages())
