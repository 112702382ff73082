"""What do tests of safety share with those of a person's own pages?"""

from __future__ import annotations

from tests.web.applicant.conftest import client, person

__all__ = ["client", "person"]
