"""Which address leads to which page of the courts' numbers?"""

from __future__ import annotations

from django.urls import path

from wellfounded.web.outcomes import at_the_desk, looking, series

urlpatterns = [
    path("q/o", looking.before, name="outcomes"),
    path("q/o/n", looking.look, name="outcomes_shown"),
    path("q/o/n/t", looking.take, name="outcomes_table"),
    path("q/o/c", looking.take_cube, name="outcomes_cube"),
    path("q/o/z", looking.take_all, name="outcomes_all"),
    path("q/o/s", series.series, name="outcomes_series"),
]

at_the_desk_urls = [
    path("o", at_the_desk.look, name="desk_outcomes"),
    path("o/t", at_the_desk.take, name="desk_outcomes_table"),
]
