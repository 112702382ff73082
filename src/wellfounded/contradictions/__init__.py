"""Where do two papers of one case not say the same (INA 208(b)(1)(B)(iii))?"""

from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.finding_all import contradictions, still_open
from wellfounded.contradictions.passage import PaperText, Passage, Place
from wellfounded.contradictions.words import messages, question, title

__all__ = [
    "Finding",
    "Kind",
    "PaperText",
    "Passage",
    "Place",
    "contradictions",
    "messages",
    "question",
    "still_open",
    "title",
]
