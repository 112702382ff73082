"""Is whoever prepared a form an attorney or accredited representative?

8 CFR 292.1.

Who the preparer is says it. Where that is not said, what another form printed counts: a box read
back does not say which of the two it was, nor who the others were.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.answers import Derive

MAY_SPEAK = ("attorney", "accredited")


def preparer_represents(case: Case, _as_of: date) -> Any:
    """The box beside the preparer, from who the preparer is, or else as a form said it."""
    kind = case.text("preparer.kind")
    return kind in MAY_SPEAK if kind else case.get("preparer.represents")


DERIVED: Mapping[str, Derive] = {"preparer_represents": preparer_represents}
BEHIND: Mapping[str, str] = {"preparer_represents": "preparer.represents"}
