"""Where are the official PDFs on this computer?

They are the agency's files, not part of this program. Two folders are looked at: the one named
by ``WELLFOUNDED_FORMS``, then the user's data folder, where ``add`` and ``fetch`` put them as
``<form>-<yyyy-mm-dd>.pdf`` with the SHA-256 beside.
"""

import hashlib
import os
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from wellfounded.facts import write_whole
from wellfounded.forms.official.by_names import (
    edition_printed,
    form_named_by,
    form_without_fields,
    shipped,
)
from wellfounded.forms.official.edition import read_edition
from wellfounded.forms.official.fields import FieldTree, fingerprint, require_blank
from wellfounded.forms.official.known import KnownForm, form_with, known_form
from wellfounded.forms.official.refusals import FormRefusal, NoFields, NotInstalled, NotThisForm

_NAME = re.compile(r"([a-z]+-\d+[a-z]*)-(\d{4}-\d\d-\d\d)\.pdf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """A blank official PDF on this computer, checked to be what it says.

    ``as_served`` says that the very file is known to come from the agency; another file with
    equal fields is the same form, saved again.
    """

    form: str
    edition: date
    expires: date | None
    path: Path
    sha256: str
    as_served: bool

    def read(self) -> bytes:
        """Read the file; raises NotThisForm when it changed since it was checked."""
        data = self.path.read_bytes()
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise NotThisForm(
                f"{self.path} changed after it was checked. Fetch or add the form again."
            )
        return data


class FormStore:
    """The official PDFs of this computer."""

    def __init__(self, folder: Path | None = None, extra: Path | None = None) -> None:
        """Keep forms in ``folder``; look in ``extra`` first. Both default to the settings."""
        setting = os.environ.get("WELLFOUNDED_FORMS")
        self.extra = extra or (Path(setting) if setting else None)
        data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
        self.folder = folder or Path(data) / "wellfounded" / "forms"

    def installed(self) -> tuple[Installed, ...]:
        """List every known blank form, by number and edition; other PDFs are passed over."""
        found: dict[tuple[str, date], Installed] = {}
        for path in self._paths():
            try:
                one = _checked(path)
            except FormRefusal:
                continue
            found.setdefault((one.form, one.edition), one)
        return tuple(found[key] for key in sorted(found))

    def find(self, form: str, edition: date | None = None) -> Installed:
        """Return the form in that edition, else in the newest one here; raises NotInstalled.

        Raises NotThisForm when a file's name promises a form that its pages are not.
        """
        number = known_form(form).id
        for path in self._named(number, edition):
            one = _checked(path)
            if (one.form, edition or one.edition) != (number, one.edition):
                raise NotThisForm(
                    f"{path} is {one.form}, edition {one.edition}. Rename it, or remove it."
                )
            return one
        fitting = [
            one for one in self.installed() if one.form == number and edition in {None, one.edition}
        ]
        if fitting:
            return max(fitting, key=lambda one: one.edition)
        which = f"{number}, edition {edition}," if edition else number
        raise NotInstalled(
            f"The blank form {which} is not on this computer. Get it with 'wellfounded forms"
            f" fetch {number}', or download it from {known_form(number).page} and run"
            " 'wellfounded forms add FILE'."
        )

    def on(self, form: str, day: date) -> Installed:
        """Return the edition in force on a day if it is here, else the newest; raises as find."""
        published = [edition.date for edition in known_form(form).editions if edition.date <= day]
        here = {one.edition for one in self.installed() if one.form == form}
        in_force = max(published, default=None)
        return self.find(form, in_force if in_force in here else None)

    def add(self, path: Path) -> Installed:
        """Copy a blank official PDF into the store.

        Raises:
            FormRefusal: the file is not a blank known form; nothing is copied then.
            OSError: the file cannot be read or the folder cannot be written.
        """
        return self.add_bytes(path.read_bytes(), path.name)

    def add_bytes(self, data: bytes, name: str, form: str | None = None) -> Installed:
        """Like ``add`` for the content of a file called ``name``; ``form`` is what it must be."""
        one = identify(data, name)
        if form is not None and one.form != known_form(form).id:
            raise NotThisForm(f"{name} is {one.form}, not {form}. Check the address.")
        target = self.folder / f"{one.form.lower()}-{one.edition.isoformat()}.pdf"
        self.folder.mkdir(parents=True, exist_ok=True)
        write_whole(target, data)
        write_whole(target.with_suffix(".sha256"), f"{one.sha256}  {target.name}\n".encode("ascii"))
        return _checked(target)

    def _paths(self) -> list[Path]:
        folders = [folder for folder in (self.extra, self.folder) if folder and folder.is_dir()]
        return [path for folder in folders for path in sorted(folder.glob("*.[pP][dD][fF]"))]

    def _named(self, form: str, edition: date | None) -> list[Path]:
        """Return files named after the form, newest edition first, so that few are opened."""
        named = []
        for path in self._paths():
            match = _NAME.fullmatch(path.name)
            if match and match[1].upper() == form and edition in {None, _day(match[2])}:
                named.append((match[2], path))
        return [path for _, path in sorted(named, key=lambda pair: pair[0], reverse=True)]


def identify(data: bytes, name: str, path: Path | None = None) -> Installed:
    """Say which known form a blank PDF is; ``name`` is what messages call it.

    Raises:
        UnusablePdf: not a PDF with fields that opens without a password.
        NotThisForm: its fields are those of no known form, or its pages mix editions.
        NotBlank: somebody has filled it in.
    """
    try:
        tree = FieldTree.read(data, name)
    except NoFields:
        if (form := form_without_fields(data)) is None:
            raise
        return _installed(data, name, path, form, edition_printed(data, name, form), None)
    mark = fingerprint(tree)
    form, expires = form_with(mark), None
    if form is not None:
        printed = read_edition(data, name)
        if printed.form != form.id:
            raise NotThisForm(f"{name} has the fields of {form.id} but prints {printed.form}.")
        require_blank(tree, name)
        edition, expires = printed.date, printed.expires
    elif (form := form_named_by(tree, name)) is not None:
        require_blank(tree, name, shipped(tree, form))
        edition = edition_printed(data, name, form)
    else:
        raise NotThisForm(_unknown(data, name, mark))
    return _installed(data, name, path, form, edition, expires)


def _installed(
    data: bytes,
    name: str,
    path: Path | None,
    form: KnownForm,
    edition: date,
    expires: date | None,
) -> Installed:
    digest = hashlib.sha256(data).hexdigest()
    return Installed(
        form=form.id,
        edition=edition,
        expires=expires,
        path=path or Path(name),
        sha256=digest,
        as_served=any(digest in one.sha256 for one in form.editions),
    )


def _unknown(data: bytes, name: str, mark: str) -> str:
    try:
        printed = read_edition(data, name)
        form = known_form(printed.form)
    except NotThisForm:
        return (
            f"{name} is none of the known forms (field fingerprint {mark[:16]}). Known are those"
            " listed by 'wellfounded forms list'."
        )
    editions = ", ".join(
        f"{one.date.isoformat()} ({one.fingerprint[:16] or 'fields not seen yet'})"
        for one in form.editions
    )
    return (
        f"{name} prints {printed.form}, edition {printed.date.isoformat()}, but its fields are not"
        f" those of an edition known here: {editions}; this file has {mark[:16]}. Compare it with"
        " 'wellfounded forms compare', or use a newer version of this program."
    )


def _checked(path: Path) -> Installed:
    status = path.stat()
    return _checked_once(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=64)
def _checked_once(path: Path, _changed: int, _size: int) -> Installed:
    data = path.read_bytes()
    beside = path.with_suffix(".sha256")
    if beside.is_file():
        expected = beside.read_text("ascii").split()[0]
        if hashlib.sha256(data).hexdigest() != expected:
            raise NotThisForm(f"{path} changed after it was added. Fetch or add the form again.")
    return identify(data, str(path), path)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
