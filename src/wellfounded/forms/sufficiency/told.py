"""What did the person tell, where does it stand, and is it there in English?

Only what goes on the form is read: English text. A story without English is not read, and the gate
on translations says so. "None", "unknown" and "see attached" tell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.catalogue import fact_at
from wellfounded.facts.kinds import Choice, Codes
from wellfounded.forms.mapping.telling import ENGLISH
from wellfounded.forms.readiness.no_answer import not_an_account, sent_elsewhere
from wellfounded.forms.sufficiency.reading import Found, Quote, Stands
from wellfounded.forms.sufficiency.words import quoted

HARM, FEAR, TORTURE = "B.1.A", "B.1.B", "B.4"
SHORTEST = 3
"""Letters. Fewer is a dash, and no word."""
NOT_KNOWN = re.compile(
    r"\W*(unknown|not (known|sure)|no idea|((i|we) )?(do not|don['\u2019]t|did not) know)"
    r"( (who|what|why|where|how))?\W*",
    re.IGNORECASE,
)
"""That somebody does not know is all that such an answer says."""
NO_INJURY = re.compile(r"\W*(no|none|not|nothing|without)\b", re.IGNORECASE)


def story(record: Record, path: str, item: str) -> Quote | None:
    """A story in English, whole; None where there is none."""
    told = record.story(path)
    if told is None:
        return None
    words = told.english or (told.original if told.language.lower() in ENGLISH else "")
    return Quote(path=record.full(path), item=item, words=words) if _says(words) else None


def text(record: Record, path: str, item: str) -> Quote | None:
    """A short answer in words; None where there is none."""
    words = record.text(path)
    return Quote(path=record.full(path), item=item, words=words) if _says(words) else None


def chosen(record: Record, path: str, item: str, among: Iterable[str] = ()) -> Quote | None:
    """The choices that were ticked, in the question's words; ``among`` are those that count."""
    kind = fact_at(record.full(path)).kind
    choice = kind.of if isinstance(kind, Codes) else kind
    codes = record.listed(path) or ((record.text(path),) if record.text(path) else ())
    kept = [code for code in codes if not among or code in among]
    if not kept or not isinstance(choice, Choice):
        return None
    words = "; ".join(choice.options[code] for code in kept)
    return Quote(path=record.full(path), item=item, words=words)


def injury(harm: Record) -> Quote | None:
    """The injury that is named; None where the answer says that there was none."""
    named = text(harm, "injury", HARM)
    return None if named is None or NO_INJURY.match(named.words) else named


def given(quotes: Iterable[Quote | None]) -> tuple[Quote, ...]:
    """The quotes that are there."""
    return tuple(quote for quote in quotes if quote is not None)


def tells_of_harm(case: Case) -> bool:
    """Whether the case tells of harm that was done, or says that there was."""
    return bool(case.items("harms")) or case.yes_no("past_harm.any") is True


def stories(case: Case) -> Iterator[Quote]:
    """Every account of harm and fear in English, in the order of the form."""
    for harm in case.items("harms"):
        yield from given((story(harm, "what", HARM), text(harm, "injury", HARM)))
    yield from given((story(case, "population_control.account", HARM),))
    yield from given((story(case, "fear.what", FEAR), story(case, "fear.relocation", FEAR)))


def by_words(told: Iterable[Quote], name: str) -> tuple[Quote, ...]:
    """The sentences of what was told in which a word of a list stands."""
    return tuple(quote for one in told for quote in quoted(one.path, one.item, one.words, name))


def stated(
    quotes: Iterable[Quote | None], look: Iterable[Quote] = (), *, needed: bool = True
) -> Found:
    """Stated where there are quotes; to be looked at where only ``look`` is; else not stated."""
    if kept := given(quotes):
        return Found(stands=Stands.STATED, quotes=kept, needed=needed)
    if seen := tuple(look):
        return Found(stands=Stands.LOOK, quotes=seen, needed=needed)
    return Found(stands=Stands.NOT_STATED, needed=needed)


def _says(words: str) -> bool:
    if not_an_account(words) or sent_elsewhere(words) or NOT_KNOWN.fullmatch(words):
        return False
    letters = (letter for letter in words if letter.isalpha())
    return len(tuple(islice(letters, SHORTEST))) == SHORTEST
