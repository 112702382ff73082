"""What would the case file say after this paper?

Steps and single answers, each to be confirmed. Nothing is written here. Of a step the day, time,
place and last day are given as the paper has them; where the paper leaves open what happened,
every step it may be is named and none is chosen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time

from wellfounded.notices.boxes import ticked_away
from wellfounded.notices.found import Found, ReadNotice
from wellfounded.notices.kinds import Happens, PaperKind
from wellfounded.notices.page import Page

EVENTS, RECEIPTS = "events", "receipts"
ASYLUM_FORM = "I-589"
CONSTANT = "="


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """An answer for the case file, as it stands in a file.

    ``path`` is a fact, such as ``applicant.a_number``, or a list that a record is added to
    (``events``, ``receipts``). ``found`` has what each part came from. ``choices`` are the steps
    it may be, where the paper does not say which; the record then has no ``kind``.
    """

    path: str
    value: str | date | Mapping[str, object]
    found: Mapping[str, Found]
    doubts: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether nothing in it is in doubt."""
        return not self.doubts and not self.choices and all(f.sure for f in self.found.values())

    @property
    def is_record(self) -> bool:
        """Whether it is added to a list."""
        return self.path in {EVENTS, RECEIPTS}


def happened(notice: ReadNotice) -> tuple[Proposed, ...]:
    """What a paper would record, if a person confirms it; nothing of a paper of no known kind."""
    if notice.kind is None:
        return ()
    return (*_steps(notice, notice.kind), *_answers(notice, notice.kind), *_receipts(notice))


def _steps(notice: ReadNotice, kind: PaperKind) -> Iterator[Proposed]:
    said = _what_it_says(notice, kind)
    for one in said:
        yield _step(notice, one, ())
    main = [one for one in kind.happens if not one.told]
    if main and not any(not one.told for one in said):
        yield _step(notice, main[0], tuple(dict.fromkeys(one.event for one in main)))


def _what_it_says(notice: ReadNotice, kind: PaperKind) -> list[Happens]:
    """The first step that the paper says, and those that stand beside it."""
    page = Page.of(notice.text)
    if any(one.role.startswith("outcome") and one.value is None for one in notice.fields):
        return []
    main = next((h for h in kind.happens if not h.told and _says(notice, page, h)), None)
    beside = [h for h in kind.happens if h.told and notice.one(h.told) is not None]
    return [*([main] if main else []), *beside]


def _says(notice: ReadNotice, page: Page, step: Happens) -> bool:
    form = notice.one("form")
    if step.form and (form is None or form.value != step.form):
        return False
    if step.says and not any(
        not ticked_away(page, hit) for phrase in step.says for hit in page.find(phrase)
    ):
        return False
    return all(
        (found := notice.one(role)) is not None and found.value == value
        for role, value in step.boxes.items()
    )


def _step(notice: ReadNotice, step: Happens, choices: tuple[str, ...]) -> Proposed:
    parts = {"date": step.day, "time": step.time, "place": step.place, "answer_by": step.answer_by}
    found = {
        name: one for name, role in parts.items() if role and (one := notice.one(role)) is not None
    }
    record: dict[str, object] = {} if choices else {"kind": step.event}
    for name, one in found.items():
        if one.value is not None:
            record[name] = _as_filed(one)
    doubts = [*notice.doubts]
    if "date" not in found:
        doubts.append("not_set")
    if choices and any("boxes" in one.doubts for one in notice.fields):
        doubts.append("boxes")
    return Proposed(path=EVENTS, value=record, found=found, doubts=tuple(doubts), choices=choices)


def _answers(notice: ReadNotice, kind: PaperKind) -> Iterator[Proposed]:
    for path, role in kind.answers.items():
        if role.startswith(CONSTANT):
            yield Proposed(
                path=path, value=role.removeprefix(CONSTANT), found={}, doubts=notice.doubts
            )
        elif (one := notice.one(role)) is not None and one.value is not None:
            value = _as_filed(one)
            yield Proposed(path=path, value=value, found={role: one}, doubts=notice.doubts)
    form, received = notice.one("form"), notice.one("received_on")
    of_asylum = kind.id == "receipt" and form is not None and form.value == ASYLUM_FORM
    if of_asylum and form and received and isinstance(received.value, date):
        yield Proposed(
            path="application.filed_on",
            value=received.value,
            found={"received_on": received, "form": form},
            doubts=notice.doubts,
        )


def _receipts(notice: ReadNotice) -> Iterator[Proposed]:
    number, form = notice.one("receipt"), notice.one("form")
    if number is None or number.value is None:
        return
    record: dict[str, object] = {"number": number.value}
    found = {"number": number}
    if form is not None and form.value is not None and "two_values" not in form.doubts:
        record["form"] = form.value
        found["form"] = form
    yield Proposed(path=RECEIPTS, value=record, found=found, doubts=notice.doubts)


def _as_filed(found: Found) -> str | date:
    """A value as the case file has it: a day as a day, all else as words.

    A time keeps the half of the day that the paper says: ``8:30`` alone could be either.
    """
    value = found.value
    if isinstance(value, time):
        return f"{value.hour % 12 or 12}:{value:%M} {'a.m.' if value.hour < 12 else 'p.m.'}"
    return value if isinstance(value, date) else str(value)
