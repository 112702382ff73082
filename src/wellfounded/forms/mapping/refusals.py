"""Why can a form not be filled from its map?"""

from wellfounded.forms.official.refusals import FormRefusal


class MapError(ValueError):
    """The map itself is wrong: a fault of ours, not of the answers."""


class CannotFill(FormRefusal):
    """The answers cannot be put on the form; the message names the item and the fix."""
