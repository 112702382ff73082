"""What do tests of carried files share? A person who gave papers, and another site."""

from tests.web.files.conftest import checked, client, person, sandbox

__all__ = ["checked", "client", "person", "sandbox"]
