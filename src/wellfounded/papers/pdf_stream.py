"""How is a stream of bytes written into a PDF? (ISO 32000-1, 7.3.8)"""

from __future__ import annotations

import zlib


def stream(data: bytes, more: bytes = b"") -> tuple[bytes, ...]:
    """A stream object; packed, unless ``more`` says how it is packed already."""
    packed = data if b"/Filter" in more else zlib.compress(data, 9)
    said = more if b"/Filter" in more else more + b" /Filter /FlateDecode"
    return b"<< %s /Length %d >>\nstream\n" % (said.strip(), len(packed)), packed, b"\nendstream"
