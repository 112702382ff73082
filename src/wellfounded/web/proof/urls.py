"""Which address leads to which page about proof?"""

from __future__ import annotations

from django.urls import path, register_converter

from wellfounded.web.proof import at_the_desk, on_the_shelf, own
from wellfounded.web.proof.lists import KEPT


class KeptLetter:
    """The letter of a list in an address: only those that there are."""

    regex = "|".join(KEPT)

    def to_python(self, value: str) -> str:
        """The letter as it stands in the address."""
        return value

    def to_url(self, value: str) -> str:
        """The letter as it stands in the address."""
        return value


register_converter(KeptLetter, "kept")
CASE = "k/<uuid:case>/u"

urlpatterns = [
    path("u/g", own.what_could_show_it, name="proof"),
    path("u/<kept:kept>", own.kept_list, name="proof_list"),
    path("u/<kept:kept>/<record:name>", own.record, name="proof_record"),
    path("u/<kept:kept>/<record:name>/t", own.suggestion, name="proof_suggestion"),
    path("u/<kept:kept>/<record:name>/x", own.without, name="proof_without"),
    path("u/<record:name>/s", own.paper, name="proof_paper"),
]

at_the_desk_urls = [
    path("c", on_the_shelf.shelf, name="shelf"),
    path("c/<uuid:entry>", on_the_shelf.taken_off, name="shelf_taken_off"),
    path(f"{CASE}/m", at_the_desk.proof, name="desk_proof"),
    path(f"{CASE}/<kept:kept>", at_the_desk.kept_list, name="desk_proof_list"),
    path(f"{CASE}/<kept:kept>/<record:name>", at_the_desk.record, name="desk_proof_record"),
    path(f"{CASE}/<record:name>/s", at_the_desk.paper, name="desk_proof_paper"),
    path(f"{CASE}/<record:name>/s/c", on_the_shelf.used, name="desk_proof_from_shelf"),
]
