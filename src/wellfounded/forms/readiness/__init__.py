"""May the form be filed as it stands, and if not, what must a person do?"""

from wellfounded.forms.readiness.filing import before_the_pages, gates
from wellfounded.forms.readiness.gate import Gate, gate, notice
from wellfounded.forms.readiness.problem import Override, Phrase, Problem, standing

__all__ = [
    "Gate",
    "Override",
    "Phrase",
    "Problem",
    "before_the_pages",
    "gate",
    "gates",
    "notice",
    "standing",
]
