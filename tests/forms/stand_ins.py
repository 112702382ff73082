"""Stand-ins of forms that nobody here has as a file: our own pages with the agency's field names.

Plain PDFs without XFA and without encryption, as the court's are. What was recorded of the real
ones is kept: the names, the number of boxes of a field, what they ship filled in.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, String

MULTILINE = 1 << 12
COMBO = 1 << 17
PARENT = "form1[0].#subform[0]"
STATES = (" ", "AZ", "CA", "CO", "TX")


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One field; ``at`` are the pages it has a box on. ``on`` makes it a box to tick."""

    name: str
    at: tuple[int, ...] = (1,)
    on: str = ""
    options: tuple[str, ...] = ()
    max_len: int = 0
    value: str = ""
    default: str = ""
    high: float = 16
    wide: float = 240


@dataclass(slots=True)
class StandIn:
    """A form of our own making. ``footers`` are printed at the foot of each page."""

    footers: tuple[str, ...]
    boxes: tuple[Box, ...]
    parent: str = ""
    pdf: pikepdf.Pdf = field(default_factory=pikepdf.new)

    def build(self) -> bytes:
        """The PDF."""
        font = self.pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        )
        for footer in self.footers:
            page = self.pdf.add_blank_page(page_size=(612, 792))
            page.obj["/Resources"] = Dictionary(Font=Dictionary(F1=font))
            text = f"BT /F1 9 Tf 40 20 Td ({footer}) Tj ET".encode()
            page.obj["/Contents"] = self.pdf.make_stream(text)
            page.obj["/Annots"] = Array()
        fields = [self._field(box, at) for at, box in enumerate(self.boxes)]
        self.pdf.Root["/AcroForm"] = Dictionary(
            Fields=Array(self._under_parents(fields)), DA=String("/Helv 10 Tf 0 g")
        )
        out = io.BytesIO()
        self.pdf.save(out, deterministic_id=True)
        return out.getvalue()

    def _field(self, box: Box, at: int) -> pikepdf.Object:
        left, top = (40.0, 320.0)[at % 2], 760.0 - 18 * (at // 2)
        rect = Array([left, top - box.high, left + (box.wide if not box.on else 10), top])
        keys = {"T": String(box.name)} | self._kind(box)
        if len(box.at) == 1:
            return self._widget(box, box.at[0], rect, **keys)
        holder = self.pdf.make_indirect(Dictionary(Kids=Array(), **keys))
        for page in box.at:
            kid = self._widget(box, page, rect)
            kid["/Parent"] = holder
            holder.Kids.append(kid)
        return holder

    def _kind(self, box: Box) -> dict[str, object]:
        if box.on:
            return {"FT": Name.Btn}
        keys: dict[str, object] = {"FT": Name.Tx, "DA": String("/Helv 10 Tf 0 g")}
        if box.options:
            keys |= {"FT": Name.Ch, "Ff": COMBO, "Opt": Array(map(String, box.options))}
        if box.high > 30:
            keys["Ff"] = MULTILINE
        if box.max_len:
            keys["MaxLen"] = box.max_len
        if box.value:
            keys["V"] = String(box.value)
        if box.default:
            keys["DV"] = String(box.default)
        return keys

    def _widget(self, box: Box, page: int, rect: Array, **keys: object) -> pikepdf.Object:
        widget = self.pdf.make_indirect(
            Dictionary(Type=Name.Annot, Subtype=Name.Widget, F=4, Rect=rect, **keys)
        )
        if box.on:
            states = Dictionary()
            states[f"/{box.on}"] = self.pdf.make_stream(
                b"q 0.8 w 2 2 m 8 8 l 2 8 m 8 2 l S Q",
                Type=Name.XObject,
                Subtype=Name.Form,
                BBox=Array([0, 0, 10, 10]),
            )
            widget["/AP"], widget["/AS"] = Dictionary(N=states), Name.Off
        self.pdf.pages[page - 1].obj.Annots.append(widget)
        return widget

    def _under_parents(self, fields: Iterable[pikepdf.Object]) -> list[pikepdf.Object]:
        """The fields under the parents that stand before the last part of their names."""
        listed = list(fields)
        for name in reversed(self.parent.split(".") if self.parent else ()):
            holder = self.pdf.make_indirect(Dictionary(T=String(name), Kids=Array(listed)))
            for one in listed:
                one["/Parent"] = holder
            listed = [holder]
        return listed


def _address(start: str, unit: str, order: tuple[str, ...]) -> tuple[Box, ...]:
    return (
        Box(name=f"{start}_StreetNumberName[0]", max_len=34),
        Box(name=f"{start}_AptSteFlrNumber[0]", max_len=6),
        Box(name=f"{start}_CityOrTown[0]", max_len=20),
        Box(name=f"{start}_State[0]", options=STATES),
        Box(name=f"{start}_ZipCode[0]", max_len=5),
        *(Box(name=f"{unit}[{at}]", on=f" {on} ") for at, on in enumerate(order)),
    )


AR11 = (
    *(Box(name=f"S1_{part}[0]") for part in ("FamilyName", "GivenName", "MiddleName")),
    Box(name="S1_DateOfBirth[0]"),
    Box(name="AlienNumber[0]", max_len=9),
    # The order of the unit boxes differs here from table to table, as it does from form to form.
    *_address("S2A", "S2A_Unit", ("STE", "FLR", "APT")),
    *_address("S2B", "S2B__Unit", ("APT", "FLR", "STE")),
    *_address("S2C", "S2C_Unit", ("FLR", "APT", "STE")),
    Box(name="S3_SignatureApplicant[0]"),
    Box(name="S3_DateofSignature[0]"),
)
G1145 = tuple(
    Box(name=f"{part}[0]")
    for part in ("LastName", "FirstName", "MiddleName", "Email", "MobilePhoneNumber")
)
ZERO = {"value": "0.00", "default": "0.00"}
EOIR26A = (
    Box(name="Name Last First Middle"),
    Box(name="Alien A Number"),
    Box(name="Print name of alien filing the form"),
    Box(name="Signature of Alien Filing the Form"),
    Box(name="AlienSigDate"),
    *(
        Box(name=f"Income{part}", **ZERO)
        for part in ("Employment", "Property", "Interest", "Other")
    ),
    Box(name="MonthIncome", at=(1, 2), **ZERO),
    *(
        Box(name=f"Expense{part}", **ZERO)
        for part in ("Rent", "Util", "Install", "Living", "Other")
    ),
    Box(name="MonthExpense", at=(1, 2), **ZERO),
    Box(name="TotalTot", at=(2,), **ZERO),
    Box(name="Information", at=(2,), high=120),
    Box(name="Signature of Attorney or Representative", at=(2,)),
    *(Box(name=part, at=(2,)) for part in ("Print Name", "EOIR ID Number", "Date")),
)
COURTS = ("Select Immigration Court", "Denver", "Houston - S. Gessner Road")
EOIR33 = (
    Box(name="Name"),
    Box(name="A-Number"),
    Box(name="number street apartment - former"),
    Box(name="number street address - current"),
    Box(name="city state zip country - former"),
    Box(name="city state zip country - current"),
    *(Box(name=f"{what} - {which}") for what in ("phone number", "email address")
      for which in ("former", "current")),
    *(Box(name=part) for part in ("date", "Signature1", "name - proof of service")),
    Box(name="office of principal legal advisor 1"),
    Box(name="date - proof of service"),
    Box(name="Signature2"),
    Box(name="Immigration Court Name", at=(2,), options=COURTS, value=COURTS[0]),
    *(Box(name=f"Address{line}", at=(2,), value="______") for line in (1, 2, 3)),
    *(
        Box(name=f"PUT YOUR ADDRESS HERE {line}", at=(2,), value="PUT YOUR ADDRESS HERE")
        for line in (1, 2, 3, 4)
    ),
)  # fmt: skip


def ar11(footer: str = "Form AR-11 Edition 11/02/22", boxes: tuple[Box, ...] = AR11) -> bytes:
    """A stand-in of Form AR-11."""
    return StandIn((footer, "Instructions"), boxes, PARENT).build()


def g1145(footer: str = "Form G-1145 09/26/14", boxes: tuple[Box, ...] = G1145) -> bytes:
    """A stand-in of Form G-1145."""
    return StandIn((footer,), boxes, PARENT).build()


def eoir26a(
    footer: str = "Form EOIR-26A Revised August 2022", boxes: tuple[Box, ...] = EOIR26A
) -> bytes:
    """A stand-in of Form EOIR-26A."""
    return StandIn((footer, "Page 2"), boxes).build()


def eoir33(
    footer: str = "Form EOIR-33/IC Rev. Feb. 2026", boxes: tuple[Box, ...] = EOIR33
) -> bytes:
    """A stand-in of Form EOIR-33/IC."""
    return StandIn((footer, footer), boxes).build()
