"""Which form is a file whose fields nobody has fingerprinted?

Some forms were never seen here as a file; only the names of their fields were recorded. Such a form
is recognised by having every field that its map needs, and by the edition that it prints. A file
that lacks some of them is refused, and the message names them: a box is never guessed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date

from wellfounded.forms.official.edition import printed_days, prints_form
from wellfounded.forms.official.fields import FieldTree
from wellfounded.forms.official.known import KnownForm, known_forms
from wellfounded.forms.official.refusals import NotThisForm

NAMED = 4
"""How many missing fields a message names."""


def form_named_by(tree: FieldTree, name: str) -> KnownForm | None:
    """The form that has the fields of ``tree``, or None if it is like none of them.

    Raises:
        NotThisForm: most of the fields of a form are there, and some are not.
    """
    for form in _unseen():
        if _drawn(form):
            continue
        missing, needed = _missing(form, tree)
        if not missing:
            return form
        if len(missing) < needed / 2:
            listed = ", ".join(f"'{box}'" for box in missing[:NAMED])
            more = f" and {len(missing) - NAMED} more" if len(missing) > NAMED else ""
            raise NotThisForm(
                f"{name} is like {form.id} but lacks {len(missing)} of the {needed} fields it is"
                f" filled by: {listed}{more}. Another edition needs a map of its own."
            )
    return None


def edition_printed(data: bytes, name: str, form: KnownForm) -> date:
    """The edition of a form so recognised.

    Raises:
        NotThisForm: its pages print none that is known, or more than one.
    """
    digest = hashlib.sha256(data).hexdigest()
    served = [edition.date for edition in form.editions if digest in edition.sha256]
    days = served or sorted(printed_days(data, form.id))
    if len(days) == 1:
        return days[0]
    known = ", ".join(edition.printed for edition in form.editions)
    if not days:
        raise NotThisForm(
            f"{name} has the fields of {form.id} but prints no edition. Known is {known}. Download"
            f" the whole form again from {form.page}."
        )
    listed = " and ".join(f"{day:%m/%d/%y}" for day in days)
    raise NotThisForm(f"{name} mixes editions of {form.id}: {listed}. Download it again.")


def form_without_fields(data: bytes) -> KnownForm | None:
    """The form that a PDF without fields is, by its hash or by what it prints, or None."""
    digest = hashlib.sha256(data).hexdigest()
    for form in _unseen():
        served = any(digest in edition.sha256 for edition in form.editions)
        if _drawn(form) and (served or prints_form(data, form.id)):
            return form
    return None


def shipped(tree: FieldTree, form: KnownForm) -> frozenset[str]:
    """The fields of a form so recognised in which the agency's own blank holds something."""
    from wellfounded.forms.mapping.resolving import resolved
    from wellfounded.forms.offered import offered

    return resolved(offered(form.id).form_map(), tree).prefilled


def _unseen() -> Iterator[KnownForm]:
    """The forms that can be filled here though nobody fingerprinted their fields."""
    # The maps stand in rooms above this one, and are read only when such a file comes.
    from wellfounded.forms.offered import PACKAGES

    return (form for form in known_forms().values() if form.id in PACKAGES and not form.fields_seen)


def _drawn(form: KnownForm) -> bool:
    """Whether the form's map says where its boxes stand, because its blank has no fields."""
    from wellfounded.forms.offered import offered

    return bool(offered(form.id).form_map().drawn)


def _missing(form: KnownForm, tree: FieldTree) -> tuple[list[str], int]:
    """The names that the map needs and the file lacks, and how many it needs."""
    from wellfounded.forms.mapping.resolving import SHORT, lacking
    from wellfounded.forms.offered import offered

    form_map = offered(form.id).form_map()
    missing = [box.removeprefix(SHORT) for box in lacking(form_map, tree)]
    return list(dict.fromkeys(missing)), len(set(form_map.mapped()))
