"""Is a file fit to be kept: PDF/A-2b, by a checklist of our own?

ISO 19005-2:2011. It reads what can go wrong when papers of strangers are bound, clause by clause,
and is no full validator: docs/reference/packets.md says what it does not look at.
"""

from wellfounded.packets.pdfa.fault import Fault
from wellfounded.packets.pdfa.file import faults
from wellfounded.packets.pdfa.page import page_faults

__all__ = ["Fault", "faults", "page_faults"]
