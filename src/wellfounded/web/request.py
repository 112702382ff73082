"""What does a request carry here, beside what Django gives it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from wellfounded.languages import Language
    from wellfounded.web.accounts.models import Member
    from wellfounded.web.accounts.sessions import Here
    from wellfounded.web.cases.opening import Opened


class Request(HttpRequest):
    """A request with its language, the keys it brings, and what they have opened."""

    language: Language
    session: Here  # type: ignore[assignment]
    member: Member | None
    opened: Opened
    came: tuple[str, ...]
    """Words of the person in none of its boxes."""
    stood: frozenset[str]
    """Words in its boxes that stood there before."""
