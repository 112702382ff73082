"""What changed in the fields from one edition of a form to the next?"""

from dataclasses import dataclass

from wellfounded.forms.official.fields import Field, FieldTree, fingerprint

_MOVED = 1.0  # points


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Full names of the fields that changed; ``renamed`` pairs old and new names.

    ``holds`` says whether a map made for the old edition can be used for the new one: names,
    kinds, lengths and on-values are equal and no field asks something else.
    """

    holds: bool
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    moved: tuple[str, ...] = ()
    retitled: tuple[str, ...] = ()
    lengths: tuple[str, ...] = ()
    on_states: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Say in one line whether a map holds and what changed."""
        counts = {
            "added": self.added,
            "removed": self.removed,
            "renamed": self.renamed,
            "moved": self.moved,
            "with another tooltip": self.retitled,
            "with another length": self.lengths,
            "with other on-values": self.on_states,
        }
        changes = ", ".join(f"{len(names)} {what}" for what, names in counts.items() if names)
        verdict = "holds for" if self.holds else "must be checked against"
        return f"A map of the old edition {verdict} the new one: {changes or 'no field changed'}."


def compare(old: bytes, new: bytes) -> Comparison:
    """Compare the fields of two PDFs; raises UnusablePdf."""
    before, after = FieldTree.read(old, "the old PDF"), FieldTree.read(new, "the new PDF")
    gone = [before[name] for name in before if name not in after]
    come = [after[name] for name in after if name not in before]
    renamed = _renamed(gone, come)
    both = [(before[name], after[name]) for name in before if name in after]
    retitled = tuple(was.name for was, now in both if was.tooltip != now.tooltip)
    return Comparison(
        holds=fingerprint(before) == fingerprint(after) and not retitled,
        added=_without(come, {now for _, now in renamed}),
        removed=_without(gone, {was for was, _ in renamed}),
        renamed=renamed,
        moved=tuple(was.name for was, now in both if not _same_place(was, now)),
        retitled=retitled,
        lengths=tuple(was.name for was, now in both if was.max_len != now.max_len),
        on_states=tuple(was.name for was, now in both if was.on_states != now.on_states),
    )


def _renamed(gone: list[Field], come: list[Field]) -> tuple[tuple[str, str], ...]:
    """Pair fields by place, else by tooltip where just one on each side has it."""
    pairs = []
    left = list(come)
    for was in gone:
        same = [now for now in left if now.kind == was.kind and _same_place(was, now)]
        if not same and was.tooltip and sum(one.tooltip == was.tooltip for one in gone) == 1:
            same = [now for now in left if (now.kind, now.tooltip) == (was.kind, was.tooltip)]
        if len(same) == 1:
            pairs.append((was.name, same[0].name))
            left.remove(same[0])
    return tuple(pairs)


def _same_place(was: Field, now: Field) -> bool:
    edges = zip(was.rect, now.rect, strict=True)
    return was.page == now.page and all(abs(a - b) <= _MOVED for a, b in edges)


def _without(fields: list[Field], names: set[str]) -> tuple[str, ...]:
    return tuple(field.name for field in fields if field.name not in names)
