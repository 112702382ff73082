"""How do changes stand on a sheet for an officer or a judge?"""

from __future__ import annotations

from wellfounded.facts import Case
from wellfounded.facts.fact import I589_ITEM
from wellfounded.packets.contents.caption import plain_name
from wellfounded.packets.contents.written import applicants_number
from wellfounded.packets.typesetting import Entries, Entry, Labelled
from wellfounded.packets.update_sheet.change import Change, How
from wellfounded.packets.update_sheet.on_form import TOP

TITLE = "CHANGES TO FORM I-589"
OPENING = "The form that was filed is changed as follows, in the order of its parts and items."
NOTHING_ELSE = "Nothing else on it is changed."
NONE = "The two versions print the same answers. There is nothing to change."
NONE_FOUND = "No change was found in the answers that could be compared."
LEFT_BLANK = "(left blank)"
DONE = {
    How.ADDED: "added",
    How.TAKEN_OUT: "taken out",
    How.CHANGED: "changed",
}


def update_sheet(case: Case, changes: tuple[Change, ...], *, whole: bool = True) -> Entries:
    """The sheet for the changes that led to ``case``; who hears them signs it with the person.

    ``whole`` when all of both forms was compared: only then may it say that there is no more.
    """
    return Entries(
        title=TITLE,
        head=", ".join(filter(None, (plain_name(case), applicants_number(case)))),
        opening=(_opening(changes, whole=whole),),
        entries=tuple(_entry(one) for one in changes),
        signature=(
            Labelled(label="Signature of the applicant"),
            Labelled(label="Date"),
            Labelled(label="Printed name", value=plain_name(case)),
        ),
    )


def _opening(changes: tuple[Change, ...], *, whole: bool) -> str:
    if not changes:
        return NONE if whole else NONE_FOUND
    return f"{OPENING} {NOTHING_ELSE}" if whole else OPENING


def _entry(one: Change) -> Entry:
    whole = one.how is not How.CHANGED and (len(one.old) != 1 or len(one.new) != 1)
    heading = f"{printed_item(one.item)}: {one.label}"
    if whole:
        lines = tuple(Labelled(label=label, value=value) for label, value in (*one.old, *one.new))
        heading = f"{heading} ({DONE[one.how]})"
    else:
        lines = (
            Labelled(label="Was", value=_words(one.old)),
            Labelled(label="Is now", value=_words(one.new)),
        )
    return Entry(heading=heading, lines=(*lines, Labelled(label="Reason", value=one.reason)))


def _words(side: tuple[tuple[str, str], ...]) -> str:
    return side[0][1] or LEFT_BLANK if side else LEFT_BLANK


def printed_item(item: str) -> str:
    """An item as people say it: ``Part A.I, item 12``; ``Part A.II, child, item 8``."""
    match = I589_ITEM.fullmatch(item)
    if match is None:
        return "Page 1, above Part A" if item == TOP else item
    parts = (f"Part {match['part']}", match["who"], match["item"] and f"item {match['item']}")
    return ", ".join(filter(None, parts))
