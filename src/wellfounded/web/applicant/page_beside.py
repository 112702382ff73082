"""On which page is a fact asked that the interview itself does not ask?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.facts import Fact
from wellfounded.web.addresses import to
from wellfounded.web.cases.stored import NAMED
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link

LETTERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "exhibits": ("u",),
        "witnesses": ("u", "w"),
        "not_to_be_had": ("u", "n"),
        "record_requests": ("u", "q"),
    }
)
"""The lists that are kept beside the interview, with the place of their pages."""
ABOUT_ITSELF = frozenset({"shows", "sender", "signed", "source"})
"""What is asked of a paper on a page beside its own."""


def page_beside(request: Request, path: str, fact: Fact) -> Link | None:
    """The question of a stored path, with the page that asks it; None if none does."""
    found = NAMED.search(path)
    if found is None or path[: found.start()] not in LETTERS:
        return None
    listed, name = path[: found.start()], path[found.end() + 1 :].partition(".")[0]
    beside = ("s",) if listed == "exhibits" and name in ABOUT_ITSELF else ()
    words = request.language.say(f"{fact.path}.question", fact.question)
    return Link(words=words, href=to(request, *LETTERS[listed], found[1], *beside))
