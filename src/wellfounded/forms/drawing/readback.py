"""Does the page show exactly what was meant, box by box?"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wellfounded.forms.drawing.agreement import agrees, drawing_problems, essence
from wellfounded.forms.drawing.marks import Mark, Note, PageCopy, Placement, Tick
from wellfounded.forms.drawing.shaping import forget
from wellfounded.forms.drawing.sight import SeenLetter, SeenPage, look
from wellfounded.forms.drawing.wording import cleaned
from wellfounded.forms.official.fields import Field, FieldTree


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A box where the page does not show what was meant; ``field`` is empty for a note."""

    page: int
    field: str
    problem: str
    meant: str = ""
    found: str = ""

    def __str__(self) -> str:
        """Say it in one line."""
        place = self.field or "outside every box"
        return (
            f"Page {self.page}, {place}: {self.problem}"
            f" (meant {self.meant!r}, the page shows {self.found!r})."
        )


def read_back(
    pdf: bytes, intended: Sequence[Mark], *, fields: FieldTree | None = None
) -> list[Difference]:
    """Compare a filled PDF with what was meant; an empty list means they agree.

    Checks that each box shows its text, that no ink leaves its box, that letters have the shape
    of the letter they claim to be, that just the ticked boxes look marked, and that nothing
    stands where nothing was meant. For a draft, the stored values must agree as well.

    ``intended`` is what was given to ``fill``. A flat copy has no fields left: give those of
    its draft as ``fields``. Raises UnusablePdf when ``fields`` is missing and ``pdf`` has none.
    """
    draft = fields is None
    tree = FieldTree.read(pdf) if fields is None else fields
    texts, ticks = _by_field(intended)
    notes = _notes_by_page(intended)
    checkboxes, boxes = _by_page(tree, {"checkbox", "radio"}), _by_page(tree, {"text", "dropdown"})
    differences: list[Difference] = []
    for page in look(pdf, checkboxes):
        differences += _compare_texts(page, boxes.get(page.number, []), texts, notes)
        differences += _compare_ticks(page, checkboxes.get(page.number, []), ticks)
    if draft:
        differences += _compare_values(tree, texts, ticks)
    forget()
    known = set(tree)
    for name in (*texts, *ticks):
        if name not in known:
            differences.append(Difference(page=0, field=name, problem="the PDF lacks this field"))
    return differences


def _by_field(intended: Iterable[Mark]) -> tuple[dict[str, Placement], dict[str, Tick]]:
    texts: dict[str, Placement] = {}
    ticks: dict[str, Tick] = {}
    for mark in intended:
        if isinstance(mark, Placement):
            texts[mark.field] = mark
        elif isinstance(mark, Tick):
            ticks[mark.field] = mark
        elif isinstance(mark, PageCopy):
            texts.update({one.field + mark.suffix: one for one in mark.placements})
            ticks.update({one.field + mark.suffix: one for one in mark.ticks})
    return texts, ticks


def _notes_by_page(intended: Sequence[Mark]) -> dict[int, list[Note]]:
    copies = [mark.page for mark in intended if isinstance(mark, PageCopy)]
    notes: dict[int, list[Note]] = defaultdict(list)
    for mark in intended:
        if isinstance(mark, Note):
            notes[mark.page + sum(page < mark.page for page in copies)].append(mark)
    return notes


def _by_page(tree: FieldTree, kinds: set[str]) -> dict[int, list[Field]]:
    found: dict[int, list[Field]] = defaultdict(list)
    for field in tree.fields:
        if field.kind in kinds and not field.barcode:
            found[field.page].append(field)
    return found


def _compare_texts(
    page: SeenPage,
    boxes: list[Field],
    texts: dict[str, Placement],
    notes: dict[int, list[Note]],
) -> Iterator[Difference]:
    inside, outside = _sorted_into(page.letters, boxes, texts)
    for field in boxes:
        seen = inside.get(field.name, [])
        mark = texts.get(field.name, Placement(field.name, ""))
        found = "".join(letter.text for letter in seen)
        if not agrees(field, mark, seen):
            yield Difference(
                page=page.number,
                field=field.name,
                problem="the text differs",
                meant=mark.text,
                found=found,
            )
        for problem in drawing_problems(field, seen):
            yield Difference(
                page=page.number, field=field.name, problem=problem, meant=mark.text, found=found
            )
    meant = " ".join(note.text for note in notes.get(page.number, []))
    found = "".join(letter.text for letter in outside)
    if sorted(essence(meant)) != sorted(essence(found)):
        yield Difference(
            page=page.number, field="", problem="the notes differ", meant=meant, found=found
        )


def _sorted_into(
    letters: Iterable[SeenLetter], boxes: list[Field], texts: dict[str, Placement]
) -> tuple[dict[str, list[SeenLetter]], list[SeenLetter]]:
    """Give each letter to the box its base line starts in; boxes meant to be filled first."""
    ordered = sorted(boxes, key=lambda field: field.name not in texts)
    inside: dict[str, list[SeenLetter]] = defaultdict(list)
    outside = []
    current: Field | None = None
    for letter in letters:
        if current is None or not _holds(current, letter):
            current = next((field for field in ordered if _holds(field, letter)), None)
        if current is None:
            outside.append(letter)
        else:
            inside[current.name].append(letter)
    return inside, outside


def _holds(field: Field, letter: SeenLetter) -> bool:
    left, bottom, right, top = field.rect
    return left - 0.5 <= letter.x <= right + 0.5 and bottom - 0.5 <= letter.y <= top + 0.5


def _compare_ticks(
    page: SeenPage, boxes: list[Field], ticks: dict[str, Tick]
) -> Iterator[Difference]:
    for field in boxes:
        meant, found = field.name in ticks, field.name in page.marked
        if meant != found:
            yield Difference(
                page=page.number,
                field=field.name,
                problem="the box is not marked" if meant else "the box is marked",
                meant="marked" if meant else "empty",
                found="marked" if found else "empty",
            )


def _compare_values(
    tree: FieldTree, texts: dict[str, Placement], ticks: dict[str, Tick]
) -> Iterator[Difference]:
    for field in tree.fields:
        if field.name in ticks:
            meant = "/" + ticks[field.name].on
        elif field.name in texts:
            meant = cleaned(texts[field.name].text, field.name)
            option = field.option(meant) if meant.strip() else None
            meant = meant if option is None else option[0]
        else:
            continue
        if essence(field.value) != essence(meant):
            yield Difference(
                page=field.page,
                field=field.name,
                problem="the stored value differs",
                meant=meant,
                found=field.value,
            )
