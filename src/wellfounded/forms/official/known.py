"""Which official forms and editions are known, and where are they published?"""

import datetime
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from wellfounded.forms.official.refusals import NotThisForm
from wellfounded.laid_over import Pack
from wellfounded.law.pack import pack_here


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEdition:
    """One printed edition. ``fingerprint`` is empty when its fields have not been seen.

    ``label`` is the edition as printed where that is no day, such as ``Aug 2022``; its ``date`` is
    then the first of the month. ``sha256`` lists files known to come from the agency.
    ``superseded`` is the edition that replaced it, ``grace`` what the agency said about using the
    older one: ``none``, ``unknown`` or empty.
    """

    date: datetime.date
    fingerprint: str = ""
    sha256: tuple[str, ...] = ()
    superseded: datetime.date | None = None
    grace: str = ""
    label: str = ""

    @property
    def printed(self) -> str:
        """The edition as it stands on the form."""
        return self.label or f"{self.date:%m/%d/%y}"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownForm:
    """One form: its number, title, the agency's page about it and the address of its PDF.

    ``pdf`` is empty where nobody recorded the address.
    """

    id: str
    title: str
    page: str
    pdf: str
    editions: tuple[KnownEdition, ...]

    @property
    def fields_seen(self) -> bool:
        """Whether the fields of some edition are known here."""
        return any(edition.fingerprint for edition in self.editions)


class UnknownEdition(ValueError):
    """A law pack names an edition that cannot be one; its text says where."""


@cache
def known_forms() -> dict[str, KnownForm]:
    """Return the known forms by number, with the editions of a law pack that holds here."""
    pack = pack_here()
    return editions_with(pack) if pack else _released()


def editions_with(pack: Pack) -> dict[str, KnownForm]:
    """The known forms with the editions that a law pack names.

    Raises:
        UnknownEdition: it names a form that is not known, or an edition that cannot be read.
    """
    forms = dict(_released())
    for id, given in pack.editions.items():
        place = f"{pack.name}, editions, {id}"
        if id not in forms:
            raise UnknownEdition(f"{place}: there is no such form; there are {', '.join(forms)}")
        editions = {one.date: one for one in forms[id].editions}
        for number, row in enumerate(given, start=1):
            made = _edition(f"{place}, row {number}", row)
            editions[made.date] = made
        forms[id] = replace(forms[id], editions=tuple(editions[day] for day in sorted(editions)))
    return forms


def _edition(place: str, row: object) -> KnownEdition:
    try:
        made = KnownEdition(**{**row, "sha256": tuple(row.get("sha256", ()))})  # type: ignore
    except (AttributeError, TypeError) as fault:
        raise UnknownEdition(f"{place}: {fault}") from fault
    if type(made.date) is not datetime.date:
        raise UnknownEdition(f"{place}: its date is {made.date!r}; write one such as 2026-11-21")
    return made


@cache
def _released() -> dict[str, KnownForm]:
    text = files(__package__).joinpath("known_forms.toml").read_text("utf-8")
    return {
        form["id"]: KnownForm(
            id=form["id"],
            title=form["title"],
            page=form["page"],
            pdf=form.get("pdf", ""),
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


def as_printed(form: str, edition: datetime.date) -> str:
    """An edition of a form as it stands on its pages; raises NotThisForm."""
    known = {one.date: one for one in known_form(form).editions}
    return known[edition].printed if edition in known else f"{edition:%m/%d/%y}"


def numbered(form: str) -> str:
    """The number as it is printed: ``I-589`` for ``i589``, ``I 589`` or ``i-589``.

    Form EOIR-33 is printed for the court (``/IC``) and for the Board (``/BIA``); it stands for the
    court's here.
    """
    plain = form.upper().removesuffix("/IC").replace("-", "").replace(" ", "")
    return next((id for id in known_forms() if id.replace("-", "") == plain), form)


def form_with(fingerprint: str) -> KnownForm | None:
    """Return the form whose fields have this fingerprint in some edition."""
    for form in known_forms().values():
        if any(edition.fingerprint == fingerprint for edition in form.editions):
            return form
    return None
