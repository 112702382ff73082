"""Which address leads to which page of recordings?"""

from __future__ import annotations

from django.urls import path

from wellfounded.web.voice import at_the_desk, listening, serving

urlpatterns = [
    path("q/l", listening.listen, name="listen"),
    path("q/l/<str:clip>", serving.sound, name="sound"),
]

at_the_desk_urls = [
    path("v", at_the_desk.overview, name="clips"),
    path("v/<str:letters>", at_the_desk.part, name="clips_of_part"),
    path("v/<str:letters>/<int:number>", at_the_desk.one, name="clips_of_text"),
]
