"""What does a paper in a person's hand say, and what does it change?"""

from wellfounded.notices.comparing import compare
from wellfounded.notices.difference import Difference
from wellfounded.notices.found import Found, ReadNotice
from wellfounded.notices.kinds import Forum, PaperKind
from wellfounded.notices.proposing import Proposed, happened
from wellfounded.notices.reading import read
from wellfounded.notices.whose_case import Reason, Whereabouts, forum
from wellfounded.notices.words import messages
from wellfounded.papers.origin import Origin

__all__ = [
    "Difference",
    "Forum",
    "Found",
    "Origin",
    "PaperKind",
    "Proposed",
    "ReadNotice",
    "Reason",
    "Whereabouts",
    "compare",
    "forum",
    "happened",
    "messages",
    "read",
]
