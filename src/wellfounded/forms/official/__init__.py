"""What are the official PDF forms, where are they kept, and which edition is each?"""

from wellfounded.forms.official.fields import Field, FieldTree, fingerprint
from wellfounded.forms.official.refusals import (
    FormRefusal,
    NotBlank,
    NotInstalled,
    NotThisForm,
    UnknownField,
    UnusablePdf,
)

__all__ = [
    "Field",
    "FieldTree",
    "FormRefusal",
    "NotBlank",
    "NotInstalled",
    "NotThisForm",
    "UnknownField",
    "UnusablePdf",
    "fingerprint",
]
