"""Which official forms and editions are known, and where are they published?"""

import datetime
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wellfounded.forms.official.refusals import NotThisForm


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEdition:
    """One printed edition. ``fingerprint`` is empty when its fields have not been seen.

    ``sha256`` lists files known to come from the agency. ``superseded`` is the edition that
    replaced it, ``grace`` what the agency said about using the older one: ``none``, ``unknown``
    or empty.
    """

    date: datetime.date
    fingerprint: str = ""
    sha256: tuple[str, ...] = ()
    superseded: datetime.date | None = None
    grace: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownForm:
    """One form: its number, title, the agency's page about it and the address of its PDF."""

    id: str
    title: str
    page: str
    pdf: str
    editions: tuple[KnownEdition, ...]


@cache
def known_forms() -> dict[str, KnownForm]:
    """Return the known forms by number."""
    text = files(__package__).joinpath("known_forms.toml").read_text("utf-8")
    return {
        form["id"]: KnownForm(
            id=form["id"],
            title=form["title"],
            page=form["page"],
            pdf=form["pdf"],
            editions=tuple(
                KnownEdition(**{**edition, "sha256": tuple(edition["sha256"])})
                for edition in form["edition"]
            ),
        )
        for form in tomllib.loads(text)["form"]
    }


def known_form(form: str) -> KnownForm:
    """Return the form with this number, in any case; raises NotThisForm."""
    try:
        return known_forms()[numbered(form)]
    except KeyError:
        raise NotThisForm(
            f"There is no form {form!r} here. Known forms: {', '.join(known_forms())}."
        ) from None


def numbered(form: str) -> str:
    """The number as it is printed: ``I-589`` for ``i589``, ``I 589`` or ``i-589``."""
    plain = form.upper().replace("-", "").replace(" ", "")
    return next((id for id in known_forms() if id.replace("-", "") == plain), form)


def form_with(fingerprint: str) -> KnownForm | None:
    """Return the form whose fields have this fingerprint in some edition."""
    for form in known_forms().values():
        if any(edition.fingerprint == fingerprint for edition in form.editions):
            return form
    return None
