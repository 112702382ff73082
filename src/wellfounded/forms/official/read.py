"""What is filled in on this PDF?"""

from wellfounded.forms.official.fields import FieldTree


def values(pdf: bytes, name: str = "the PDF") -> dict[str, str]:
    """Return what each filled field holds, by full name: its text, or a checkbox's on-value.

    Empty fields, boxes that are off and barcodes are left out. Raises UnusablePdf.
    """
    return {field.name: field.held for field in FieldTree.read(pdf, name).fields if field.held}
