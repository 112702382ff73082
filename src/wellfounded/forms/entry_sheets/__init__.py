"""What is typed on a screen, in its order, ready to copy?"""

from wellfounded.forms.entry_sheets.page import page
from wellfounded.forms.entry_sheets.screens import NoSuchSheet, sheets
from wellfounded.forms.entry_sheets.sheet import EntrySheet, entry_sheet
from wellfounded.forms.entry_sheets.words import messages

__all__ = ["EntrySheet", "NoSuchSheet", "entry_sheet", "messages", "page", "sheets"]
