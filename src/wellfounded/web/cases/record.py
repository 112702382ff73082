"""Is the account of what happened to a case the one that was written?

The manifest lists the newest event, and each event carries the hash of the one before it. So with
both an event in the middle can be neither changed nor taken out.
"""

from __future__ import annotations

from wellfounded.vault.chain import ChainError, Head
from wellfounded.web.cases.opening import Opened, consistent
from wellfounded.web.timeline.recording import head
from wellfounded.web.timeline.verifying import check_chain


def check_record(opened: Opened) -> None:
    """Refuse to tell, or to decide by, what is not as it was written.

    Raises:
        ManifestError: the rows of the case, or its newest event, were changed.
        ChainError: an earlier event was.
    """
    consistent(opened)
    last = head(opened.id)
    try:
        check_chain(opened.id, {}, Head(chain=opened.id, seq=last.seq, hash=last.hash))
    except ValueError as no_link:
        raise ChainError(opened.id, last.seq, f"an event is none. {no_link}") from None
