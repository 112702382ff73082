"""Do the papers state, in the person's own words, what each protection needs?

Matter of H-A-A-V-, 29 I&N Dec. 233 (BIA 2025); Matter of C-A-R-R-, 29 I&N Dec. 13 (BIA 2025).
"""

from wellfounded.forms.sufficiency import asylum as _asylum  # noqa: F401
from wellfounded.forms.sufficiency import torture as _torture  # noqa: F401
from wellfounded.forms.sufficiency.gates import messages, sufficiency_problems
from wellfounded.forms.sufficiency.reading import (
    LOOKED_FOR,
    Found,
    Question,
    Quote,
    Reading,
    Stands,
    readings,
)

__all__ = [
    "LOOKED_FOR",
    "Found",
    "Question",
    "Quote",
    "Reading",
    "Stands",
    "messages",
    "readings",
    "sufficiency_problems",
]
