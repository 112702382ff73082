"""Is a stranger kept apart from everybody else, behind a proxy too?"""

from __future__ import annotations

import pytest
from django.test import RequestFactory

from wellfounded.web.public.limits import _came_from

PROXY = "127.0.0.1"


def came_from(forwarded: str, proxies: int, peer: str = PROXY) -> str:
    request = RequestFactory().get("/", REMOTE_ADDR=peer)
    if forwarded:
        request.META["HTTP_X_FORWARDED_FOR"] = forwarded
    return _came_from(request, proxies)


@pytest.mark.parametrize(
    ("forwarded", "proxies", "address"),
    [
        ("9.9.9.9", 1, "9.9.9.9"),
        ("1.1.1.1, 9.9.9.9", 1, "9.9.9.9"),
        ("1.1.1.1, 9.9.9.9, 10.0.0.1", 2, "9.9.9.9"),
        ("9.9.9.9", 0, PROXY),
        ("", 1, PROXY),
        ("9.9.9.9", 2, PROXY),
        ("not an address", 1, ""),
        ("2001:db8:1:2:3::4", 1, "2001:db8:1:2::/64"),
    ],
)
def test_it_is_who_the_outermost_proxy_of_ours_saw(
    forwarded: str, proxies: int, address: str
) -> None:
    assert came_from(forwarded, proxies) == address
