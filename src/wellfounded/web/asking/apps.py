"""How is this room known to Django?"""

from __future__ import annotations

from django.apps import AppConfig


class Asking(AppConfig):
    """The tables of this room."""

    name = "wellfounded.web.asking"
    label = "asking"
