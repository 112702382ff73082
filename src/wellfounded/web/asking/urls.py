"""Which address leads to which page of who asks for a call?"""

from __future__ import annotations

from django.urls import path

from wellfounded.web.asking import at_the_desk, own, times_at_the_desk

urlpatterns = [
    path("a/c", own.ask, name="ask"),
    path("a/m", own.mine, name="ask_mine"),
    path("g/c", own.from_a_case, name="ask_from_a_case"),
]

at_the_desk_urls = [
    path("a", at_the_desk.asks, name="desk_asks"),
    path("a/<uuid:ask>", at_the_desk.one, name="desk_ask"),
    path("t", times_at_the_desk.times, name="desk_times"),
    path("t/<uuid:offer>", times_at_the_desk.taken_off, name="desk_time_off"),
]
