"""How does a file in a person's hand, a PDF or a photo, become text?"""

from wellfounded.notices.paper.opening import Paper, open_paper
from wellfounded.notices.paper.refusal import PaperRefused

__all__ = ["Paper", "PaperRefused", "open_paper"]
