"""Where is each thing in a tree of tables and lists?"""

from __future__ import annotations

from collections.abc import Iterator


def places(data: object) -> Iterator[tuple[str, object, int]]:
    """Each path in ``data``, what stands there, and how deep it is; no recursion."""
    waiting: list[tuple[str, object, int]] = [("", data, 0)]
    while waiting:
        path, value, depth = waiting.pop()
        yield path, value, depth
        if isinstance(value, dict):
            inside = [
                (f"{path}.{name}" if path else str(name), part) for name, part in value.items()
            ]
        elif isinstance(value, list):
            inside = [(f"{path}[{place}]", part) for place, part in enumerate(value)]
        else:
            inside = []
        waiting += [(name, part, depth + 1) for name, part in reversed(inside)]
