"""May the form be filed as it stands, and if not, what must a person do?"""

from wellfounded.forms.readiness.filing import gates
from wellfounded.forms.readiness.problem import Override, Problem, standing

__all__ = ["Override", "Problem", "gates", "standing"]
