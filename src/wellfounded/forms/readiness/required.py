"""Is every answer there without which the agency sends the form back?

The map marks the boxes the agency requires; a Yes needs its explanation, in English.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from wellfounded.forms.mapping.answers import Asking
from wellfounded.forms.mapping.entries import REQUIRED, Account, Choice, FormMap, Text
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.problem import Problem

OWN_LETTERS = ".native"
LAST_LATIN = 0x24F
"""The end of Unicode's Latin Extended-B; Vietnamese and others stand apart, and by name."""

MISSING = gate(
    "missing",
    "{label}: the form is sent back without this answer",
    "Ask the person and write down the answer.",
    "8 CFR 103.2(a)(7)",
    overridable=False,
)
DASH = gate(
    "dash",
    "{label}: the answer is {dash}, which says nothing",
    "Write the answer; or that the person does not know, or that there is none.",
    "8 CFR 103.2(a)(7)",
    overridable=False,
)
DASH_BESIDE = notice(
    "dash.beside",
    "{label}: the answer is {dash}, which says nothing",
    "Leave the box empty, or write that there is none.",
)
UNEXPLAINED = gate(
    "unexplained",
    "{label}: the answer is Yes and there is no explanation",
    "Write down what the person says about it.",
    "8 CFR 103.2(a)(7)",
    overridable=False,
)
NO_ADDENDUM = gate(
    "addendum",
    "{label}: the box sends the reader to another sheet, and there is no such sheet",
    "Put the whole account into the answer. What does not fit is put on the sheet by itself.",
    "8 CFR 103.2(a)(7)",
    overridable=False,
)
NO_ROOM = gate(
    "no_room",
    "the box is too small for all of the answer: {text}",
    "Write it on a sheet of paper with the name, the A-Number and the item, and attach the sheet.",
)
LETTERS = gate(
    "english.letters",
    "{label}: the form is read in English, and this is in other letters",
    "Write it in Latin letters, as the passport does.",
    "8 CFR 103.2(b)(3)",
    "8 CFR 1003.33",
    overridable=False,
)
NOT_ENGLISH = gate(
    "english.part",
    "{label}: a part of the account has no English text",
    "Have it translated, and write down who translated it.",
    "8 CFR 103.2(b)(3)",
    "8 CFR 1003.33",
    overridable=False,
)
TRANSLATOR = gate(
    "translator",
    "{label}: the translation does not say who made it",
    "Write down the translator's name with the English text.",
    "8 CFR 103.2(b)(3)",
    "8 CFR 1003.33",
)


def missing_answers(form_map: FormMap, asking: Asking, filling: Filling) -> Iterator[Problem]:
    """Required boxes that are empty, in the order of the form."""
    written = filling.written()
    in_part = {blank.field for blank in filling.left_blank}
    entries: tuple[Text | Choice, ...] = (*form_map.texts, *form_map.choices)
    for entry in sorted(entries, key=lambda entry: form_map.parts.index(entry.item.part)):
        if entry.blank != REQUIRED or not asking.applies(entry.only_when):
            continue
        boxes = _boxes(entry)
        if not boxes & written or boxes & in_part:
            yield MISSING.at(str(entry.item), label=entry.label)


def missing_explanations(form_map: FormMap, asking: Asking, filling: Filling) -> Iterator[Problem]:
    """Questions answered Yes without an explanation in English."""
    untranslated = {story.item for story in filling.untranslated}
    for account in form_map.accounts:
        if not asking.applies(account.only_when):
            continue
        if account.item in untranslated:
            yield _not_english(account)
        elif _says_yes(account, asking) and not _explained(account, asking, filling):
            yield UNEXPLAINED.at(str(account.item), label=account.label)


def _explained(account: Account, asking: Asking, filling: Filling) -> bool:
    if account.box:
        return bool(filling.text_in(account.box))
    return bool(asking.told(account.source).text)


def no_room(filling: Filling) -> Iterator[Problem]:
    """Answers that a form without a continuation sheet has no room for."""
    for item, text in filling.beyond:
        yield NO_ROOM.at(str(item), text=text)


def other_letters(form_map: FormMap, filling: Filling) -> Iterator[Problem]:
    """Boxes with letters that are not Latin, but for those asked in a person's own letters."""
    entries: tuple[Text | Account, ...] = (*form_map.texts, *form_map.accounts)
    entry_of = {entry.box: entry for entry in entries}
    for mark in filling.placements:
        entry = entry_of.get(mark.field)
        if entry is not None and any(OWN_LETTERS in path for path in entry.source.facts):
            continue
        if any(map(_not_latin, mark.text)):
            label = entry.label if entry else mark.text
            yield LETTERS.at(str(entry.item) if entry else "", label=label)


def _not_latin(letter: str) -> bool:
    if ord(letter) <= LAST_LATIN or not letter.isalpha():
        return False
    return not unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER"))


def translators(filling: Filling) -> Iterator[Problem]:
    """Translations on the form whose translator is not named."""
    for story in filling.unattributed:
        yield TRANSLATOR.at(str(story.item), label=story.label)


def _boxes(entry: Text | Choice) -> set[str]:
    if isinstance(entry, Text):
        return {entry.box}
    return {mark.box for mark in entry.boxes.values()}


def _says_yes(account: Account, asking: Asking) -> bool:
    return "yes" in {asking.said(path) for path in account.yes}


def _not_english(account: Account) -> Problem:
    return NOT_ENGLISH.at(str(account.item), label=account.label)
