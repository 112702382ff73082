"""Which fields does an official PDF have, and what may each of them hold?"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pikepdf

from wellfounded.forms.official.opening import open_form
from wellfounded.forms.official.refusals import NotBlank, UnknownField, UnusablePdf

# Bits of /Ff and /F (ISO 32000-1, tables 165, 221, 226, 228, 230).
READ_ONLY = 1 << 0
MULTILINE = 1 << 12
RADIO = 1 << 15
PUSH_BUTTON = 1 << 16
COMBO = 1 << 17
COMB = 1 << 24
RICH_TEXT = 1 << 25
LOCKED_ANNOTATION = 1 << 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field as the PDF declares it; lengths in points, pages from 1.

    ``rect`` is left, bottom, right, top on the page. ``kind`` is ``text``, ``checkbox``,
    ``dropdown``, ``radio``, ``pushbutton`` or ``signature``. ``quadding`` is 0 left, 1 centred,
    2 right. ``options`` are (export value, shown value). ``reference`` finds the object again.
    """

    name: str
    kind: str
    page: int
    rect: tuple[float, float, float, float]
    tooltip: str = ""
    max_len: int | None = None
    flags: int = 0
    on_states: tuple[str, ...] = ()
    font: str = ""
    font_size: float = 0.0
    quadding: int = 0
    value: str = ""
    default: str = ""
    options: tuple[tuple[str, str], ...] = ()
    has_appearance: bool = False
    reference: tuple[int, int] = (0, 0)

    @property
    def read_only(self) -> bool:
        """Whether a person cannot type in it."""
        return bool(self.flags & READ_ONLY)

    @property
    def multiline(self) -> bool:
        """Whether text wraps."""
        return bool(self.flags & MULTILINE)

    @property
    def comb(self) -> bool:
        """Whether each character has a cell of its own."""
        return bool(self.flags & COMB) and not self.multiline and bool(self.max_len)

    @property
    def width(self) -> float:
        """Points from left to right."""
        return self.rect[2] - self.rect[0]

    @property
    def height(self) -> float:
        """Points from bottom to top."""
        return self.rect[3] - self.rect[1]

    @property
    def barcode(self) -> bool:
        """Whether this is the page's printed barcode, which nobody fills."""
        return "PDF417BarCode" in self.name

    @property
    def held(self) -> str:
        """What is filled in: the text, or the on-value of a ticked box; empty when blank."""
        if self.kind in {"checkbox", "radio"}:
            state = self.value.removeprefix("/")
            return state if state in self.on_states else ""
        return self.value if self.value.strip() and not self.barcode else ""

    def option(self, text: str) -> tuple[str, str] | None:
        """Find a list's (export, shown) value; some forms pad theirs with spaces."""
        for export, shown in self.options:
            if text.strip() in {export.strip(), shown.strip()}:
                return export, shown
        return None


class FieldTree(Mapping[str, Field]):
    """All fields of one PDF by full name, in page order."""

    def __init__(self, fields: tuple[Field, ...], pages: int) -> None:
        """Keep ``fields`` of a PDF with ``pages`` pages."""
        self.fields = fields
        self.pages = pages
        self._by_name = {field.name: field for field in fields}

    @classmethod
    def read(cls, pdf: bytes, name: str = "the PDF") -> "FieldTree":
        """Read the fields of ``pdf``; the answer is kept for blank forms only.

        Raises:
            UnusablePdf: see ``open_form``.
        """
        key = hashlib.sha256(pdf).digest()
        tree = _BLANKS.get(key)
        if tree is None:
            with open_form(pdf, name) as opened:
                tree = _tree_if_whole(opened, name)
            if not tree.filled:
                _BLANKS[key] = tree
        return tree

    @property
    def filled(self) -> tuple[Field, ...]:
        """The fields somebody wrote in: they hold something other than the form's default."""
        return tuple(one for one in self.fields if one.held and one.value != one.default)

    def __getitem__(self, name: str) -> Field:
        """Return the field called ``name`` in full; raises UnknownField."""
        try:
            return self._by_name[name]
        except KeyError:
            raise UnknownField(
                f"The form has no field {name!r}. Check the map against this edition of the form."
            ) from None

    def __contains__(self, name: object) -> bool:
        """Whether a field is called ``name`` in full."""
        return name in self._by_name

    def __iter__(self) -> Iterator[str]:
        """Yield full names in page order."""
        return iter(self._by_name)

    def __len__(self) -> int:
        """Count the distinct names."""
        return len(self._by_name)


# By SHA-256 of the file. There are few official blanks; nobody's answers are kept here.
_BLANKS: dict[bytes, FieldTree] = {}


def fingerprint(tree: FieldTree) -> str:
    """Hash what a map depends on: names, kinds, lengths and on-values.

    SHA-256 of the sorted lines ``name|kind|maxLen|onState,onState``. Equal fingerprints mean a
    map made for one edition holds for the other.
    """
    lines = sorted(
        f"{field.name}|{field.kind}|{'' if field.max_len is None else field.max_len}"
        f"|{','.join(sorted(field.on_states))}"
        for field in tree.fields
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def require_blank(tree: FieldTree, name: str, ships: frozenset[str] = frozenset()) -> None:
    """Raise NotBlank, calling the file ``name``, when somebody has written on the form.

    ``ships`` are the fields in which the agency's own blank holds something.
    """
    filled = [field for field in tree.filled if field.name not in ships]
    if filled:
        first = filled[0]
        raise NotBlank(
            f"{name} is already filled in ({len(filled)} fields, first {first.name} on page"
            f" {first.page}). Download a blank form from the agency."
        )


def full_name(widget: pikepdf.Object) -> str:
    """Join the names from the root to ``widget`` with dots."""
    parts: list[str] = []
    node: pikepdf.Object | None = widget
    while node is not None:
        if "/T" in node:
            parts.append(str(node["/T"]))
        node = node.get("/Parent")
    return ".".join(reversed(parts))


def widgets(pdf: pikepdf.Pdf) -> Iterator[tuple[int, pikepdf.Object]]:
    """Yield (page from 1, widget) in page order."""
    for number, page in enumerate(pdf.pages, start=1):
        for annotation in page.get("/Annots", []):
            if annotation.get("/Subtype") == "/Widget":
                yield number, annotation


def _tree_if_whole(pdf: pikepdf.Pdf, name: str) -> FieldTree:
    try:
        return tree_of(pdf)
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, LookupError) as error:
        raise UnusablePdf(
            f"{name} is damaged: a field cannot be read. Download the form again from the agency."
        ) from error


def tree_of(pdf: pikepdf.Pdf) -> FieldTree:
    """Read the fields of an open PDF."""
    return FieldTree(tuple(_field(page, widget) for page, widget in widgets(pdf)), len(pdf.pages))


def _field(page: int, widget: pikepdf.Object) -> Field:
    flags = int(_inherited(widget, "/Ff") or 0)
    left, bottom, right, top = (float(edge) for edge in widget["/Rect"])
    max_len = _inherited(widget, "/MaxLen")
    value, default = _inherited(widget, "/V"), _inherited(widget, "/DV")
    font, size = _font_and_size(str(_inherited(widget, "/DA") or ""))
    return Field(
        name=full_name(widget),
        kind=_kind(str(_inherited(widget, "/FT")), flags),
        page=page,
        rect=(min(left, right), min(bottom, top), max(left, right), max(bottom, top)),
        tooltip=" ".join(str(widget.get("/TU", "")).split()),
        max_len=None if max_len is None else int(max_len),
        flags=flags,
        on_states=_on_states(widget),
        font=font,
        font_size=size,
        quadding=int(_inherited(widget, "/Q") or 0),
        value="" if value is None else str(value),
        default="" if default is None else str(default),
        options=_options(_inherited(widget, "/Opt")),
        has_appearance="/AP" in widget,
        reference=widget.objgen,
    )


def _inherited(widget: pikepdf.Object, key: str) -> pikepdf.Object | None:
    node: pikepdf.Object | None = widget
    while node is not None:
        if key in node:
            return node[key]
        node = node.get("/Parent")
    return None


def _kind(field_type: str, flags: int) -> str:
    if field_type == "/Btn":
        if flags & PUSH_BUTTON:
            return "pushbutton"
        return "radio" if flags & RADIO else "checkbox"
    return {"/Tx": "text", "/Ch": "dropdown", "/Sig": "signature"}.get(field_type, field_type)


def _on_states(widget: pikepdf.Object) -> tuple[str, ...]:
    normal = widget.get("/AP", pikepdf.Dictionary()).get("/N")
    if not isinstance(normal, pikepdf.Dictionary) or isinstance(normal, pikepdf.Stream):
        return ()
    return tuple(sorted(name[1:] for name in normal.keys() if name != "/Off"))  # noqa: SIM118


def _font_and_size(appearance: str) -> tuple[str, float]:
    words = appearance.split()
    if "Tf" not in words[2:]:
        return "", 0.0
    at = words.index("Tf")
    return words[at - 2].lstrip("/"), float(words[at - 1])


def _options(raw: pikepdf.Object | None) -> tuple[tuple[str, str], ...]:
    if raw is None:
        return ()
    return tuple(
        (str(item[0]), str(item[1])) if isinstance(item, pikepdf.Array) else (str(item), str(item))
        for item in raw
    )
