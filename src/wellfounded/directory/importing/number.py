"""Which numbers does a line of a list hold, as they are dialled?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

NUMBER: Final = re.compile(
    r"(?<!\d)(?:\+?1[\s.-]*)?\(?([2-9]\d{2})\)?[\s./-]*(\d{3})[\s.-]*(\d{4})(?!\d)"
)


def e164(text: str) -> Iterator[str]:
    """Every number of the United States in a text, each as +1 and ten digits."""
    for area, first, last in NUMBER.findall(text):
        yield f"+1{area}{first}{last}"
