"""What are the official forms, where are they kept, which edition is each?"""

from wellfounded.forms.official.compare import Comparison, compare
from wellfounded.forms.official.edition import Edition, read_edition
from wellfounded.forms.official.fetch import fetch
from wellfounded.forms.official.fields import Field, FieldTree, fingerprint
from wellfounded.forms.official.known import KnownEdition, KnownForm, known_form, known_forms
from wellfounded.forms.official.read import values
from wellfounded.forms.official.refusals import (
    FormRefusal,
    MixedEditions,
    NotBlank,
    NotInstalled,
    NotThisForm,
    UnknownField,
    UnusablePdf,
)
from wellfounded.forms.official.store import FormStore, Installed

__all__ = [
    "Comparison",
    "Edition",
    "Field",
    "FieldTree",
    "FormRefusal",
    "FormStore",
    "Installed",
    "KnownEdition",
    "KnownForm",
    "MixedEditions",
    "NotBlank",
    "NotInstalled",
    "NotThisForm",
    "UnknownField",
    "UnusablePdf",
    "compare",
    "fetch",
    "fingerprint",
    "known_form",
    "known_forms",
    "read_edition",
    "values",
]
