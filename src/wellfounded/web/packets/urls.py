"""Which address leads to which page about the packet?"""

from __future__ import annotations

from django.urls import path

from wellfounded.web.packets import at_the_desk, own

CASE = "k/<uuid:case>/j"

urlpatterns = [
    path("j", own.packet, name="packet"),
    path("j/c", own.changes, name="packet_changes"),
    path("j/c/1", own.reasons, name="packet_reasons"),
    path("j/1", own.make, name="packet_wished"),
    path("j/w", own.far, name="packet_how_far"),
    path("j/w/1", own.get, name="packet_file"),
]

at_the_desk_urls = [
    path(CASE, at_the_desk.packet, name="desk_packet"),
    path(f"{CASE}/c", at_the_desk.changes, name="desk_packet_changes"),
    path(f"{CASE}/c/1", at_the_desk.reasons, name="desk_packet_reasons"),
    path(f"{CASE}/1", at_the_desk.make, name="desk_packet_wished"),
    path(f"{CASE}/w", at_the_desk.far, name="desk_packet_how_far"),
    path(f"{CASE}/w/1", at_the_desk.get, name="desk_packet_file"),
]
