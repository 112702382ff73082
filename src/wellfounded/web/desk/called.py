"""What is somebody called who did something in a case, by those at the office?

A case may have been at another office before. Who works there is not for this one to know.
"""

from __future__ import annotations

from uuid import UUID

from wellfounded.web.accounts.names import name_of
from wellfounded.web.cases.opening import Opened
from wellfounded.web.request import Request
from wellfounded.web.words import say


def called_here(request: Request, opened: Opened, id: UUID) -> str:
    """The name of a member of this office, or a word for whoever else it is."""
    if id == opened.row.holder:
        return say(request.language, "desk.person")
    own = name_of(id, within=opened.row.organisation_id)
    return own or say(request.language, "desk.elsewhere")
