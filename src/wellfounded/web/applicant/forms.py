"""Which forms are there for the person, when is each filed, and for whom?

What a form is for and when it can be filed is information about the law, with its source. It is
no word on whether the person has what it asks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.facts import Case
from wellfounded.forms.entry_sheets import sheets
from wellfounded.forms.mapping.form import About, Form
from wellfounded.forms.offered import PACKAGES, offered
from wellfounded.forms.subject import relatives
from wellfounded.interview import SECTIONS, title
from wellfounded.languages import Language
from wellfounded.law.asylum.one_year_deadline.in_sight import in_sight
from wellfounded.law.filing.called_for import CALLS, Call, Called, called_for, purpose, when
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.fees import LISTED
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.signing_off import approved, dangers_left
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.sources import source
from wellfounded.web.words import say

ASYLUM = "I-589"
FILE = "form.pdf"
"""A paper is called so on the phone: a name that tells nothing."""
GROUPS = ("now", "later", "open", "with", "not")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A form in a list: its number, what it is for, and its first day if that is ahead."""

    form: str
    purpose: str
    opens: str
    href: str


@require_GET
@applicant_only
def forms(request: Request, opened: Opened) -> HttpResponse:
    """Every form of the family, those the case calls for first."""
    language = request.language
    groups: dict[str, list[Shown]] = {name: [] for name in GROUPS}
    for number, one in enumerate(called_for(opened.answers.case, today()), start=1):
        groups[_group(one)].append(_shown(one, to(request, "p", number), language))
    said = {
        "groups": [
            (say(language, f"forms.{name}"), found)
            for name, found in groups.items()
            if found or name == "now"
        ],
        "danger": bool(dangers_left(opened)),
    }
    return render(request, "applicant/forms.html", said)


@require_GET
@applicant_only
def form(request: Request, opened: Opened, number: int) -> HttpResponse:
    """One form: what it is for, what it still asks, and the papers to take."""
    call, language = call_at(number), request.language
    stands = next(one for one in called_for(opened.answers.case, today()) if one.call is call)
    here = offered(call.form) if call.form in PACKAGES else None
    said = {
        "form": call.form,
        "at": to(request, "p", number),
        "purpose": purpose(call, language),
        "when": when(call, language),
        "opens": _day(stands, language),
        "sources": [source(call.authority, language)],
        "asks": list(_sections(here, request)) if here else [],
        "filed": to(request, "y", LISTED.index(call.form) + 1) if call.form in LISTED else "",
        "here": here is not None,
        "typed": to(request, "p", number, "t") if call.form.lower() in sheets() else "",
        "people": people(here, opened.answers.case, language) if here else [],
        "only_relatives": here is not None and here.about is About.RELATIVE,
        "file": FILE,
        "danger": bool(dangers_left(opened)),
        "approved": approved(opened),
        "sight": days_in_sight(opened, language) if call.form == ASYLUM else None,
    }
    return render(request, "applicant/form.html", said)


def call_at(number: int) -> Call:
    """The form that an address means by its number in the list: addresses tell nothing."""
    if not 1 <= number <= len(CALLS):
        raise Http404
    return CALLS[number - 1]


def people(form: Form, case: Case, language: Language) -> list[tuple[str, str]]:
    """For whom the form can be filled: the path in the case (none for oneself), and the name."""
    if form.about is About.CASE:
        return []
    named = [
        (path, " ".join(filter(None, (one.text("name.given"), one.text("name.family")))))
        for path, one in relatives(case).items()
    ]
    found = [(path, name or say(language, "form.who.unnamed")) for path, name in named]
    if form.about is About.RELATIVE or not found:
        return found
    return [("", say(language, "form.who.me")), *found]


def days_in_sight(opened: Opened, language: Language) -> dict[str, object] | None:
    """The days of the one-year deadline in words, with their source; None while none counts."""
    sight = in_sight(opened.answers.case.known(today()))
    if sight is None:
        return None
    return {
        "safe": language.days(sight.safe_day.earliest, sight.safe_day.latest),
        "last": language.days(sight.last_lawful_day.earliest, sight.last_lawful_day.latest),
        "past": sight.past,
        "so_far": sight.so_far,
        "source": [source("INA 208(a)(2)(B)", language)],
    }


def _group(one: Called) -> str:
    if one.beside:
        return "with"
    if one.now:
        return "now"
    if one.opens is not None:
        return "later"
    return "open" if one.now is None else "not"


def _shown(one: Called, href: str, language: Language) -> Shown:
    return Shown(
        form=one.call.form,
        purpose=purpose(one.call, language),
        opens=_day(one, language),
        href=href,
    )


def _day(one: Called, language: Language) -> str:
    if one.opens is None:
        return ""
    return say(language, "forms.opens", day=language.days(one.opens.earliest, one.opens.latest))


def _sections(form: Form, request: Request) -> Iterator[tuple[str, str]]:
    """The parts of the interview that this form asks beyond the story, each with its address."""
    for number, section in enumerate(SECTIONS, start=1):
        if section.id in form.sections:
            yield title(section, request.language), to(request, "f", "s", number)
