"""How does somebody come through the pages? They read, answer what is asked, and go on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Generic, Self
from urllib.parse import urlsplit

from tests.web.journeys.hands import Hands, Tab
from wellfounded.facts import Case, Fact, Story, Unknown, When, fact_at
from wellfounded.facts.kinds import Account, Choice, Codes, Country, Date, Records, Texts, YesNo
from wellfounded.interview import Kind, page, page_of
from wellfounded.interview import Page as InterviewPage

QUESTION = re.compile(r"/f/(\d+)(?:/([a-z]{8}))?$")
SOME, NONE = (f'input[name="q0.value"][value="{value}"]' for value in ("some", "none"))
"""What an empty list offers to say."""
PATIENCE = 600
"""Pages after which an interview that has not ended never will."""


@dataclass
class Visitor(Hands[Tab], Generic[Tab]):
    """Somebody who holds the answers of a case, and a code.

    ``asked`` are the facts and the lists that she was asked, by their paths in the case.
    """

    code: str = ""
    records: dict[str, list[str]] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)

    def begins(self) -> str:
        """Begin a case, write the code down and type it back."""
        self.opens("")
        self.goes_on()
        self.goes_on()
        self.ticks('input[name="store"]')
        self.continues()
        self.code = self.sees_the_code()
        self.goes_on()
        self.types_the_code()
        assert self.place == "f", self.reads
        return self.code

    def sees_the_code(self) -> str:
        """The words of the code, as she would write them down."""
        return " ".join(self.texts("ol.words li"))

    def types_the_code(self, code: str | None = None) -> None:
        """Type a code, by default her own, and send it."""
        self.types("#code", self.code if code is None else code)
        self.continues()

    def comes_back(self) -> None:
        """Come back with the code, from a browser that knows nothing."""
        self.opens("b")
        self.types_the_code()
        assert self.place == "f", self.reads

    def on(self, tab: Tab) -> Self:
        """The same person at another page, with her code on paper."""
        return replace(self, tab=tab)

    def rests(self) -> None:
        """Save the page and leave it for today."""
        self.follows('button[name="rest"]')

    def signs_out(self) -> None:
        """Leave properly."""
        self.opens("f")
        self.follows('form[action$="/o"] button')

    def answers(self, case: Case, *, most: int = PATIENCE) -> int:
        """Answer page after page until the letter comes; give back how many there were."""
        self.opens("f")
        self.goes_on()
        for count in range(most):
            if self.place == "l":
                return count
            if self.place.endswith("/before"):
                self.goes_on()
                continue
            self.answers_a_page(case)
        return most

    def tells(self, case: Case, *paths: str) -> None:
        """Go to the pages that ask these facts, and to no others, and answer them."""
        for number in dict.fromkeys(page_of(path).number for path in paths):
            self.opens(f"f/{number}")
            while self._is_about(page(number)):
                self.answers_a_page(case)

    def answers_a_page(self, case: Case) -> None:
        """Fill in what is asked here and go on."""
        if self.fills_in(case):
            self.continues()

    def fills_in(self, case: Case) -> bool:
        """Fill in what is asked here; False if she went to add a record instead."""
        found = QUESTION.search(urlsplit(self.at).path)
        assert found, f"{self.at} is no page of the interview: {self.reads}"
        here = page(int(found[1]))
        if here.kind is Kind.LIST:
            self.asked.update((here.list, here.paths[1]))
            if self._adds(here.list, case):
                return False
            if not self.sees(".records li"):
                self._says_whether(case.answers.get(here.paths[1]))
                return True
        at = ""
        if here.kind is Kind.RECORD:
            at = f"[{self._number(here.list, found[2])}]"
        asked = [path for path in here.paths if not isinstance(fact_at(path).kind, Records)]
        numbered = [path.replace("[]", at, 1) for path in asked]
        self.asked.update(numbered)
        answers: list[object] = [case.answers.get(path) for path in numbered]
        self._makes_room(answers)
        for box, (path, answer) in enumerate(zip(asked, answers, strict=True)):
            self.fills(f"q{box}", fact_at(path), answer)
        return True

    def fills(self, box: str, fact: Fact, value: object) -> None:
        """Fill in one question."""
        if value is None or isinstance(value, Unknown):
            declined = value is not None and value.reason == "declined"
            word = "declined" if declined else "does_not_know"
            self.ticks(f'input[name="{box}.unknown"][value="{word}"]')
            return
        match fact.kind:
            case YesNo():
                self.ticks(f'input[name="{box}.value"][value="{"yes" if value else "no"}"]')
            case Date():
                self._dates(box, value)
            case Account():
                self._tells(box, value)
            case Codes(of=Choice()):
                assert isinstance(value, tuple)
                for code in value:
                    self.ticks(f'input[name="{box}.value"][value="{code}"]')
            case Codes() | Texts():
                self._lists(box, value)
            case Choice() | Country():
                self._chooses(box, str(value))
            case _:
                self._types(box, str(value))

    def goes_on(self) -> None:
        """Press the one way on that a page without questions offers."""
        self.follows("main .onward a.button")

    def continues(self) -> None:
        """Press the button that sends the page."""
        self.follows("main .onward button.primary")

    def _is_about(self, asked: InterviewPage) -> bool:
        found = QUESTION.search(urlsplit(self.at).path)
        here = page(int(found[1])) if found else None
        return here is not None and (here == asked or bool(here.list and here.list == asked.list))

    def _adds(self, path: str, case: Case) -> bool:
        there = self.sees(".records li")
        if there >= case.sizes.get(path, 0):
            return False
        if there or not self.sees(SOME):
            self.follows(".records .button")
        else:
            self.ticks(SOME)
            self.continues()
        return True

    def _says_whether(self, whole: object) -> None:
        """An empty list is said to be whole by saying that there are none."""
        if whole is True and self.sees(NONE):
            self.ticks(NONE)
        else:
            declined = isinstance(whole, Unknown) and whole.reason == "declined"
            self.fills("q0", fact_at("entries_complete"), whole if declined else None)

    def _number(self, path: str, name: str) -> int:
        names = self.records.setdefault(path, [])
        if name not in names:
            names.append(name)
        return names.index(name)

    def _makes_room(self, answers: list[object]) -> None:
        for box, answer in enumerate(answers):
            if not isinstance(answer, tuple) or not self._rows(f"q{box}"):
                continue
            while (there := self._rows(f"q{box}")) < len(answer):
                self._fill_rows(f"q{box}", answer[:there])
                self.follows('button[name="more"]')

    def _rows(self, box: str) -> int:
        return self.sees(f'.rows [name="{box}.value"]')

    def _dates(self, box: str, value: object) -> None:
        assert isinstance(value, When)
        if value.word:
            self.ticks(f'input[name="{box}.word"][value="{value.word}"]')
            return
        said = replace(value, said="").write()
        if isinstance(said, dict):
            self._day(box, said["from"])
            self.opens_fold(f'input[name="{box}.until.year"]')
            self._day(f"{box}.until", said["to"])
        else:
            self._day(box, said)
        if value.said:
            self.types(f'input[name="{box}.said"]', value.said)

    def _day(self, box: str, day: object) -> None:
        year, month, last = (*str(day).split("-"), "", "")[:3]
        assert isinstance(day, date | str)
        self.types(f'input[name="{box}.year"]', year)
        if month:
            self.picks(f'select[name="{box}.month"]', str(int(month)))
        if last:
            self.types(f'input[name="{box}.day"]', str(int(last)))

    def _tells(self, box: str, value: object) -> None:
        assert isinstance(value, Story)
        if value.original:
            self.types(f'textarea[name="{box}.value"]', value.original)
        if value.language:
            self.picks(f'select[name="{box}.language"]', value.language)
        if value.english:
            self.opens_fold(f'textarea[name="{box}.english"]')
            self.types(f'textarea[name="{box}.english"]', value.english)
        if value.translator:
            self.types(f'input[name="{box}.translator"]', value.translator)

    def _lists(self, box: str, values: object) -> None:
        assert isinstance(values, tuple)
        self._fill_rows(box, values)

    def _fill_rows(self, box: str, values: tuple[str, ...]) -> None:
        choosing = self.sees(f'.rows select[name="{box}.value"]')
        write = self.picks if choosing else self.types
        for number, value in enumerate(values):
            write(f'.rows [name="{box}.value"] >> nth={number}', value)

    def _chooses(self, box: str, value: str) -> None:
        tile = f'input[name="{box}.value"][value="{value}"]'
        if self.sees(tile):
            self.ticks(tile)
        else:
            self.picks(f'select[name="{box}.value"]', value)

    def _types(self, box: str, value: str) -> None:
        none = f'input[name="{box}.none"]'
        if value == "none" and self.sees(none):
            self.ticks(none)
        else:
            self.types(f'[name="{box}.value"]', value)
