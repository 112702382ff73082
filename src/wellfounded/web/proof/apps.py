"""How is this room known to Django?"""

from __future__ import annotations

from django.apps import AppConfig


class Proof(AppConfig):
    """The table of this room."""

    name = "wellfounded.web.proof"
    label = "proof"
