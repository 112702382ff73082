"""How is this room known to Django?"""

from __future__ import annotations

from django.apps import AppConfig


class Carrying(AppConfig):
    """The pages of this room."""

    name = "wellfounded.web.carrying"
    label = "carrying"
