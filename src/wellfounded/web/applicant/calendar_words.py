"""Which words of another calendar stand beside a day, and when do they go?

They come with a day that was told in that calendar and go with it. Words that the person gave
for the time by themselves stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellfounded.facts.other_calendars import InCalendar
from wellfounded.web.applicant.asked_date import Asked
from wellfounded.web.cases.answers import Answer, Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given

DAY = re.compile(r"(told\[[a-z]{8}\])\.when")


def words_of(answers: Answers, asked: Asked, reading: InCalendar) -> list[Given]:
    """On an event of the timeline: its calendar, and the words for its day if there are none.

    Words that an earlier day of another calendar left there go with that day.
    """
    if asked.path != "told[].when":
        return []
    event = asked.stored.removesuffix(".when")
    words = answers.latest.get(f"{event}.when_said")
    given = {f"{event}.calendar": reading.calendar}
    before = asked.answer(answers)
    left = before.stored.said if before else ""
    if words is None or not isinstance(words.stored.raw, str) or words.stored.raw == left:
        given[f"{event}.when_said"] = reading.said
    seen = {path: answers.latest[path].seen for path in given if path in answers.latest}
    return [Given(path=path, raw=raw, base=seen.get(path, 0)) for path, raw in given.items()]


def without_old_words(opened: Opened, given: Sequence[Given]) -> list[Given]:
    """What was given, where a day of an event is now another: the words of its calendar go.

    They go as well if the page that changes the day sends them back as it showed them.
    """
    gone = dict(_left_behind(opened, given))
    kept = [
        replace(one, raw=None) if one.path in gone and one.raw == gone[one.path].stored.raw else one
        for one in given
    ]
    sent = {one.path for one in given}
    return kept + [
        Given(path=path, raw=None, base=answer.seen)
        for path, answer in gone.items()
        if path not in sent
    ]


def _left_behind(opened: Opened, given: Sequence[Given]) -> Iterator[tuple[str, Answer]]:
    for one in given:
        day = DAY.fullmatch(one.path)
        before = opened.answer(one.path) if day and not one.calendar else None
        if day is None or before is None or not before.stored.calendar:
            continue
        if one.base != before.seen or one.raw == before.stored.raw:
            continue
        words = {"calendar": before.stored.calendar, "when_said": before.stored.said}
        for name, left in words.items():
            there = opened.answer(f"{day[1]}.{name}")
            if there and there.stored.raw == left:
                yield f"{day[1]}.{name}", there
