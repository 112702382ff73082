"""Whatever two tabs do in whatever order, is every answer that was called saved still there?

Each example is a case of its own, in which two tabs load, save and choose. What a tab was told
is saved must be in the history for ever, and an answer that met another one must wait in sight.
What a tab sends as it was shown it changes nothing.
"""

from __future__ import annotations

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.web.cases.choosing import choose
from tests.web.cases.test_saving import again
from wellfounded.web.cases.beginning import begin
from wellfounded.web.cases.opening import Opened, consistent
from wellfounded.web.cases.saving import Given, save
from wellfounded.web.database.scope import bound

PATHS = ("note", "fear.by")
TWO = (0, 1)
TABS = st.sampled_from(TWO)
STEP = st.one_of(
    st.tuples(st.just("load"), TABS, st.sampled_from(PATHS)),
    st.tuples(st.just("save"), TABS, st.sampled_from(PATHS), st.sampled_from("abcd")),
    st.tuples(st.just("choose"), TABS, st.sampled_from(PATHS)),
)
LEFT_AS_IT_WAS = [
    ("save", 0, "note", "a"),
    ("save", 1, "note", "b"),
    ("save", 0, "note", "a"),
    ("save", 0, "note", "c"),
]
"""A page that saves itself while another version has come to wait, and then goes on."""
SAID_THE_SAME = [
    ("save", 0, "fear.by", "b"),
    ("save", 1, "fear.by", "a"),
    ("save", 1, "fear.by", "b"),
    ("choose", 0, "fear.by"),
    ("save", 1, "fear.by", "b"),
]
"""A tab that says what stands, and says it again when another version was chosen."""


class Tabs:
    """Two tabs of one case, each with what it was last shown, and what was promised."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self.shown: list[dict[str, tuple[int, object]]] = [
            dict.fromkeys(PATHS, (0, None)) for _ in TWO
        ]
        self.offered: list[dict[str, set[int]]] = [{path: set() for path in PATHS} for _ in TWO]
        """The versions that each tab was really shown to choose from."""
        self.promised: set[tuple[str, str]] = set()

    def load(self, tab: int, path: str) -> None:
        answer = again(self.opened).answers.latest.get(path)
        self.shown[tab][path] = (answer.seen, answer.stored.raw) if answer else (0, None)
        self.offered[tab][path] |= {number for number, _ in answer.waiting} if answer else set()

    def save(self, tab: int, path: str, words: str) -> None:
        base, read = self.shown[tab][path]
        one = Given(path=path, raw=words, base=base)
        before = again(self.opened).answers.latest.get(path)
        saved = save(again(self.opened), [one])
        self.promised.add((path, words))
        answer = again(self.opened).answers.latest[path]
        # What waits to be chosen from waits until it was shown, whatever is sent meanwhile.
        waited = {number for number, _ in before.waiting} if before else set()
        assert waited - self.offered[tab][path] <= {number for number, _ in answer.waiting}
        if before and before.seen != base and before.stored.raw != words == read:
            assert (saved.revisions, saved.beside) == ({}, ())
            assert answer == before
            return
        stands = answer.stored.raw == words
        waits = words in [stored.raw for _, stored in answer.waiting]
        assert stands or waits
        if before and before.seen != base and before.stored.raw != words:
            assert saved.beside == (path,)
            assert waits
            assert answer.stored.raw == before.stored.raw
        else:
            # With the number it had, the page still stands where it was shown what it read.
            told = saved.revisions[path]
            self.shown[tab][path] = (told, read if told == base else words)

    def choose(self, _: int, path: str) -> None:
        answer = again(self.opened).answers.latest.get(path)
        if answer and answer.waiting:
            number, stored = answer.waiting[-1]
            choose(again(self.opened), path, number)
            now = again(self.opened).answers.latest[path]
            assert (now.stored.raw, now.waiting) == (stored.raw, ())

    def history(self) -> set[tuple[str, str]]:
        opened = again(self.opened)
        return {(stored.path, stored.raw) for _, stored in opened._opened(consistent(opened))}


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(STEP, min_size=3, max_size=14))
@example(steps=LEFT_AS_IT_WAS)
@example(steps=SAID_THE_SAME)
def test_nothing_that_was_called_saved_is_ever_gone(database: None, steps: list[tuple]) -> None:
    opened = begin({"store": True}).opened
    with bound(case=opened.id):
        tabs = Tabs(opened)
        for act, *rest in steps:
            getattr(tabs, act)(*rest)
            assert tabs.promised <= tabs.history()
