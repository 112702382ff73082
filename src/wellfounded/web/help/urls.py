"""Which address leads to which page of help?"""

from __future__ import annotations

from django.urls import path

from wellfounded.web.help import checking, costs, looking, offices

urlpatterns = [
    path("z", looking.look, name="help"),
    path("z/c", checking.check, name="check_a_helper"),
    path("z/f", costs.fees, name="costs"),
    path("z/o", offices.own_offices, name="own_offices"),
    path("z/p", offices.official_places, name="official_places"),
]
