"""What does a person type who fills in a form in an online account?

The same answers as on the paper form, in order, with what is still open. Nothing is sent.
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.forms.entry_sheets import entry_sheet, sheets
from wellfounded.forms.entry_sheets.line import How, Line, State
from wellfounded.forms.entry_sheets.words import hint, notes
from wellfounded.forms.entry_sheets.words import say as sheet_say
from wellfounded.languages import Language
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.forms import call_at
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.ui.leaves import leaf


@require_GET
@applicant_only
def typed_online(request: Request, opened: Opened, number: int) -> HttpResponse:
    """The screens of a form, if it has any here, with what to type on each."""
    name, language = call_at(number).form.lower(), request.language
    if name not in sheets():
        raise Http404
    sheet = entry_sheet(name, opened.answers.case, today())
    plan = sheet.plan
    here = leaf(request, sheet.screens)
    said = {
        "title": language.say(f"entry_sheet.{plan.name}.title", plan.title),
        "back": to(request, "p", number),
        "form": plan.form,
        "online": plan.page,
        "order": sheet_say(language, plan.order),
        "notes": [*notes(language, plan), sheet_say(language, "dates")],
        "screens": [
            (
                language.say(f"entry_sheet.{one.screen.of}.{one.screen.id}", one.screen.title),
                [_shown(line, language) for line in one.lines],
            )
            for one in here.pieces
        ],
        "leaf": here,
    }
    return render(request, "applicant/typed_online.html", said)


def _shown(line: Line, language: Language) -> dict[str, object]:
    beside = [line.note, hint(language, line.hint) if line.hint else ""]
    return {
        "item": line.item,
        "label": line.label,
        "value": line.value if line.state is State.ANSWERED else "",
        "instead": "" if line.state is State.ANSWERED else sheet_say(language, line.state.value),
        "list": sheet_say(language, "list") if line.how is How.LIST else "",
        "beside": [said for said in beside if said],
    }
