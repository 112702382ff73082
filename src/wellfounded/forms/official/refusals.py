"""Why was a PDF, or what should be written on it, refused?

Every refusal is a ``FormRefusal``, so a caller can show any of them as it stands: each message
names the thing, the place and what to do.
"""


class FormRefusal(ValueError):
    """A form or a value for it cannot be used; the message says why and what to do."""


class UnusablePdf(FormRefusal):
    """The file is not a PDF with form fields that can be opened without a password."""


class NoFields(UnusablePdf):
    """The PDF can be opened and has no form fields at all."""


class NotThisForm(FormRefusal):
    """The file is a form, but not one known by its fields, or not the one asked for."""


class MixedEditions(NotThisForm):
    """The pages of the file print different editions; ``places`` says which page prints what."""

    def __init__(self, name: str, places: str) -> None:
        super().__init__(
            f"{name} mixes editions ({places}). Download the whole form again from the agency."
        )
        self.places = places


class NotBlank(FormRefusal):
    """The file is an official form that somebody has already written on."""


class NotInstalled(FormRefusal):
    """The official PDF is on none of the places looked at."""


class UnknownField(FormRefusal):
    """The form has no field of this name, or the field cannot hold what was asked."""
