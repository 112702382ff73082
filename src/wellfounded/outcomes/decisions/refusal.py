"""Why could the decisions of a release not be worked out?"""


class NoMart(ValueError):
    """The folder of a release lacks something; the message names it and the fix."""
