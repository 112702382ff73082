"""Which papers cannot be had, and why not? INA 208(b)(1)(B)(ii).

What is said here is the person's own explanation, in order: what, why, what was tried, what stands
in its place. It is signed under penalty of perjury like the declaration (28 USC 1746).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.facts import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.packets.contents.caption import head, plain_name
from wellfounded.packets.contents.written import when
from wellfounded.packets.problem import Problem
from wellfounded.packets.typesetting import Entries, Entry, Labelled

TITLE = "Explanation of Documents That Are Not Available"
REASONS = {
    "does_not_exist": "No such document exists.",
    "destroyed": "It was destroyed or lost.",
    "holder_refuses": "The person or office that has it will not give it.",
    "danger_to_others": "Asking for it would put other people in danger.",
    "danger_to_me": "Asking for it would put me in danger.",
    "too_far": "I cannot reach the place where it is.",
    "cost": "I cannot pay what it costs.",
    "no_answer": "I asked, and there was no answer.",
    "other": "Another reason.",
}


def explanation(case: Case) -> Entries | None:
    """The explanation; None if every paper can be had."""
    told = case.items("not_to_be_had")
    if not told:
        return None
    return Entries(
        title=TITLE,
        head=head(case),
        entries=tuple(_entry(one) for one in told),
        opening=("I could not get the following documents, for these reasons.",),
        closing=(
            "I declare under penalty of perjury under the laws of the United States of America that"
            " the foregoing is true and correct.",
        ),
        signature=(
            Labelled(label="Signature"),
            Labelled(label="Executed on (date)"),
            Labelled(label="Printed name", value=plain_name(case)),
        ),
    )


def open_in_explanation(case: Case) -> Iterator[Problem]:
    """What of it is not in English yet."""
    for one in case.items("not_to_be_had"):
        story = one.story("tried")
        if story and not story.english:
            path = one.at.removesuffix(".")
            yield Problem(id="words_english", path=path, filled={"title": one.text("what")})


def _entry(one: Record) -> Entry:
    return Entry(heading=one.text("what") or "____________________", lines=tuple(_lines(one)))


def _lines(one: Record) -> Iterator[Labelled]:
    yield Labelled(label="Why it is not available", value=REASONS.get(one.text("why"), ""))
    story, on = one.story("tried"), when(one.date("tried_on"))
    if story or on:
        tried = story.english if story else ""
        yield Labelled(
            label="What was tried", value=" ".join(filter(None, (tried, on and f"({on})")))
        )
    if instead := one.text("instead"):
        yield Labelled(label="Offered instead", value=instead)
