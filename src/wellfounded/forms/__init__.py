"""Official forms: the PDFs, the drawing, a folder for each form, the gates."""
