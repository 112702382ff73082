"""Which official forms can be filled here?"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from wellfounded.forms.mapping.form import Form
from wellfounded.forms.official import NotThisForm
from wellfounded.forms.official.known import numbered

PACKAGES = {
    "I-131": "wellfounded.forms.i131",
    "I-485": "wellfounded.forms.i485",
    "I-589": "wellfounded.forms.i589",
    "I-730": "wellfounded.forms.i730",
    "I-765": "wellfounded.forms.i765",
    "I-765WS": "wellfounded.forms.i765ws",
    "I-821": "wellfounded.forms.i821",
    "I-912": "wellfounded.forms.i912",
    "G-28": "wellfounded.forms.g28",
    "AR-11": "wellfounded.forms.ar11",
    "G-1145": "wellfounded.forms.g1145",
    "EOIR-26A": "wellfounded.forms.eoir26a",
    "EOIR-33": "wellfounded.forms.eoir33",
}


def offered(form_id: str) -> Form:
    """The form with this number, in any case.

    Raises:
        NotThisForm: it cannot be filled here; the message lists those that can.
    """
    number = numbered(form_id)
    if number not in PACKAGES:
        raise NotThisForm(
            f"The form {form_id!r} cannot be filled here. These can: {', '.join(PACKAGES)}."
        )
    return _form(number)


def every_form() -> tuple[Form, ...]:
    """All forms that can be filled here, in the order in which they are listed."""
    return tuple(_form(number) for number in PACKAGES)


@cache
def _form(number: str) -> Form:
    form: Form = import_module(PACKAGES[number]).FORM
    return form
