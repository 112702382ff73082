"""Which sentences of the gates are translated?

The gates of each form are declared where the form is, so every form is loaded first.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.forms import sufficiency
from wellfounded.forms.offered import every_form
from wellfounded.forms.readiness import dangers, forum, language, signatures
from wellfounded.forms.readiness.gate import messages as gate_messages


def messages() -> Iterator[tuple[str, str]]:
    """Every (context, English) pair of what ``check`` says."""
    every_form()
    yield from gate_messages()
    yield from forum.messages()
    yield from language.messages()
    yield from dangers.messages()
    yield from signatures.messages()
    yield from sufficiency.messages()
