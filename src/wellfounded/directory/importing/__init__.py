"""How are the official lists taken in, in the layouts that are known?"""

from wellfounded.directory.importing.official import Taken, read_official
from wellfounded.directory.importing.unread import Unread

__all__ = ["Taken", "Unread", "read_official"]
