"""How is a file that a person gives opened, without trusting it?"""

from wellfounded.papers.copying import SafeCopy, safe_copy
from wellfounded.papers.kinds import Kind, kind_of
from wellfounded.papers.limits import LIMITS, Limits
from wellfounded.papers.origin import Origin
from wellfounded.papers.refusal import PaperRefused

__all__ = [
    "LIMITS",
    "Kind",
    "Limits",
    "Origin",
    "PaperRefused",
    "SafeCopy",
    "kind_of",
    "safe_copy",
]
