"""t"""

import gzip

import pytest

pytestmark = pytest.mark.usefixtures("static_files")


def test_a(page, cube):
    for p in ("/en/q/o", "/en/q/o/n"):
        s = page(p)
        print(p, len(gzip.compress(s.encode())))
    for a in ({"n": "GT", "c": "NYC"}, {"n": "TV"}, {"d": "D2"}, {"b": "court"}):
        s = page("/en/q/o/n", **a)
        print(a, len(s), len(gzip.compress(s.encode())))
