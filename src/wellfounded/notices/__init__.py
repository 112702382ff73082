"""What does the paper in a person's hand say, and what would it change in the case?"""

from wellfounded.notices.found import Found, ReadNotice
from wellfounded.notices.kinds import Forum, PaperKind
from wellfounded.notices.page import Origin
from wellfounded.notices.reading import read

__all__ = ["Forum", "Found", "Origin", "PaperKind", "ReadNotice", "read"]
