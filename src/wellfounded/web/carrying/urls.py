"""Which address leads to which page about a file that is carried?"""

from __future__ import annotations

from django.urls import path

from wellfounded.web.carrying import own, resuming

urlpatterns = [
    path("k/f", own.carry, name="carry"),
    path("b/f", resuming.resume, name="resume"),
]
