"""Who will speak at the hearing? Practice Manual, ch. 3.3(g) and 4.16."""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.declaration import english_name
from wellfounded.facts import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.packets.contents.caption import head, plain_name, whose
from wellfounded.packets.contents.written import a_number, applicants_number
from wellfounded.packets.problem import Problem
from wellfounded.packets.typesetting import Entries, Entry, Labelled

SPEAKS = frozenset({"testify", "both"})


def witness_list(case: Case) -> Entries | None:
    """The list of witnesses, the person first; None if nobody else has said that they will come."""
    coming = [one for one in case.items("witnesses") if one.text("will") in SPEAKS]
    if not coming:
        return None
    return Entries(
        title=f"{whose(case)} witness list".upper(),
        head=head(case),
        entries=(_respondent(case), *(_entry(one) for one in coming)),
    )


def open_in_list(case: Case) -> Iterator[Problem]:
    """What witnesses will tell, where it is not in English yet."""
    for one in case.items("witnesses"):
        story = one.story("knows")
        if one.text("will") in SPEAKS and story and not story.english:
            path, title = one.at.removesuffix("."), one.text("name") or "____________________"
            yield Problem(id="words_english", path=path, filled={"title": title})


def _respondent(case: Case) -> Entry:
    language = english_name(case.text("applicant.native_language"))
    return Entry(
        heading=f"{plain_name(case)}, respondent",
        lines=(
            Labelled(label="A-Number", value=applicants_number(case)),
            Labelled(label="Testimony", value="The facts of the application and the declaration"),
            Labelled(label="Time needed"),
            Labelled(label="Language", value=language),
        ),
    )


def _entry(one: Record) -> Entry:
    number, minutes = a_number(one.text("a_number")), one.number("minutes")
    story = one.story("knows")
    lines = [
        Labelled(label="A-Number", value=number or "none known"),
        Labelled(label="Relation to the respondent", value=one.text("relation")),
        Labelled(label="Testimony", value=story.english if story else ""),
        Labelled(label="Time needed", value=f"{minutes} minutes" if minutes else ""),
        Labelled(label="Language", value=_language(one)),
    ]
    if one.text("kind") == "expert":
        lines.append(Labelled(label="Report and résumé", value=one.text("letter")))
    return Entry(heading=one.text("name") or "____________________", lines=tuple(lines))


def _language(one: Record) -> str:
    said = english_name(one.text("language"))
    needs = one.yes_no("interpreter")
    if needs is None or not said:
        return said
    return f"{said}, {'an interpreter is needed' if needs else 'no interpreter is needed'}"
