"""How does the proof of a case look when it is printed?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from wellfounded.evidence import (
    ElementRow,
    Finding,
    KindOfClaim,
    Matrix,
    Of,
    Row,
    Standing,
    Suggestion,
    ToAsk,
    label,
    ready,
    standards,
)
from wellfounded.evidence.record_requests import SAID
from wellfounded.facts import TOPICS
from wellfounded.languages import Language

MARKS = {
    Standing.SHOWN: "+",
    Standing.PARTLY: "/",
    Standing.EXPLAINED: "~",
    Standing.NOT_IN_HAND: "?",
    Standing.OPEN: "!",
    None: " ",
}


def print_matrix(made: Matrix, findings: Iterable[Finding], language: Language) -> None:
    """The matrix: facts, elements, what is found, and the law on missing proof."""
    console, found = Console(highlight=False), tuple(findings)
    _line(console, label("ready" if ready(found) else "not_ready").say(language), style="bold")
    _heading(console, "facts", language)
    for row in made.rows:
        for text in _fact(row, language):
            console.print(text)
    _heading(console, "elements", language)
    for element in made.elements:
        console.print(_element(element, language))
    for name, stops in (("stops", True), ("look", False)):
        said = [one for one in found if one.stops is stops]
        if said:
            _heading(console, name, language)
        for one in said:
            text = Text.assemble(one.words.say(language), (f"  [{one.authority}]", "dim"))
            console.print(Padding(text, (0, 0, 0, 2)))
    _heading(console, "law", language)
    for standard in standards(made.case, made.as_of):
        cited = "; ".join(standard.authorities)
        text = Text.assemble(standard.words.say(language), (f"  [{cited}]" if cited else "", "dim"))
        console.print(Padding(text, (0, 0, 0, 2)))


def print_suggestions(kinds: Iterable[KindOfClaim], language: Language) -> None:
    """What could show each kind of claim, with how reasonable it is to ask for it."""
    console = Console(highlight=False)
    _line(console, label("safety").say(language), style="bold")
    for kind in kinds:
        console.print()
        rated = label("rated").filled_with(
            tag=kind.tag, source=kind.source, day=language.day(kind.checked)
        )
        _line(console, kind.title.say(language), style="bold")
        _line(console, rated.say(language), style="dim")
        for of in Of:
            rows = [row for row in kind.rows if row.of is of]
            if rows:
                _line(console, f"  {label(f'of.{of}').say(language)}", style="italic")
            for row in rows:
                console.print(Padding(_suggestion(row, language), (0, 0, 0, 4)))


def print_requests(found: Iterable[ToAsk], as_of: date, language: Language) -> None:
    """Which records can be asked for here, and how."""
    console = Console(highlight=False)
    _line(console, label("records.never").say(language), style="bold")
    for one in found:
        records = one.records
        console.print()
        _line(console, records.title.say(language), style="bold")
        for reason in one.reasons:
            _line(console, f"  - {reason.say(language)}")
        for name in SAID:
            text = Text.assemble(
                (f"{label(f'records.{name}').say(language)}: ", "dim"),
                getattr(records, name).say(language),
            )
            console.print(Padding(text, (0, 0, 0, 2)))
        source = label("records.source").filled_with(
            source=records.source, day=language.day(records.checked), tag=records.tag
        )
        console.print(Padding(Text(source.say(language), "dim"), (0, 0, 0, 2)))
        if records.stale(as_of):
            stale = label("records.stale").filled_with(day=language.day(records.check_by))
            _line(console, f"  {stale.say(language)}", style="bold")


def _fact(row: Row, language: Language) -> Iterator[Text | Padding]:
    standing = label(f"standing.{row.standing}").say(language)
    yield Text(f"{MARKS[row.standing]} {row.load.words.say(language)}: {standing}")
    states = {one.at: one.state.say(language) for one in row.not_in_hand}
    noted = [(one.at, one.title) for one in row.exhibits]
    noted += [(one.at, one.name) for one in row.witnesses]
    for at, name in noted:
        state = f"  ({states[at]})" if at in states else ""
        yield Padding(Text.assemble(name or at, (state, "italic")), (0, 0, 0, 4))
    for one in row.not_had:
        lacking = label("not_had").filled_with(paper=one.what or one.at)
        yield Padding(Text(lacking.say(language)), (0, 0, 0, 4))
    if row.load.own_words:
        own = label("own_words").filled_with(places=", ".join(row.load.own_words))
        yield Padding(Text(own.say(language), "dim"), (0, 0, 0, 4))


def _element(row: ElementRow, language: Language) -> Text:
    name = "standing.none" if row.standing is None else f"standing.{row.standing}"
    topic = language.say(f"assessments.{row.element}.topic", TOPICS[row.element])
    said = Text.assemble(
        f"{MARKS[row.standing]} {row.element}: {label(name).say(language)}", (f"  ({topic})", "dim")
    )
    if row.standing is Standing.PARTLY and row.open_rows:
        facts = "; ".join(one.load.words.say(language) for one in row.open_rows)
        said.append(f"\n    {label('still_open').filled_with(facts=facts).say(language)}")
    return said


def _suggestion(row: Suggestion, language: Language) -> Text:
    rating = label(f"rating.{row.rating}").say(language)
    text = Text.assemble(f"{row.rating}  {row.words.say(language)}", (f"  ({rating})", "dim"))
    if row.note:
        text.append(f" {row.note.say(language)}", "italic")
    if row.source:
        text.append(f" [{row.source}]", "dim")
    return text


def _heading(console: Console, id: str, language: Language) -> None:
    console.print()
    _line(console, label(id).say(language), style="bold")


def _line(console: Console, text: str, style: str = "") -> None:
    console.print(Text(text, style))
