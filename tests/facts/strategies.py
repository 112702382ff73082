"""Cases as a person may have told them: any facts of the catalogue, any script, any unknown."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from hypothesis import strategies as st

from wellfounded.facts import (
    CATALOGUE,
    ELEMENTS,
    Assessment,
    Case,
    Fact,
    Mark,
    Provenance,
    Reason,
    Settled,
    Settling,
    Story,
    Unknown,
    Value,
    Weighed,
    When,
)
from wellfounded.facts.case_file.case import BY_HELPERS, BY_THE_PERSON
from wellfounded.facts.catalogue.choices import CALENDARS
from wellfounded.facts.dates import on, read_date
from wellfounded.facts.factors import FACTORS
from wellfounded.facts.kinds import (
    Choice,
    Codes,
    Country,
    Date,
    Digits,
    Kind,
    Number,
    Records,
    Reference,
    References,
)
from wellfounded.facts.texts import REFUSED
from wellfounded.logic.span import BEGINNING, FOREVER, Span

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))
# Control characters are refused; a filter alone would throw away every second text.
LETTERS = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\n")
TEXTS = st.text(LETTERS, min_size=1, max_size=40).filter(
    lambda text: bool(text.strip()) and not REFUSED.search(text)
)

POINTED_AT = [*ELEMENTS, *(path for path in CATALOGUE if "[]" not in path), "family.spouse"]


def unique_tuples(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=3, unique=True).map(tuple)


@st.composite
def whens(draw: st.DrawFn, words: Sequence[str] = ()) -> When:
    day = draw(DAYS)
    month, year = f"{day:%Y-%m}", f"{day:%Y}"
    later = draw(st.one_of(st.just(FOREVER), st.dates(day, datetime.date(2100, 12, 31))))
    earliest = draw(st.sampled_from([day, BEGINNING]))
    said = When(span=Span(earliest, later), said=draw(TEXTS))
    given = [on(day), read_date(month), read_date(year), said, *(read_date(w, (w,)) for w in words)]
    return draw(st.sampled_from(given))


def stories() -> st.SearchStrategy[Story]:
    part = st.one_of(st.just(""), TEXTS)
    whole = st.builds(Story, original=part, language=part, english=part, translator=part)
    return whole.filter(lambda story: bool(story.original or story.english))


def answers(kind: Kind) -> st.SearchStrategy[Value]:
    """Answers of a kind, as they stand in a case."""
    match kind:
        case Digits(padded=padded):
            return st.one_of(
                st.just("none"), st.text("0123456789", min_size=padded, max_size=padded)
            )
        case Date(words=words):
            return whens(words)
        case Choice(options=options):
            return st.sampled_from(sorted(options))
        case Number(most=most):
            return st.integers(0, most)
        case Country():
            return st.sampled_from(["VE", "CN", "XK", "MP"])
        case Reference():
            return st.sampled_from(POINTED_AT)
        case References(of=of) | Codes(of=of):
            return unique_tuples(answers(of))  # type: ignore[arg-type]
    return {
        "text": TEXTS,
        "texts": unique_tuples(TEXTS),
        "story": stories(),
        "yes_no": st.booleans(),
    }[kind.name]  # type: ignore[return-value]


SOURCES = st.builds(
    Provenance,
    by=TEXTS,
    on=st.one_of(st.none(), DAYS),
    source=st.one_of(st.just(""), TEXTS),
    confirmed=st.one_of(st.none(), st.booleans(), TEXTS),
    said=st.one_of(st.just(""), TEXTS),
    calendar=st.sampled_from(["", *CALENDARS]),
)
MARKS = st.builds(
    Mark,
    present=st.booleans(),
    by=TEXTS | st.just(""),
    on=DAYS | st.none(),
    where=TEXTS | st.just(""),
)
FINDING_IDS = st.from_regex(r"[0-9a-f]{16}([0-9a-f]{16})?", fullmatch=True)


def words_on_findings(*ways: Settling) -> st.SearchStrategy[dict[str, Settled]]:
    word = st.builds(
        Settled,
        how=st.sampled_from(ways),
        reason=TEXTS,
        by=TEXTS | st.just(""),
        on=DAYS | st.none(),
    )
    return st.dictionaries(FINDING_IDS, word, max_size=2)


ASSESSMENTS = st.builds(
    Assessment,
    verdict=st.sampled_from(Weighed),
    reasons=unique_tuples(TEXTS),
    by=st.one_of(st.just(""), TEXTS),
    on=st.one_of(st.none(), DAYS),
)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A case with any answers at all; they may contradict each other."""
    facts: list[Fact] = draw(
        st.lists(st.sampled_from(list(CATALOGUE.values())), max_size=12, unique_by=lambda f: f.path)
    )
    found: dict[str, Value] = {}
    sizes: dict[str, int] = {}
    for fact in facts:
        if isinstance(fact.kind, Records):
            sizes.setdefault(fact.path, draw(st.integers(0, 2)))
            continue
        before, in_list, name = fact.path.partition("[].")
        place = draw(st.integers(0, 2))
        path = f"{before}[{place}].{name}" if in_list else fact.path
        if in_list:
            sizes[before] = max(sizes.get(before, 0), place + 1)
        unknown = st.builds(Unknown, st.sampled_from(Reason))
        found[path] = draw(st.one_of(answers(fact.kind), answers(fact.kind), unknown))
    places = st.sampled_from([*found, "nowhere"])
    sources = draw(st.dictionaries(places, SOURCES, max_size=3))
    sources.pop("nowhere", None)
    return Case(
        answers=found,
        sizes=sizes,
        provenance=sources,
        assessments=draw(
            st.dictionaries(st.sampled_from(sorted(ELEMENTS)), ASSESSMENTS, max_size=2)
        ),
        factors=draw(st.dictionaries(st.sampled_from(sorted(FACTORS)), MARKS, max_size=2)),
        settled=draw(words_on_findings(*BY_HELPERS)),
        answered=draw(words_on_findings(*BY_THE_PERSON)),
        factors_complete=draw(
            st.lists(st.sampled_from(sorted(ELEMENTS)), max_size=2, unique=True).map(tuple)
        ),
    )
