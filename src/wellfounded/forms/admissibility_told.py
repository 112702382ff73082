"""What is told after a Yes on admissibility?

Form I-485, Part 9; Form I-821, Part 7.

The accounts of the person about that question. Where there is none, what the case tells of
arrests, orders to leave or armed groups: nobody is asked twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.catalogue.admissibility_asking import TOLD
from wellfounded.facts.countries import country_name
from wellfounded.forms.mapping.answers import Derive
from wellfounded.forms.mapping.entries import Item
from wellfounded.forms.mapping.telling import Telling, Told
from wellfounded.forms.mapping.unfilling import Recovered
from wellfounded.forms.values.dates import spoken

WHEN, WHERE = "When", "Where"
ORDER = {
    "removal": "Order of removal",
    "expedited_removal": "Order of expedited removal",
    "administrative_removal": "Administrative order of removal",
    "voluntary_departure": "Voluntary departure",
    "exclusion": "Order of exclusion",
    "deportation": "Order of deportation",
}
PART_IN_GROUP = {
    "member": "member",
    "paid": "paid money",
    "helped": "helped",
    "trained": "had training",
    "fought": "fought",
}
Tell = Callable[[Case, Telling], None]


def tellers(items: Mapping[str, tuple[str, ...]]) -> dict[str, Derive]:
    """A derivation ``told_WORD`` for each item; the words are those of the facts it asks for."""
    return {f"told_{words[0]}": _teller(words) for words in items.values()}


def _teller(words: tuple[str, ...]) -> Derive:
    def told(case: Case, _as_of: date) -> Told:
        telling = Telling()
        for account in case.items(TOLD):
            if account.text("about") in words:
                _account(telling, account)
        elsewhere = next((ELSEWHERE[word] for word in words if word in ELSEWHERE), None)
        if not telling.lines and not telling.untranslated and elsewhere is not None:
            elsewhere(case, telling)
        return telling.told()

    return told


def _account(telling: Telling, account: Record) -> None:
    telling.event("")
    telling.labelled(WHEN, account.text("when"))
    telling.labelled(WHERE, account.text("where"))
    telling.story(account, "account")


def _arrests(only: Callable[[Record], object] = lambda _: True) -> Tell:
    def tell(case: Case, telling: Telling) -> None:
        for arrest in filter(only, case.items("arrests")):
            telling.event(_line(_when(arrest, "date"), arrest.text("place"), _country(arrest)))
            telling.labelled("Charge", arrest.text("charge"))
            telling.story(arrest, "account")
            if (guilty := arrest.yes_no("convicted")) is not None:
                on = _when(arrest, "convicted_on")
                telling.labelled("Found guilty", _line("yes" if guilty else "no", on))
            if months := arrest.number("sentence_months"):
                telling.labelled("Sentence", f"{months} months")

    return tell


def _orders(case: Case, telling: Telling) -> None:
    for order in case.items("orders"):
        telling.event(_line(ORDER.get(order.text("kind"), "Order to leave"), _when(order, "date")))
        if order.yes_no("in_absentia"):
            telling.labelled("", "Made at a hearing where I was not present.")
        if order.yes_no("left_under_it"):
            telling.labelled("Left under it", _when(order, "executed_on") or "yes")
        if order.yes_no("reinstated"):
            telling.labelled("", "Reinstated.")


def _proceedings(case: Case, telling: Telling) -> None:
    telling.labelled("Immigration court", case.text("proceedings.court"))
    telling.labelled("Notice to Appear", _when(case, "proceedings.nta_served_on"))
    _orders(case, telling)


def _asylum_form(case: Case, telling: Telling) -> None:
    if case.yes_no("application.filed"):
        telling.labelled("Form I-589 filed", _when(case, "application.filed_on") or "yes")


def _groups(case: Case, telling: Telling) -> None:
    for group in case.items("armed_groups"):
        telling.event(_line(group.text("name"), _country(group)))
        telling.labelled("Part in it", PART_IN_GROUP.get(group.text("kind"), ""))
        telling.labelled("From", _when(group, "from"))
        telling.labelled("To", _when(group, "to"))
        telling.story(group, "account")


def _crime_abroad(case: Case, telling: Telling) -> None:
    if case.yes_no("conduct.crime_abroad"):
        telling.story(case, "conduct.account")


ELSEWHERE: Mapping[str, Tell] = {
    "arrested": _arrests(),
    "convicted": _arrests(lambda arrest: arrest.yes_no("convicted")),
    "punished": _arrests(lambda arrest: arrest.number("sentence_months")),
    "committed_crime": _crime_abroad,
    "in_proceedings": _proceedings,
    "final_order": _orders,
    "order_reinstated": _orders,
    "missed_hearing": _orders,
    "removed_before": _orders,
    "asked_for_relief": _asylum_form,
    "weapons_training": _groups,
    "military_or_police": _groups,
    "armed_group": _groups,
}
"""Where else the case tells of what a question asks, by its word."""


def read_told(found: Recovered, part: str, words: Mapping[str, str]) -> None:
    """Make accounts of what stands on the sheet under items; ``words`` has the word of each."""
    number = 0
    for question, word in words.items():
        item = Item(part, question)
        if item not in found.unplaced:
            continue
        for account in _told_apart(found.unplaced.pop(item).split("\n")):
            at = f"{TOLD}[{number}]"
            found.say(f"{at}.about", word, item)
            for name, words_said in account.items():
                found.say(f"{at}.{name}", words_said, item)
            number += 1


def _told_apart(lines: Iterable[str]) -> Iterator[dict[str, str]]:
    """The accounts under one item: each begins with its time, or its place, if it says them."""
    account: dict[str, str] = {}
    for line in lines:
        name, _, said = line.partition(": ")
        key = {WHEN: "when", WHERE: "where"}.get(name, "")
        if key and ("account" in account or key in account):
            yield account
            account = {}
        if key:
            account[key] = said
        elif line.strip():
            before = f"{account['account']}\n" if "account" in account else ""
            account["account"] = before + line
    if account:
        yield account


def _when(record: Record, path: str) -> str:
    when = record.date(path)
    return spoken(when) if when else ""


def _country(record: Record) -> str:
    code = record.text("country")
    return country_name(code) if code else ""


def _line(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
