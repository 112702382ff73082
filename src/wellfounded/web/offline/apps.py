"""How is this room known to Django?"""

from __future__ import annotations

from django.apps import AppConfig


class Offline(AppConfig):
    """The tables of this room."""

    name = "wellfounded.web.offline"
    label = "offline"
