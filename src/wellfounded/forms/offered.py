"""Which official forms can be filled here?"""

from __future__ import annotations

from importlib import import_module

from wellfounded.forms.mapping.form import Form
from wellfounded.forms.official import NotThisForm
from wellfounded.forms.official.known import numbered

PACKAGES = {"I-589": "wellfounded.forms.i589"}


def offered(form_id: str) -> Form:
    """The form with this number, in any case.

    Raises:
        NotThisForm: it cannot be filled here; the message lists those that can.
    """
    try:
        package = PACKAGES[numbered(form_id)]
    except KeyError:
        raise NotThisForm(
            f"The form {form_id!r} cannot be filled here. These can: {', '.join(PACKAGES)}."
        ) from None
    form: Form = import_module(package).FORM
    return form
