"""How does a case become the marks on one form?

The map is walked in the order of the form: boxes, choices, tables, accounts. What finds no room
goes to the continuation sheet, whose first sheet is the form's own page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wellfounded.facts.case_file.record import Record
from wellfounded.forms.drawing import PageCopy, Placement
from wellfounded.forms.mapping.answers import Asking
from wellfounded.forms.mapping.continuing import Continuation
from wellfounded.forms.mapping.entries import FormMap, Rows, Sheet
from wellfounded.forms.mapping.page import Page
from wellfounded.forms.mapping.refusals import CannotFill
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.mapping.writer import BLANK_WORDS, Writer, numbered, numbered_choice
from wellfounded.forms.official import FieldTree


def fill_map(
    form_map: FormMap, asking: Asking, *, tree: FieldTree, blanks: str = "leave"
) -> Filling:
    """Put the answers of a case on a form.

    ``blanks`` is what the filer wants in a box asked "if any" when there is none: ``leave``,
    ``na`` or ``none``. A box whose question has no answer stays empty whatever is chosen.

    Raises:
        CannotFill: an unknown choice of ``blanks``, or an answer too long for any continuation.
        UnreadableText: an answer holds a character that no font here can show.
    """
    if blanks not in BLANK_WORDS:
        raise CannotFill(f"boxes cannot be left {blanks!r}; choose {', '.join(BLANK_WORDS)}")
    continuation = Continuation(form_map.continuation, form_map.parts)
    writer = Writer(asking, tree, continuation, BLANK_WORDS[blanks])
    form, copies = Page(), dict[str, list[Page]]()
    for text in form_map.texts:
        writer.text(text, form)
    for choice in form_map.choices:
        writer.choice(choice, form)
    for rows in form_map.rows:
        _table(form_map, rows, writer, form, copies)
    for account in form_map.accounts:
        writer.account(account, form)
    _continue(writer, form, copies)
    _head(form_map.sheets.values(), writer, form, copies)
    _clear(form_map, writer.tree, form)
    return _filling(form_map, writer, form, copies.values())


def _table(
    form_map: FormMap, table: Rows, writer: Writer, form: Page, copies: dict[str, list[Page]]
) -> None:
    if not writer.asking.applies(table.only_when):
        return
    records = writer.asking.records(table.source)
    if not records and not writer.asking.whole(table.source):
        writer.report.blank(table.item, table.label, table.first_box, [])
    room = len(table.texts)
    for number, record in enumerate(records, start=1):
        if number <= room:
            _row(table, number - 1, number, record, writer, form)
        elif table.sheet:
            per_sheet = room - table.on_form
            sheet, place = divmod(number - 1 - table.on_form, per_sheet)
            page = _copy(form_map.sheets[table.sheet], sheet, copies)
            _row(table, table.on_form + place, number, record, writer, page)
        else:
            texts = [numbered(text, number) for text in table.texts[0]]
            told = writer.in_words(texts, table.choices[0], record)
            on = writer.tree[table.first_box].page
            where = writer.continuation.add(table.item, f"{table.label} {number}: {told}", on)
            writer.report.overflow(table.item, f"{table.label} {number}", where)


def _row(table: Rows, at: int, number: int, record: Record, writer: Writer, page: Page) -> None:
    for text in table.texts[at]:
        writer.text(numbered(text, number), page, record)
    for choice in table.choices[at]:
        writer.choice(numbered_choice(choice, number), page, record)


def _copy(sheet: Sheet, number: int, copies: dict[str, list[Page]]) -> Page:
    """Copy ``number`` of a sheet, from 1; the form's own page is number 0 and no copy."""
    made = copies.setdefault(sheet.name, [])
    while len(made) < number:
        made.append(Page(sheet.page, len(made) + 1))
    return made[number - 1]


def _continue(writer: Writer, form: Page, copies: dict[str, list[Page]]) -> None:
    for number, placements in enumerate(writer.continuation.pages(writer.tree)):
        sheet = writer.continuation.sheet
        page = _copy(sheet, number, copies) if sheet and number else form
        page.placements += placements


def _head(
    sheets: Iterable[Sheet], writer: Writer, form: Page, copies: dict[str, list[Page]]
) -> None:
    """Write who the applicant is on the form's own sheets and on every copy."""
    for sheet in sheets:
        for page in (form, *copies.get(sheet.name, [])):
            blank, moved = len(writer.report.left_blank), len(writer.report.overflowed)
            for text in sheet.header:
                writer.text(text, page)
            # The same answers are already reported where the form first asks for them.
            del writer.report.left_blank[blank:]
            del writer.report.overflowed[moved:]


def _clear(form_map: FormMap, tree: FieldTree, form: Page) -> None:
    """Empty the boxes that the agency ships filled in and nobody answered."""
    left_alone = {mark.field for mark in form.placements} | form_map.never()
    form.placements += [
        Placement(box, "") for box in tree if box in form_map.prefilled - left_alone
    ]


def _filling(
    form_map: FormMap, writer: Writer, form: Page, copies: Iterable[Sequence[Page]]
) -> Filling:
    report, parts = writer.report, form_map.parts
    pages: tuple[PageCopy, ...] = tuple(page.copy() for made in copies for page in made)
    return Filling(
        form_map=form_map,
        placements=tuple(form.placements),
        ticks=tuple(form.ticks),
        copies=pages,
        left_blank=tuple(sorted(report.left_blank, key=lambda b: parts.index(b.item.part))),
        untranslated=tuple(report.untranslated),
        unattributed=tuple(report.unattributed),
        overflowed=tuple(report.overflowed),
        beyond=writer.continuation.beyond(),
        imprecise=tuple(report.imprecise),
        warnings=tuple(dict.fromkeys(report.warnings)),
    )
