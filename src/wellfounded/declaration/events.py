"""Which events does the person tell of, each once?

An event of the timeline may say that it is a harm told of elsewhere, or tells more of another
answer. Then what stands there goes into its paragraph, and is not told again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wellfounded.declaration.event import Event, account, known_span
from wellfounded.declaration.paragraph import Piece
from wellfounded.declaration.sentences import Composer
from wellfounded.declaration.short_answers import Of
from wellfounded.declaration.when_said import has_ended, own_words, when_said
from wellfounded.facts import Case, Story, When
from wellfounded.facts.case_file.record import Record

LEFT_HOME = "applicant.left_home_on"
TELLING = ("by", "injury", "response")
"""Sentences that tell of an event by themselves; a date or a place alone does not."""


def events(case: Case, composer: Composer) -> Iterator[Event]:
    """The timeline, then the harms and the crossings of borders that no event of it is."""
    harms = {record_at(one): one for one in case.items("harms")}
    crossings = {one.at: one for one in _crossings(case, composer)}
    for one in case.items("told"):
        link = _link(one, harms, crossings)
        event = _told(one, link, harms.pop(link, None), crossings.pop(link, None), composer)
        if link or any(piece.own for piece in event.pieces):
            yield event
    for at, record in harms.items():
        pieces = (
            *_when(record, "date", composer),
            *_where(record, composer),
            *_harm(record, composer),
        )
        if any(piece.own or piece.composed in TELLING for piece in pieces):
            span = known_span(record.date("date"))
            yield Event(at=at, pieces=pieces, span=span, place=record.text("place"))
    yield from crossings.values()


def record_at(record: Record) -> str:
    """The path of a record: ``harms[0]``."""
    return record.at.removesuffix(".")


def _told(
    one: Record,
    link: str,
    harm: Record | None,
    crossing: Event | None,
    composer: Composer,
) -> Event:
    """An event of the timeline, with the harm or the crossing that it tells of."""
    words, place = one.story("what"), one.text("place")
    span = known_span(one.date("when"))
    own = [account(one.full("what"), words)] if words else []
    when_and_where = [*_when(one, "when", composer), *_where(one, composer)]
    said: list[Piece] = []
    if how := one.text("how_known"):
        said.append(composer.say(how, one.full("how_known")))
    if harm:
        when_and_where += () if _says_as_much(one, harm) else _when(harm, "date", composer)
        when_and_where += () if place else _where(harm, composer)
        of_harm = [*_harm(harm, composer, besides=words)]
        own += (piece for piece in of_harm if piece.own)
        said += (piece for piece in of_harm if not piece.own)
        span, place = span or known_span(harm.date("date")), place or harm.text("place")
    if crossing:
        said += crossing.pieces
        span, place = span or crossing.span, place or crossing.place
    pieces = (*when_and_where, *own, *said)
    return Event(at=record_at(one), pieces=pieces, span=span, place=place, tells=link)


def _says_as_much(told: Record, harm: Record) -> bool:
    """Whether the day of an event leaves nothing of the day of its harm unsaid."""
    first, second = told.date("when"), harm.date("date")
    if first is None or second is None:
        return first is not None
    ways = ("", first.said, told.text("when_said"))
    within = second.span.earliest <= first.span.earliest and first.span.latest <= second.span.latest
    return within and second.said in ways


def _link(one: Record, harms: Mapping[str, Record], crossings: Mapping[str, Event]) -> str:
    """The answer that an event tells of: the one it names, or a harm in the very same words."""
    if named := one.text("harm") or one.text("answer"):
        return named if named in harms or named in crossings else ""
    words = one.story("what")
    same = (at for at, harm in harms.items() if words and harm.story("what") == words)
    return next((at for at in same if _may_be_one(one, harms[at])), "")


def _may_be_one(told: Record, harm: Record) -> bool:
    """Whether their days leave it open that two events in the same words are one."""
    first, second = known_span(told.date("when")), known_span(harm.date("date"))
    if first is None or second is None:
        return True
    return first.earliest <= second.latest and second.earliest <= first.latest


def _when(one: Record, date: str, composer: Composer) -> Iterator[Piece]:
    when, told = one.date(date), date == "when"
    sure = one.text("sure") if told else ""
    told_as = one.text("when_said") if told else ""
    paths = [one.full(date)] if when else []
    paths += [one.full(name) for name in ("when_said", "sure") if told and one.text(name)]
    ways = [(one.full(date), when.said)] if when else []
    ways += [(one.full("when_said"), told_as)] if told_as else []
    own = own_words(composer, *ways)
    if when and has_ended(when):
        yield composer.say("when", *paths, when=when_said(when, own, sure))
    elif own.own:
        yield composer.say("when_in_words", *paths, said=own)
    if sure == "not_sure" and paths:
        yield composer.say("not_sure", one.full("sure"))


def _where(one: Record, composer: Composer) -> Iterator[Piece]:
    if place := one.text("place"):
        at = one.full("place")
        yield composer.say("place", at, words=composer.answer(at, place, Of.PLACE))


def _harm(harm: Record, composer: Composer, besides: Story | None = None) -> Iterator[Piece]:
    """What is told of a harm, but for words that stand there already."""
    words = harm.story("what")
    if words and words != besides:
        yield account(harm.full("what"), words)
    if harm.text("who") in ("family", "associates"):
        yield composer.say(f"harmed_{harm.text('who')}", harm.full("who"))
    for name in ("by", "injury"):
        yield from _answer(harm, name, composer)
    reported = harm.yes_no("reported")
    if reported is not None:
        yield composer.say("reported" if reported else "not_reported", harm.full("reported"))
    yield from _answer(harm, "response", composer)


def _answer(record: Record, name: str, composer: Composer) -> Iterator[Piece]:
    if words := record.text(name):
        at = record.full(name)
        yield composer.say(name, at, words=composer.answer(at, words))


def _crossings(case: Case, composer: Composer) -> Iterator[Event]:
    """When the person left their own country, and each time they came into this one."""
    left = case.date(LEFT_HOME)
    if left and has_ended(left):
        own = own_words(composer, (LEFT_HOME, left.said))
        said = composer.say("left_home", LEFT_HOME, when=when_said(left, own))
        yield Event(at=LEFT_HOME, pieces=(said,), span=left.span)
    for entry in case.items("entries"):
        pieces = tuple(_entry(entry, entry.date("date"), composer))
        if pieces:
            yield Event(
                at=record_at(entry),
                pieces=pieces,
                span=known_span(entry.date("date")),
                place=entry.text("place"),
            )


def _entry(entry: Record, when: When | None, composer: Composer) -> Iterator[Piece]:
    if when and has_ended(when):
        at = entry.full("date")
        own = own_words(composer, (at, when.said))
        yield composer.say("came", at, when=when_said(when, own))
        yield from _where(entry, composer)
    elif place := entry.text("place"):
        at = entry.full("place")
        yield composer.say("came_at", at, words=composer.answer(at, place, Of.PLACE))
