"""How well do the words of crisis part those in danger from stories of violence?

The figures of the page are counted anew each time it is made, from the sentences the tests hold.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checks.project import ROOT
from wellfounded.languages import OFFERED
from wellfounded.web.safety.crisis import crisis_in, lists

FOLDER = ROOT / "tests" / "web" / "safety"
SETS = {"first": "sentences", "later": "sentences_later", "last": "sentences_last"}

HEAD = """# Words of crisis: how well they part

Which typed words are answered with people to call, and how often that is right. Each language has
a list in `src/wellfounded/web/safety/crisis_words/`. What a person types is looked at once, when it
is sent, and nothing is kept or told of it ([the guide](../guides/keep-people-safe.md)).

Precision: of the sentences that were answered, how many are of a crisis. Recall: of those of a
crisis, how many were answered. All sentences are invented. The lists were made with the first set
in mind and widened after the second, so their figures flatter. Nothing was fitted to the last: its
figures are the honest ones.

| Language | Set | Crisis | Stories | Answered wrongly | Missed | Precision | Recall |
|---|---|---|---|---|---|---|---|
"""
REVIEWED = "\nNobody who works with people in crisis has reviewed the lists yet: {}.\n"


@dataclass(frozen=True, slots=True)
class Figures:
    """What one list makes of one set: the sentences, and those it got wrong."""

    crisis: tuple[str, ...]
    story: tuple[str, ...]

    @property
    def missed(self) -> tuple[str, ...]:
        """Sentences of a crisis that were not answered."""
        return tuple(one for one in self.crisis if not crisis_in(one))

    @property
    def wrong(self) -> tuple[str, ...]:
        """Stories that were answered as if they were a crisis."""
        return tuple(one for one in self.story if crisis_in(one))

    @property
    def precision(self) -> float:
        """Of what was answered, the part that is of a crisis."""
        right = len(self.crisis) - len(self.missed)
        return right / (right + len(self.wrong))

    @property
    def recall(self) -> float:
        """Of what is of a crisis, the part that was answered."""
        return 1 - len(self.missed) / len(self.crisis)


def figures() -> Iterator[tuple[str, str, Figures]]:
    """For each language and set: its code, the name of the set, and what was counted."""
    sets: Mapping[str, dict[str, dict[str, list[str]]]] = {
        name: tomllib.loads((FOLDER / f"{file}.toml").read_text(encoding="utf-8"))
        for name, file in SETS.items()
    }
    for name, told in sets.items():
        for code, found in told.items():
            yield code, name, Figures(tuple(found["crisis"]), tuple(found["story"]))


def page() -> str:
    """The page of the reference."""
    lines, faults = [], []
    for code, name, one in figures():
        counts = f"{len(one.crisis)} | {len(one.story)} | {len(one.wrong)} | {len(one.missed)}"
        shares = f"{one.precision:.2f} | {one.recall:.2f}"
        lines.append(f"| {OFFERED[code]} | {name} | {counts} | {shares} |")
        faults += [f"- Answered, and is a story: “{text}”" for text in one.wrong]
        faults += [f"- Missed: “{text}”" for text in one.missed]
    open_lists = ", ".join(OFFERED[one.code] for one in lists() if not one.reviewed)
    said = "\n## What it gets wrong\n\n" + "\n".join(faults) + "\n" if faults else ""
    return HEAD + "\n".join(lines) + "\n" + REVIEWED.format(open_lists) + said
