"""What do tests of packets share? A person with papers, as the tests of papers have one."""

from __future__ import annotations

from tests.web.files.conftest import checked, client, person, sandbox

__all__ = ["checked", "client", "person", "sandbox"]
