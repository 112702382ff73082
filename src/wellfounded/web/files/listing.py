"""Which papers stand on the list of a case, and what is each?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from wellfounded.facts import fact_at
from wellfounded.facts.messages import options
from wellfounded.languages import Language
from wellfounded.papers import PaperRefused
from wellfounded.web.cases.opening import Opened
from wellfounded.web.files import shelf
from wellfounded.web.files.adding import FILE, LIST, TRANSLATION, paper_id
from wellfounded.web.files.paper import Paper, State
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the list: its name in addresses, its place, and what was said of it.

    ``paper`` and ``translation`` are the sealed files; None where there is none, or no more.
    """

    name: str
    number: int
    said: dict[str, Any]
    paper: Paper | None
    translation: Paper | None

    def title(self, language: Language) -> str:
        """What it is called: as the person calls it, else by its kind."""
        if words := self.said.get("title"):
            return str(words)
        if kind := self.kind(language):
            return kind
        return say(language, "files.untitled", number=self.number)

    def kind(self, language: Language) -> str:
        """What kind of paper it is; empty if that was not said."""
        code, fact = self.said.get("kind"), fact_at(f"{LIST}[].kind")
        english = options(fact.kind).get(code) if isinstance(code, str) else None
        return language.say(f"{fact.path}.choice.{code}", english) if english else ""

    @property
    def files(self) -> list[Paper]:
        """The sealed files of it."""
        return [one for one in (self.paper, self.translation) if one]


def entries(opened: Opened) -> list[Entry]:
    """Every paper of a case, in the order they were added; none without the key of papers."""
    answers, held = opened.answers, shelf.papers(opened)
    listed = []
    for number, name in enumerate(answers.records(LIST), start=1):
        start = f"{LIST}[{name}]."
        said = {
            path.removeprefix(start): answer.stored.raw
            for path, answer in answers.latest.items()
            if path.startswith(start)
        }
        listed.append(
            Entry(
                name=name,
                number=number,
                said=said,
                paper=_file(held, said.get(FILE)),
                translation=_file(held, said.get(TRANSLATION)),
            )
        )
    return listed


def entry(opened: Opened, name: str) -> Entry:
    """One entry of the list.

    Raises:
        LookupError: there is none of that name.
    """
    found = next((one for one in entries(opened) if one.name == name), None)
    if found is None:
        raise LookupError("there is no such paper")
    return found


def state_words(paper: Paper, language: Language) -> str:
    """How far a paper has come, in words; of one that was refused, the reason and the fix."""
    match paper.state:
        case State.READY:
            number = "one" if paper.pages == 1 else "many"
            return say(language, f"files.state.ready.{number}", pages=paper.pages)
        case State.REFUSED if paper.is_put_off:
            return say(language, "files.state.put_off")
        case State.REFUSED:
            return PaperRefused("", paper.why, **paper.filled).words(language)
        case state:
            return say(language, f"files.state.{state}")


def _file(held: dict[UUID, Paper], raw: Any) -> Paper | None:
    id = paper_id(raw)
    return held.get(id) if id else None
