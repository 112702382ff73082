"""How does a case become Form I-589, Application for Asylum and for Withholding of Removal?"""

from wellfounded.forms.i589.prepare import FORM_ID, form_map, never, prepare

__all__ = ["FORM_ID", "form_map", "never", "prepare"]
