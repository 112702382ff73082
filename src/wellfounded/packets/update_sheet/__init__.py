"""What differs in two versions of a Form I-589, for officer or judge?"""

from wellfounded.packets.update_sheet.change import Change, How
from wellfounded.packets.update_sheet.comparing import changes
from wellfounded.packets.update_sheet.not_compared import not_compared
from wellfounded.packets.update_sheet.on_form import answers_on_form
from wellfounded.packets.update_sheet.paper import update_sheet

__all__ = ["Change", "How", "answers_on_form", "changes", "not_compared", "update_sheet"]
