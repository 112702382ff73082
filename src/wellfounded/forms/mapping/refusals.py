"""Why can a form not be filled from its map?"""


class MapError(ValueError):
    """The map itself is wrong: a fault of ours, not of the answers."""


class CannotFill(ValueError):
    """The answers cannot be put on the form; the message names the item and the fix."""
