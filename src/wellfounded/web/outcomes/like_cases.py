"""How does a court stand beside all courts, had each heard the same mix of cases?

Two ways, on different assumptions; and all courts on that mix. Shown of a court alone, by the
definition that it is worked out for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellfounded.languages import Language
from wellfounded.outcomes.charts import Share, share_chart
from wellfounded.outcomes.counted import ENDS
from wellfounded.outcomes.cube.like_cases import MODELLED, OF, STANDARDISED
from wellfounded.outcomes.decisions.windows import RECENT
from wellfounded.outcomes.like_cases_at import Beside, like_cases_at
from wellfounded.outcomes.queries import query
from wellfounded.outcomes.statistics.figure import Caveat, Figure, Silence
from wellfounded.outcomes.statistics.natural import OF as HUNDRED
from wellfounded.web.outcomes.line import about, margin
from wellfounded.web.outcomes.named import court_name
from wellfounded.web.outcomes.sections import Asked
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A court or all of them: of 100, with its margin; or why there is no number."""

    label: str
    about: str = ""
    margin: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeCases:
    """The chart, and the table with the same numbers."""

    what: str
    days: str
    covered: str
    chart: str
    rows: Sequence[Row]
    caveats: Sequence[Caveat]
    query: str


def like_cases(asked: Asked) -> LikeCases | None:
    """Of the court that was chosen; None where there is none or nothing can be said."""
    court, language = asked.wish.court, asked.language
    if not court or asked.wish.definition != OF:
        return None
    own, ends = (asked.cell(("", court), RECENT, definition=one) for one in (OF, ENDS))
    found = like_cases_at(asked.cube, own, ends, invented=asked.invented)
    ways = {STANDARDISED: found.standardised, MODELLED: found.modelled}
    known = [beside.figure for beside in ways.values() if isinstance(beside.figure, Figure)]
    if not known:
        return None
    name = court_name(asked.cube, court)
    labels = {way: say(language, f"outcomes.like.{way}", court=name) for way in ways}
    everywhere = say(language, "outcomes.like.nation")
    nation = next(one.nation for one in ways.values() if one.nation is not None)
    covered = next(one.covered for one in ways.values() if one.covered is not None)
    shares = [_drawn(labels[way], one) for way, one in ways.items()]
    shares.append(Share(label=everywhere, share=nation, low=nation, high=nation))
    said = asked.said("like", say(language, "outcomes.like"), "outcomes.axis.shares")
    return LikeCases(
        what=name,
        days=say(language, f"outcomes.period.{RECENT}"),
        covered=say(language, "outcomes.like.covered", covered=round(covered * HUNDRED)),
        chart=share_chart(shares, said),
        rows=[
            *(_row(labels[way], one, language) for way, one in ways.items()),
            Row(label=everywhere, about=str(round(nation * HUNDRED))),
        ],
        caveats=tuple(dict.fromkeys(_caveats(known))),
        query=query.like_cases(court),
    )


def _drawn(label: str, beside: Beside) -> Share:
    if isinstance(beside.figure, Silence):
        return Share(label=label)
    share = beside.figure.share
    return Share(label=label, share=share.share, low=share.low, high=share.high)


def _row(label: str, beside: Beside, language: Language) -> Row:
    if isinstance(beside.figure, Silence):
        return Row(label=label, why=say(language, f"outcomes.why.{beside.figure.why}"))
    said = beside.figure.natural
    return Row(label=label, about=about(said, language), margin=margin(said, language))


def _caveats(figures: Sequence[Figure]) -> Iterator[Caveat]:
    for one in figures:
        yield from one.caveats
