"""Which address leads where?

Addresses are short and tell nothing: the language, then single letters and numbers.
"""

from __future__ import annotations

from django.urls import include, path

from wellfounded.web.applicant.urls import urlpatterns as applicant
from wellfounded.web.asking.urls import at_the_desk_urls as asking_at_the_desk
from wellfounded.web.asking.urls import urlpatterns as asking
from wellfounded.web.carrying.urls import urlpatterns as carrying
from wellfounded.web.desk.urls import urlpatterns as desk
from wellfounded.web.files.urls import at_the_desk_urls as papers_at_the_desk
from wellfounded.web.files.urls import urlpatterns as papers
from wellfounded.web.help.urls import urlpatterns as help
from wellfounded.web.offline.route import arrive
from wellfounded.web.offline.worker import icon_card, worker
from wellfounded.web.outcomes.urls import at_the_desk_urls as outcomes_at_the_desk
from wellfounded.web.outcomes.urls import urlpatterns as outcomes
from wellfounded.web.packets.urls import at_the_desk_urls as packets_at_the_desk
from wellfounded.web.packets.urls import urlpatterns as packets
from wellfounded.web.proof.urls import at_the_desk_urls as proof_at_the_desk
from wellfounded.web.proof.urls import urlpatterns as proof
from wellfounded.web.public import start
from wellfounded.web.public.feed import feed
from wellfounded.web.public.urls import urlpatterns as public
from wellfounded.web.ui.views import gallery
from wellfounded.web.voice.urls import at_the_desk_urls as voice_at_the_desk
from wellfounded.web.voice.urls import urlpatterns as voice

urlpatterns = [
    path("", start.start, name="door"),
    path("d/<str:token>.ics", feed, name="feed"),
    path("q", arrive, name="arrive"),
    path("w.js", worker, name="worker"),
    path("<lang:lang>/w.json", icon_card, name="icon_card"),
    path("<lang:lang>/", include(voice)),
    path("<lang:lang>/", include(outcomes)),
    path("<lang:lang>/", include(public)),
    path("<lang:lang>/", include(help)),
    path("<lang:lang>/", include(applicant)),
    path("<lang:lang>/", include(carrying)),
    path("<lang:lang>/", include(asking)),
    path("<lang:lang>/", include(proof)),
    path("<lang:lang>/", include(papers)),
    path("<lang:lang>/", include(packets)),
    path("<lang:lang>/desk/", include(desk)),
    path("<lang:lang>/desk/", include(asking_at_the_desk)),
    path("<lang:lang>/desk/", include(packets_at_the_desk)),
    path("<lang:lang>/desk/", include(proof_at_the_desk)),
    path("<lang:lang>/desk/", include(papers_at_the_desk)),
    path("<lang:lang>/desk/", include(voice_at_the_desk)),
    path("<lang:lang>/desk/", include(outcomes_at_the_desk)),
    path("<lang:lang>/gallery/", gallery, name="gallery"),
]

handler400 = "wellfounded.web.refusals.refused"
handler403 = "wellfounded.web.refusals.not_from_here"
handler404 = "wellfounded.web.refusals.missing"
handler500 = "wellfounded.web.refusals.broken"
