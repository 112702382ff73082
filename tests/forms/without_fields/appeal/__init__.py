"""A stand-in of a form that is print alone, as a package of a form is made."""

from wellfounded.forms.mapping.form import About, Form

FORM = Form(id="EOIR-26", folder=__name__, about=About.PERSON)
