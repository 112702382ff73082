"""How are the pins of a form made again for a new edition?

``python -m wellfounded.forms.mapping.pin BLANK.pdf FOLDER`` reads the map in FOLDER/map and
writes FOLDER/pins.json. Look at every line that changed before keeping it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from wellfounded.forms.mapping.pins import dump, pins_of
from wellfounded.forms.mapping.reading import read_map
from wellfounded.forms.mapping.resolving import resolved
from wellfounded.forms.official import FieldTree


def write_pins(blank: Path, folder: Path) -> int:
    """Write the pins of the map in ``folder``; return how many there are."""
    tree = FieldTree.read(blank.read_bytes(), blank.name)
    pins = pins_of(tree, resolved(read_map(folder / "map"), tree))
    (folder / "pins.json").write_text(dump(pins), encoding="utf-8")
    return len(pins)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("Give the blank PDF and the form's folder: … pin BLANK.pdf FOLDER")
    sys.stdout.write(f"{write_pins(Path(sys.argv[1]), Path(sys.argv[2]))} fields pinned\n")
