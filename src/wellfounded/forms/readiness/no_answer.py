"""Which answers are written down and say nothing? 8 CFR 103.2(a)(7).

A dash in a box the agency requires was a reason to send a form back, and still may be. "N/A" is
taken where the form asks "if any", and never as a name, a date, an address or an account.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.forms.mapping.answers import Asking
from wellfounded.forms.mapping.entries import REQUIRED, Account, FormMap, Text
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem
from wellfounded.forms.readiness.required import DASH, DASH_BESIDE, NO_ADDENDUM, UNEXPLAINED

STROKE = re.compile(r"[\s\-\u2010-\u2015_./*?]+")
"""Dashes and their like; letters or figures of any script are an answer."""
NO_ANSWER = frozenset(
    {"na", "n/a", "n.a.", "n.a", "not applicable", "none", "nil", "x", "xx", "xxx"}
)
SEE = re.compile(
    r"\W*(please )?(see|refer to|look at|ver|véase)\b.{0,40}"
    r"\b(attach\w*|addend\w*|declaration|statement|affidavit|separate|supplement\w*|sheet|adjunt\w*)"
    r"\b.{0,40}",
    re.IGNORECASE | re.DOTALL,
)


def says_nothing(text: str) -> bool:
    """Whether a text is only a dash or the like."""
    return bool(text.strip()) and STROKE.fullmatch(text) is not None


def not_an_account(text: str) -> bool:
    """Whether what stands in the place of an account is none: a dash, "N/A", "none"."""
    return says_nothing(text) or text.strip().casefold() in NO_ANSWER


def sent_elsewhere(text: str) -> bool:
    """Whether all that an account says is that it stands on another sheet."""
    return SEE.fullmatch(text.strip()) is not None


def answers_that_say_nothing(
    form_map: FormMap, asking: Asking, filling: Filling
) -> Iterator[Problem]:
    """Dashes, and "N/A" where it is no answer, in the order of the form."""
    accounts = {account.box: account for account in form_map.accounts}
    entries = {text.box: text for text in form_map.texts}
    for mark in filling.placements:
        if account := accounts.get(mark.field):
            yield from _account(account, mark.text)
        elif text := entries.get(mark.field):
            yield from _answer(text, asking, mark.text)


def _account(account: Account, written: str) -> Iterator[Problem]:
    if not_an_account(written):
        yield UNEXPLAINED.at(str(account.item), label=account.label)
    elif sent_elsewhere(written):
        yield NO_ADDENDUM.at(str(account.item), label=account.label)


def _answer(text: Text, asking: Asking, written: str) -> Iterator[Problem]:
    """A box may be put together from several answers, and one of them be a dash."""
    parts = [one.strip() for one in asking.answers(text.source) if isinstance(one, str)]
    needed = text.blank == REQUIRED
    for part in (written.strip(), *parts):
        if says_nothing(part) or (needed and part.casefold() in NO_ANSWER):
            closed = DASH if needed else DASH_BESIDE
            yield closed.at(str(text.item), label=text.label, dash=f'"{part}"')
            return
