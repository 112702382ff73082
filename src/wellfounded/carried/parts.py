"""How is something packed that is too long to be held, part by part?"""

from __future__ import annotations


class Parts:
    """What was written since it was taken last. It cannot be gone back in."""

    def __init__(self) -> None:
        self._held: list[bytes] = []

    def write(self, part: bytes) -> int:
        """Take some more; how many bytes it was."""
        self._held.append(bytes(part))
        return len(part)

    def flush(self) -> None:
        """Nothing waits anywhere."""

    def taken(self) -> bytes:
        """All that was written since the last time."""
        part, self._held = b"".join(self._held), []
        return part
