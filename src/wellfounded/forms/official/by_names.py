"""Which form is a file whose fields nobody has fingerprinted?

Some forms were never seen here as a file; only the names of their fields were recorded. Such a form
is recognised by having every field that its map needs, and by the edition that it prints. A file
that lacks some of them is refused, and the message names them: a box is never guessed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date

from wellfounded.forms.official.edition import printed_days
from wellfounded.forms.official.fields import FieldTree
from wellfounded.forms.official.known import KnownForm, known_forms
from wellfounded.forms.official.refusals import NotBlank, NotThisForm

NAMED = 4
"""How many missing fields a message names."""


def last_segment(name: str) -> str:
    """The name of a field without those of its parents: ``LastName[0]``."""
    return name.rpartition(".")[2]


def form_named_by(tree: FieldTree, name: str) -> KnownForm | None:
    """The form that has the fields of ``tree``, or None if it is like none of them.

    Raises:
        NotThisForm: most of the fields of a form are there, and some are not.
    """
    here = {last_segment(field) for field in tree}
    for form, needed in _needed():
        missing = [one for one in needed if one not in here]
        if not missing:
            return form
        if len(missing) < len(needed) / 2:
            listed = ", ".join(missing[:NAMED])
            more = f" and {len(missing) - NAMED} more" if len(missing) > NAMED else ""
            raise NotThisForm(
                f"{name} is like {form.id} but lacks {len(missing)} of the {len(needed)} fields it is"
                f" filled by: {listed}{more}. It may be another edition; its map must be made again."
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


def require_unanswered(tree: FieldTree, form: KnownForm, name: str) -> None:
    """Raise NotBlank if somebody wrote on it; what the agency itself ships filled in is no answer."""
    from wellfounded.forms.offered import offered

    ships = offered(form.id).form_map().prefilled
    written = [field for field in tree.filled if last_segment(field.name) not in ships]
    if written:
        raise NotBlank(
            f"{name} is already filled in ({len(written)} fields, first {written[0].name} on page"
            f" {written[0].page}). Download a blank form from {form.page}."
        )


def _needed() -> Iterator[tuple[KnownForm, tuple[str, ...]]]:
    """Each form without a fingerprint that can be filled here, with the fields its map needs."""
    # The maps stand in rooms above this one, and are read only when such a file comes.
    from wellfounded.forms.offered import PACKAGES, offered

    for form in known_forms().values():
        if not form.fields_seen and form.id in PACKAGES:
            names = map(last_segment, offered(form.id).form_map().mapped())
            yield form, tuple(dict.fromkeys(names))
