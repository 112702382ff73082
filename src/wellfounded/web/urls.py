"""Which address leads where?

Addresses are short and tell nothing: the language, then single letters and numbers.
"""

from __future__ import annotations

from django.urls import include, path

from wellfounded.web.applicant.urls import urlpatterns as applicant
from wellfounded.web.desk.urls import urlpatterns as desk
from wellfounded.web.public import start
from wellfounded.web.public.feed import feed
from wellfounded.web.public.urls import urlpatterns as public
from wellfounded.web.ui.views import gallery

urlpatterns = [
    path("", start.start, name="door"),
    path("d/<str:token>.ics", feed, name="feed"),
    path("<lang:lang>/", include(public)),
    path("<lang:lang>/", include(applicant)),
    path("<lang:lang>/desk/", include(desk)),
    path("<lang:lang>/gallery/", gallery, name="gallery"),
]

handler400 = "wellfounded.web.refusals.refused"
handler403 = "wellfounded.web.refusals.not_from_here"
handler404 = "wellfounded.web.refusals.missing"
handler500 = "wellfounded.web.refusals.broken"
