"""How is one record of a list of proof asked for, read and saved?

The person's answers stand. What a helper writes in them is a suggestion, which waits for the
person; of papers, what a paper shows is for the office to say too, in its own name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from uuid import uuid4

from wellfounded.facts import Fact
from wellfounded.web.accounts.roles import Role
from wellfounded.web.applicant.asking import field
from wellfounded.web.applicant.entry import Typed, Unreadable, entered
from wellfounded.web.cases.answers import Answer, Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Saved, Ticket, save
from wellfounded.web.cases.stored import section_of
from wellfounded.web.cases.suggested_records import suggest
from wellfounded.web.files.describing import describe
from wellfounded.web.proof.lists import PAPER, Kept
from wellfounded.web.proof.pointing import pointing, points
from wellfounded.web.proof.pointing import read as read_pointing
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import stood
from wellfounded.web.ui.field import Field
from wellfounded.web.words import say


@dataclass
class RecordForm:
    """The form of one record in the hands of one person; a name that is new makes a new one."""

    request: Request
    opened: Opened
    kept: Kept
    name: str

    @property
    def path(self) -> str:
        """Where the record lies: ``witnesses[abcdefgh]``."""
        return f"{self.kept.path}[{self.name}]"

    @property
    def is_new(self) -> bool:
        """Whether it is in no list of the person yet."""
        return self.name not in self.opened.answers.records(self.kept.path)

    @property
    def asked(self) -> list[tuple[str, Fact, str]]:
        """Its questions: the names of their boxes, the facts, where their answers lie."""
        return [
            (f"q{number}", fact, fact.path.replace("[]", f"[{self.name}]", 1))
            for number, fact in enumerate(self.kept.facts)
        ]

    @property
    def answers(self) -> Answers:
        """The answers, with what was suggested in a record that waits."""
        answers = self.opened.answers
        return answers.supposing(self.path) if self._helper and self.is_new else answers

    def read(self) -> tuple[list[Given], dict[str, str]]:
        """What was sent, and by box the words on what cannot be an answer."""
        given, problems = [], {}
        for box, fact, stored in self.asked:
            typed = Typed(self.request.POST, box)
            if not typed.here or not self.opened.keys.may_open(section_of(stored)):
                continue
            stood(self.request, self.opened.shown(stored, typed.first))
            try:
                raw = self._raw(fact, stored, typed)
            except Unreadable as wrong:
                problems[box] = say(self.request.language, wrong.id)
                continue
            settles = bool(typed.box("keep"))
            given.append(Given(path=stored, raw=raw, base=typed.base, settles=settles))
        return given, problems

    def save(self, given: list[Given]) -> Saved:
        """Save what was given; a record comes into being with its first answer."""
        once = self.request.POST.get("once", "")
        if self._helper:
            self._by_a_helper(given, once)
            return Saved({})
        given = [*self._record(given), *given]
        try:
            return save(self.opened, given, Ticket.sent(once, given))
        except AnotherBody:
            return save(self.opened, given)

    def shown(self, problems: dict[str, str]) -> dict[str, Any]:
        """What a page needs to show the form, with what was typed where it was refused."""
        fields = [
            self._field(box, fact, stored, problems.get(box, ""))
            for box, fact, stored in self.asked
            if self.opened.keys.may_open(section_of(stored))
        ]
        first = len(self.kept.asked)
        return {
            "fields": fields[:first],
            "more": fields[first:],
            "more_open": any(one.value or one.lines or one.problem for one in fields[first:]),
            "every": fields,
            "problems": len(problems),
            "once": uuid4(),
            "new": self.is_new,
            "words": self.kept.words,
        }

    @property
    def _helper(self) -> bool:
        return self.opened.role is not Role.APPLICANT

    def _raw(self, fact: Fact, stored: str, typed: Typed) -> Any:
        answer = self.opened.answer(stored)
        if typed.choice is not None:
            waiting = dict(answer.waiting) if answer else {}
            if typed.choice not in waiting:
                raise Unreadable("entry.chosen")
            return waiting[typed.choice].raw
        if points(fact):
            unknown = typed.box("unknown")
            picked = read_pointing(fact, typed.boxes("value"), self.answers, answer)
            return {"unknown": unknown} if picked is None and unknown else picked
        return entered(fact, typed, partial(self.opened.shown, stored, typed.first))

    def _field(self, box: str, fact: Fact, stored: str, problem: str) -> Field:
        answers = self.answers
        answer: Answer | None = answers.latest.get(stored)
        typed = Typed(self.request.POST, box) if problem else None
        made = field(box, fact, answer, self.request.language, typed=typed, problem=problem)
        if points(fact):
            made = pointing(made, fact, answers, answer)
        return replace(made, others=()) if self._helper else made

    def _record(self, given: list[Given]) -> list[Given]:
        """The record itself, if it is told of for the first time or since it was taken away."""
        there = self.opened.answer(self.path)
        if (there and there.stored.raw is not None) or all(one.raw is None for one in given):
            return []
        base = there.seen if there else 0
        return [Given(path=self.path, raw=self.opened.row.serial + 1, base=base)]

    def _by_a_helper(self, given: list[Given], once: str) -> None:
        if self.kept is PAPER:
            describe(self.opened, given, once)
        elif self.is_new:
            suggest(self.opened, self.kept.path, self.name, given, once)
        else:
            save(self.opened, given, Ticket.sent(once, given))
