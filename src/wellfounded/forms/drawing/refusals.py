"""Why could a text or a tick not be put on the form?"""

from wellfounded.forms.official.refusals import FormRefusal


class UnreadableText(FormRefusal):
    """The text holds a character that cannot be drawn."""


class TooLong(FormRefusal):
    """The text has more characters than the form allows in the field."""


class Overflow(FormRefusal):
    """The text does not fit in its box even in the smallest letters."""


class ForbiddenField(FormRefusal):
    """The field is for a hand-written signature or for an official, so it is never filled."""


class WrongChoice(FormRefusal):
    """The checkbox or list has no such value."""
