"""How does Django know the room that holds the look of the site?"""

from __future__ import annotations

from django.apps import AppConfig


class Ui(AppConfig):
    """Layout, components and style sheet. It has no tables."""

    name = "wellfounded.web.ui"
    label = "ui"
