"""Was what is to be signed read to the person, in a language they know?

Immigration Court Practice Manual, ch. 3.3(a). Whoever does not read English hears the paper before
signing it. A version is ready to sign only when that very version was read, understood, and nothing
was to be changed. One changed word makes another version.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wellfounded.declaration.assembling import Declaration, told_in
from wellfounded.declaration.tongue import same_language
from wellfounded.declaration.version import fingerprint, names_version
from wellfounded.facts import Case, When
from wellfounded.facts.case_file.record import Record
from wellfounded.languages import Language

OPEN: Mapping[str, str] = MappingProxyType(
    {
        "empty": "Nothing is written yet.",
        "english": "Not all of it is in English yet.",
        "reading_not_known": "Nobody has said whether the person reads and understands English. To "
        "speak it is not enough. Whoever does not read it hears all of it first.",
        "not_read": "This version was not read to the person yet.",
        "older": "It was read before its last change. It is read again as it is now.",
        "no_language": "The log does not say in which language it was read.",
        "other_language": "It was read in a language that is not among the person's.",
        "not_understood": "The log does not say that the person understood all of it.",
        "corrections": "A change was asked for when it was read. It is read again when the change "
        "is made.",
    }
)
READS = "signing.read"
"""Where the person says whether they read English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """One reading. ``at`` is its record; ``of`` the version that was read, as it was noted."""

    at: str
    on: When | None
    language: str
    reader: str
    interpreter: str
    of: str
    understood: bool | None
    corrections: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """Whether a version may be signed. ``why_not`` are ids of ``OPEN``; ``by`` is the reading.

    ``reads_english`` is None if nobody has said.
    """

    fingerprint: str
    reads_english: bool | None
    why_not: tuple[str, ...]
    by: ReadBack | None

    @property
    def ready(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.why_not

    def reasons(self, language: Language) -> tuple[str, ...]:
        """What stands in the way, in a language."""
        said = ((f"declaration.open.{id}.says", OPEN[id]) for id in self.why_not)
        return tuple(language.say(id, english) for id, english in said)


def read_backs(case: Case) -> tuple[ReadBack, ...]:
    """The log of readings, as it was written."""
    return tuple(_entry(one) for one in case.items("read_backs"))


def readiness(case: Case, made: Declaration) -> Readiness:
    """Whether the declaration may be signed as it is now."""
    of, log = fingerprint(made), read_backs(case)
    of_this = [one for one in log if names_version(one.of, of)]
    reads = reads_english(case)
    by = _good(case, of_this)
    why_not = [*_unfinished(made)]
    if reads is not True and by is None:
        why_not += ["reading_not_known"] if reads is None and not log else []
        why_not += _not_read(case, of_this, log)
    return Readiness(fingerprint=of, reads_english=reads, why_not=tuple(why_not), by=by)


def reads_english(case: Case) -> bool | None:
    """Whether the person reads English, as they said of the forms; to speak it is not to read it.

    Who does not speak it is taken not to read it.
    """
    if said := case.text(READS):
        return said == "english"
    return False if case.yes_no("applicant.fluent_in_english") is False else None


def languages_of(case: Case) -> tuple[str, ...]:
    """The languages that the person understands: the one they tell in, and those they named."""
    own = (told_in(case), case.text("applicant.native_language"))
    return tuple(one for one in (*own, *case.listed("applicant.other_languages")) if one)


def _unfinished(made: Declaration) -> Iterator[str]:
    if not made.paragraphs:
        yield "empty"
    if made.english_missing:
        yield "english"


def _good(case: Case, of_this: list[ReadBack]) -> ReadBack | None:
    """The last reading that does, unless a later one says that something was not right."""
    for one in reversed(of_this):
        if not [*_against(case, one)]:
            return one
        if one.corrections or one.understood is False:
            return None
    return None


def _not_read(case: Case, of_this: list[ReadBack], log: tuple[ReadBack, ...]) -> list[str]:
    if of_this:
        return [*_against(case, of_this[-1])]
    return ["older" if log else "not_read"]


def _against(case: Case, one: ReadBack) -> Iterator[str]:
    """Why a reading of this version does not do."""
    known = languages_of(case)
    if not one.language:
        yield "no_language"
    elif known and not any(same_language(one.language, own) for own in known):
        yield "other_language"
    if one.understood is not True:
        yield "not_understood"
    if one.corrections:
        yield "corrections"


def _entry(one: Record) -> ReadBack:
    asked = one.story("corrections")
    return ReadBack(
        at=one.at.removesuffix("."),
        on=one.date("on"),
        language=one.text("language"),
        reader=one.text("reader"),
        interpreter=one.text("interpreter"),
        of=one.text("of"),
        understood=one.yes_no("understood"),
        corrections=(asked.original or asked.english) if asked else "",
    )
