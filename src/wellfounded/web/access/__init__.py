"""Who gets through to which page?

One line for each address of the site. A test walks every address with every role, in every state
of a membership, and compares; an address without a line here fails it. It is printed as a page of
the reference.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from wellfounded.web.access.applicant import APPLICANT
from wellfounded.web.access.case import CASE
from wellfounded.web.access.desk import DESK
from wellfounded.web.access.door import HANDERS, LOGS, PEOPLE, READERS, Access, Door
from wellfounded.web.access.public import PUBLIC

ACCESS: Final[Mapping[str, Access]] = MappingProxyType({**PUBLIC, **APPLICANT, **DESK, **CASE})

__all__ = ["ACCESS", "HANDERS", "LOGS", "PEOPLE", "READERS", "Access", "Door"]
