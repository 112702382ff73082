"""What does every answer tell the browser to do, and not to do?"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

POLICY = ", ".join(
    f"{power}=()"
    for power in (
        "accelerometer",
        "camera",
        "display-capture",
        "geolocation",
        "gyroscope",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "usb",
        "browsing-topics",
    )
)
STATIC = "/s/"


class Headers:
    """Keeps pages out of caches, search engines, frames and other sites."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, and say what may be done with the answer."""
        response = self.get_response(request)
        response["X-Robots-Tag"] = "noindex, noarchive"
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        response["Cross-Origin-Embedder-Policy"] = "require-corp"
        response["Permissions-Policy"] = POLICY
        if not request.path.startswith(STATIC):
            response.headers.setdefault("Cache-Control", "no-store")
        return response
