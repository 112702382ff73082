"""Which faults have the typefaces, pictures and colours of a page?

A page draws with what its resources name, and a form drawn on it names more. Each is looked at
once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf

from wellfounded.packets.pdfa.fault import Fault
from wellfounded.packets.pdfa.fonts import font_faults, lacks_file, shown_fonts

Seen = set[tuple[int, int]]
"""What was looked at already, by object number."""

_CMYK = re.compile(rb"(?:^|[\s\]>)])[kK](?=\s|$)")
_DEVICE_CMYK = "/DeviceCMYK"
# fmt: off
_BLENDS = frozenset(f"/{name}" for name in (
    "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge",
    "ColorBurn", "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color",
    "Luminosity",
))
# fmt: on
_ACTS = ("/OPI", "/PS", "/Ref")


def page_faults(page: pikepdf.Page, seen: Seen | None = None) -> Iterator[Fault]:
    """The faults of a page and of all that is drawn on it."""
    seen = set() if seen is None else seen
    resources = page.get("/Resources", pikepdf.Dictionary())
    content = page.obj.get("/Contents", pikepdf.Array())
    parts = list(content) if isinstance(content, pikepdf.Array) else [content]
    for part in parts:
        yield from _filters(part)
    yield from _drawn(page, b"\n".join(part.read_bytes() for part in parts), resources, seen)


def _drawn(
    stream: pikepdf.Page | pikepdf.Object, content: bytes, resources: pikepdf.Object, seen: Seen
) -> Iterator[Fault]:
    """The faults of one content stream with its resources."""
    fonts = resources.get("/Font", pikepdf.Dictionary())
    lacking = {name for name, font in fonts.items() if lacks_file(font)}
    if lacking and (used := lacking & shown_fonts(stream)):
        called = str(fonts[min(used)].get("/BaseFont", "without a name"))[1:]
        yield Fault(clause="6.2.11.4.1", what=f"the typeface {called} is not embedded")
    for name, font in fonts.items():
        if name not in lacking and _new(font, seen):
            yield from font_faults(font)
            for glyph in font.get("/CharProcs", pikepdf.Dictionary()).values():
                own = font.get("/Resources", resources)
                yield from _drawn(glyph, glyph.read_bytes(), own, seen)
    if _CMYK.search(content) and _uses_cmyk(stream):
        yield Fault(clause="6.2.4.3", what="colours of a press (CMYK)")
    for space in resources.get("/ColorSpace", pikepdf.Dictionary()).values():
        yield from _space(space)
    for state in resources.get("/ExtGState", pikepdf.Dictionary()).values():
        if _new(state, seen):
            yield from _state(state)
    for one in resources.get("/XObject", pikepdf.Dictionary()).values():
        if _new(one, seen):
            yield from _object(one, resources, seen)
    for pattern in resources.get("/Pattern", pikepdf.Dictionary()).values():
        if isinstance(pattern, pikepdf.Stream) and _new(pattern, seen):
            own = pattern.get("/Resources", resources)
            yield from _drawn(pattern, pattern.read_bytes(), own, seen)


def _object(one: pikepdf.Object, resources: pikepdf.Object, seen: Seen) -> Iterator[Fault]:
    yield from _filters(one)
    kind = one.get("/Subtype")
    if kind == "/Form":
        if any(key in one for key in _ACTS) or one.get("/Subtype2") == "/PS":
            yield Fault(clause="6.2.9", what="a drawing that reaches outside the file")
        group = one.get("/Group", pikepdf.Dictionary())
        if "/CS" in group:
            yield from _space(group.CS)
        yield from _drawn(one, one.read_bytes(), one.get("/Resources", resources), seen)
    elif kind == "/Image":
        yield from _image(one, seen)
    else:
        yield Fault(clause="6.2.9", what="a drawing in PostScript")


def _image(image: pikepdf.Object, seen: Seen) -> Iterator[Fault]:
    if image.get("/Interpolate", False):
        yield Fault(clause="6.2.8.1", what="a picture that is to be smoothed")
    if "/Alternates" in image or "/OPI" in image:
        yield Fault(clause="6.2.8.1", what="a picture with another in its place")
    if "/ColorSpace" in image:
        yield from _space(image.ColorSpace)
    mask = image.get("/SMask")
    if isinstance(mask, pikepdf.Stream) and _new(mask, seen):
        yield from _filters(mask)
        yield from _image(mask, seen)


def _space(space: pikepdf.Object, deep: int = 0) -> Iterator[Fault]:
    """Whether a colour space comes down to that of a press, which sRGB does not explain."""
    if isinstance(space, pikepdf.Name):
        if space == _DEVICE_CMYK:
            yield Fault(clause="6.2.4.3", what="colours of a press (CMYK)")
    elif isinstance(space, pikepdf.Array) and len(space) > 1 and deep < 4:
        kind = space[0]
        if kind in ("/Indexed", "/Pattern"):
            yield from _space(space[1], deep + 1)
        elif kind in ("/Separation", "/DeviceN") and len(space) > 2:
            yield from _space(space[2], deep + 1)


def _state(state: pikepdf.Object) -> Iterator[Fault]:
    if "/TR" in state or state.get("/TR2", pikepdf.Name.Default) != "/Default":
        yield Fault(clause="6.2.5", what="colours that are changed while they print")
    if "/HTP" in state:
        yield Fault(clause="6.2.5", what="a screen for a press")
    blend = state.get("/BM", pikepdf.Name.Normal)
    modes = list(blend) if isinstance(blend, pikepdf.Array) else [blend]
    if any(str(mode) not in _BLENDS for mode in modes):
        yield Fault(clause="6.2.10", what="a way to blend that PDF does not name")


def _filters(stream: pikepdf.Object) -> Iterator[Fault]:
    used = stream.get("/Filter", pikepdf.Array())
    names = list(used) if isinstance(used, pikepdf.Array) else [used]
    for name in map(str, names):
        if name == "/LZWDecode":
            yield Fault(clause="6.1.7.2", what="a part packed by LZW")
        elif name == "/Crypt":
            yield Fault(clause="6.1.7.2", what="a part that is encrypted")
        elif name == "/JPXDecode":
            yield Fault(clause="6.2.8.3", what="a JPEG 2000 picture, which is not looked into here")
    if "/F" in stream and isinstance(stream, pikepdf.Stream):
        yield Fault(clause="6.1.7.1", what="a part that lies outside the file")


def _uses_cmyk(stream: pikepdf.Page | pikepdf.Object) -> bool:
    operators = pikepdf.parse_content_stream(stream, operators="k K")
    return any(str(one.operator) in ("k", "K") for one in operators)


def _new(one: pikepdf.Object, seen: Seen) -> bool:
    """Whether an object was not looked at yet; those without a number always are new."""
    if one.objgen == (0, 0):
        return True
    if one.objgen in seen:
        return False
    seen.add(one.objgen)
    return True
