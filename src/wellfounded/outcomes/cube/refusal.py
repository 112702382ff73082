"""Why is a cube not made or not read?"""


class NoCube(ValueError):
    """The message names the file, what is wrong with it, and the fix."""
