"""How does somebody without a mouse go about? With Tab and the keys beside it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from tests.web.journeys.person import Person

FARTHEST = 400
"""Presses of Tab after which something cannot be reached."""

STOPS = """() => [...document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
  .filter(one => one.tabIndex >= 0)
  .filter(one => one.checkVisibility())
  .filter((one, place, all) => one.type !== 'radio' || one.checked || !all.some(
    (other, at) => other.name === one.name && (other.checked || at < place)))
  .length"""

HERE = """walk => {
  const one = document.activeElement;
  if (!one || one === document.body || one.id === 'main') return null;
  if (one.dataset.walk === walk) return null;
  one.dataset.walk = walk;
  const shown = [one, one.closest('.tile')].filter(Boolean)
    .some(part => getComputedStyle(part).outlineStyle !== 'none');
  const box = (one.closest('.tile') ?? one).getBoundingClientRect();
  const top = document.querySelector('.top').getBoundingClientRect().bottom;
  const under = !one.closest('.top') && box.bottom <= top;
  const inside = box.bottom > 0 && box.top < innerHeight && !under;
  return {what: one.outerHTML.slice(0, 120), shown, inside};
}"""


@dataclass
class ByKeyboard(Person):
    """The same person with keys alone. Each stop must be seen, and none may hold her."""

    def ticks(self, box: str) -> None:
        """Reach a box or a group of tiles; Space ticks, arrows move within the group."""
        wanted = self.tab.locator(box)
        if wanted.get_attribute("type") != "radio":
            self.reaches(box)
            self.tab.keyboard.press("Space")
            assert wanted.is_checked()
            return
        group = f'input[type="radio"][name="{wanted.get_attribute("name")}"]'
        self.reaches(group)
        self.tab.keyboard.press("Space")
        for _ in range(self.tab.locator(group).count()):
            if wanted.is_checked():
                return
            self.tab.keyboard.press("ArrowDown")
        assert wanted.is_checked()

    def types(self, box: str, words: str) -> None:
        """Reach a box, take out what stands there, and type."""
        self.reaches(box)
        self.tab.keyboard.press("Control+a")
        self.tab.keyboard.press("Delete")
        self.tab.keyboard.type(words)
        assert self.tab.input_value(box) == words

    def picks(self, box: str, code: str) -> None:
        """Reach a list and go down in it with the arrow."""
        self.reaches(box)
        self.tab.keyboard.press("Home")
        for _ in range(self.tab.locator(box).locator("option").count()):
            if self.tab.input_value(box) == code:
                return
            self.tab.keyboard.press("ArrowDown")
        assert self.tab.input_value(box) == code

    def unfolds(self, summary: str) -> None:
        """Reach what is folded and open it."""
        self.reaches(summary)
        self.tab.keyboard.press("Enter")

    def follows(self, link: str) -> None:
        """Reach a link or button and press Enter."""
        self.reaches(link)
        with self.tab.expect_navigation(wait_until="domcontentloaded"):
            self.tab.keyboard.press("Enter")

    def reaches(self, what: str) -> None:
        """Press Tab until it has the focus."""
        wanted = self.tab.locator(what).first
        focused = wanted.and_(self.tab.locator(":focus"))
        if what.startswith("input[type="):
            focused = self.tab.locator(what).and_(self.tab.locator(":focus"))
        for _ in range(FARTHEST):
            if focused.count():
                return
            self.steps()
        raise AssertionError(f"{what} cannot be reached with Tab")

    def steps(self, key: str = "Tab", walk: str = "") -> bool:
        """One stop on or back, which must be seen; False at the end, or where the walk has been."""
        self.tab.keyboard.press(key)
        here = self.tab.evaluate(HERE, walk or uuid4().hex)
        assert here is None or here["shown"], f"no ring around {here['what']}"
        assert here is None or here["inside"], f"out of sight: {here['what']}"
        return here is not None

    def walks(self, key: str = "Tab") -> int:
        """Go from one end of the page to the other; how many stops there were."""
        walk = uuid4().hex
        for count in range(FARTHEST):
            if not self.steps(key, walk):
                return count
        raise AssertionError(f"{self.tab.url} does not let her out")
