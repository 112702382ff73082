"""How are sections bound into one file that a judge can leaf through?

Numbers run on from page to page, a bookmark stands at each paper, a line of the index leads to its
page, and the file is PDF/A-2b. The same papers give the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO

import pikepdf

from wellfounded.packets.binding.archival import made_archival
from wellfounded.packets.binding.leaves import Leaf, Section
from wellfounded.packets.binding.placing import leads_to, links, placed
from wellfounded.packets.binding.stamping import Stamp


@dataclass(slots=True)
class _Bound:
    """What is known while pages are added: where papers begin, and what leads where."""

    starts: dict[str, int] = field(default_factory=dict)
    leading: list[tuple[int, str, pikepdf.Object]] = field(default_factory=list)
    bookmarks: list[pikepdf.OutlineItem] = field(default_factory=list)


def bind(
    sections: Sequence[Section], *, title: str, on: date, first: int = 1, mark: str = ""
) -> bytes:
    """Bind the sections, the first of which is a document of ours.

    ``first`` is the number of the first page, ``mark`` stands at the head of each.

    Raises:
        pikepdf.PdfError: a paper is no sound PDF.
    """
    with ExitStack() as open_papers:
        pdf = open_papers.enter_context(pikepdf.new())
        stamp, bound = Stamp(pdf), _Bound()
        ours: pikepdf.Pdf | None = None
        for section in sections:
            bound.starts[section.target] = len(pdf.pages)
            item = pikepdf.OutlineItem(section.heading, len(pdf.pages))
            bound.bookmarks.append(item)
            for leaf in section.leaves:
                if len(section.leaves) > 1:
                    item.children.append(pikepdf.OutlineItem(leaf.title, len(pdf.pages)))
                paper = open_papers.enter_context(pikepdf.open(BytesIO(leaf.pdf)))
                ours = ours or paper
                _add(pdf, paper, leaf, bound, stamp, first, mark)
        assert ours is not None
        for at, target, rectangle in bound.leading:
            if target in bound.starts:
                leads_to(pdf, pdf.pages[at], rectangle, bound.starts[target])
        with pdf.open_outline() as outline:
            outline.root.extend(bound.bookmarks)
        pdf.Root.PageMode = pikepdf.Name.UseOutlines
        pdf.Root.PageLabels = pikepdf.Dictionary(
            Nums=[0, pikepdf.Dictionary(S=pikepdf.Name.D, St=first)]
        )
        made_archival(pdf, ours, title, on)
        return _saved(pdf)


def _add(
    pdf: pikepdf.Pdf,
    paper: pikepdf.Pdf,
    leaf: Leaf,
    bound: _Bound,
    stamp: Stamp,
    first: int,
    mark: str,
) -> None:
    for page in paper.pages:
        at = len(pdf.pages)
        new = placed(pdf, page, fitted=leaf.fitted, marked=bool(mark))
        stamp.put(new, first + at, mark)
        if not leaf.fitted:
            bound.leading += [(at, target, rectangle) for target, rectangle in links(page)]


def _saved(pdf: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    pdf.save(
        out,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
        deterministic_id=True,
        min_version="1.7",
    )
    return out.getvalue()
