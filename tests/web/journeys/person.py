"""A person with a phone, who does what the pages say: she reads, taps, types and goes on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Download, Page

from wellfounded.facts import Case, Fact, Story, Unknown, When, fact_at
from wellfounded.facts.kinds import Account, Choice, Codes, Country, Date, Records, Texts, YesNo
from wellfounded.interview import Kind, page

QUESTION = re.compile(r"/(\w+)/f/(\d+)(?:/([a-z]{8}))?$")
MONTHS_A_YEAR = 12
PATIENCE = 600
"""Pages after which an interview that has not ended never will."""


@dataclass
class Person:
    """Somebody at one browser page, on a site at ``address``, who holds the answers of a case."""

    tab: Page
    address: str
    language: str = "en"
    code: str = ""
    records: dict[str, list[str]] = field(default_factory=dict)

    def opens(self, place: str) -> None:
        """Go to an address of the site, in her language."""
        self.tab.goto(f"{self.address}/{self.language}/{place}")

    @property
    def place(self) -> str:
        """Where she is, without the language."""
        return urlsplit(self.tab.url).path.split("/", 2)[2]

    def begins(self) -> str:
        """Begin a case, write the code down and type it back."""
        self.opens("")
        self.taps("Begin", "Empezar")
        self.goes_on()
        self.tab.check('input[name="store"]')
        self.continues()
        self.code = " ".join(self.tab.locator("ol.words li").all_inner_texts())
        self.goes_on()
        self.tab.fill("#code", self.code)
        self.continues()
        assert self.place == "f", self.tab.inner_text("main")
        return self.code

    def comes_back(self) -> None:
        """Come back with the code, from a browser that knows nothing."""
        self.opens("b")
        self.tab.fill("#code", self.code)
        self.continues()
        assert self.place == "f", self.tab.inner_text("main")

    def signs_out(self) -> None:
        """Leave properly."""
        self.opens("f")
        self.tab.locator('form[action$="/o"] button').click()

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

    def answers_a_page(self, case: Case) -> None:
        """Fill in what is asked here and go on."""
        found = QUESTION.search(urlsplit(self.tab.url).path)
        assert found, f"{self.tab.url} is no page of the interview"
        here = page(int(found[2]))
        if here.kind is Kind.LIST and self._adds(here.list, case):
            return
        at = ""
        if here.kind is Kind.RECORD:
            at = f"[{self._number(here.list, found[3])}]"
        asked = [path for path in here.paths if not isinstance(fact_at(path).kind, Records)]
        for box, path in enumerate(asked):
            self.fills(f"q{box}", fact_at(path), case.answers.get(path.replace("[]", at, 1)))
        self.continues()

    def fills(self, box: str, fact: Fact, value: object) -> None:
        """Fill in one question."""
        if value is None or isinstance(value, Unknown):
            chip = f'input[name="{box}.unknown"][value="does_not_know"]'
            self.tab.check(chip)
            return
        match fact.kind:
            case YesNo():
                self.tab.check(f'input[name="{box}.value"][value="{"yes" if value else "no"}"]')
            case Date():
                self._dates(box, value)
            case Account():
                self._tells(box, value)
            case Codes(of=Choice()):
                for code in value:
                    self.tab.check(f'input[name="{box}.value"][value="{code}"]')
            case Codes():
                self._lists(box, value, choose=True)
            case Texts():
                self._lists(box, value, choose=False)
            case Choice() | Country():
                self._chooses(box, str(value))
            case _:
                self._types(box, str(value))

    def goes_on(self) -> None:
        """Tap the one way on that a page without questions offers."""
        self.tab.locator("main .onward a.button").first.click()

    def continues(self) -> None:
        """Tap the button that sends the page."""
        self.tab.locator("main .onward button.primary").click()

    def taps(self, *words: str) -> None:
        """Tap what is called so, in one language or another."""
        for one in words:
            found = self.tab.get_by_role("link", name=one, exact=True)
            if found.count():
                found.first.click()
                return
        raise AssertionError(f"there is nothing called {' or '.join(words)} here")

    def gets(self, button: str) -> Download:
        """Tap a button that brings a file."""
        with self.tab.expect_download(timeout=60_000) as brought:
            self.tab.locator(button).click()
        return brought.value

    def _adds(self, path: str, case: Case) -> bool:
        there = self.tab.locator(".records li").count()
        if there >= case.sizes.get(path, 0):
            return False
        self.tab.locator(".records a.button").click()
        return True

    def _number(self, path: str, name: str) -> int:
        names = self.records.setdefault(path, [])
        if name not in names:
            names.append(name)
        return names.index(name)

    def _dates(self, box: str, value: object) -> None:
        assert isinstance(value, When)
        if value.word:
            self.tab.check(f'input[name="{box}.word"][value="{value.word}"]')
            return
        first, last = value.span.earliest, value.span.latest
        same_month = (first.year, first.month) == (last.year, last.month)
        if first.year == last.year:
            self.tab.fill(f'input[name="{box}.year"]', str(first.year))
            if same_month:
                self.tab.select_option(f'select[name="{box}.month"]', str(first.month))
            if value.span.exact:
                self.tab.fill(f'input[name="{box}.day"]', str(first.day))
        if value.said or first.year != last.year:
            self.tab.fill(f'input[name="{box}.said"]', value.said or "about then")

    def _tells(self, box: str, value: object) -> None:
        assert isinstance(value, Story)
        if value.original:
            self.tab.fill(f'textarea[name="{box}.value"]', value.original)
        if value.english:
            shut = self.tab.locator(f'details:not([open]):has(textarea[name="{box}.english"])')
            if shut.count():
                shut.locator("summary").click()
            self.tab.fill(f'textarea[name="{box}.english"]', value.english)
        if value.translator and self.tab.locator(f'input[name="{box}.translator"]').count():
            self.tab.fill(f'input[name="{box}.translator"]', value.translator)

    def _lists(self, box: str, values: object, *, choose: bool) -> None:
        boxes = self.tab.locator(f'[name="{box}.value"]')
        for number, value in enumerate(list(values)[: boxes.count()]):
            if choose:
                boxes.nth(number).select_option(str(value))
            else:
                boxes.nth(number).fill(str(value))

    def _chooses(self, box: str, value: str) -> None:
        tile = self.tab.locator(f'input[name="{box}.value"][value="{value}"]')
        if tile.count():
            tile.check()
        else:
            self.tab.select_option(f'select[name="{box}.value"]', value)

    def _types(self, box: str, value: str) -> None:
        none = self.tab.locator(f'input[name="{box}.none"]')
        if value == "none" and none.count():
            none.check()
        else:
            self.tab.fill(f'[name="{box}.value"]', value)
