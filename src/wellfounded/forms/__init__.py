"""Official forms: the PDFs, the drawing on them, one folder for each form, and the gates."""
