"""What does a file say of itself so that it can be kept? ISO 19005-2, 6.6."""

from __future__ import annotations

from datetime import date
from xml.sax.saxutils import escape

import pikepdf

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate>
   <xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def made_archival(pdf: pikepdf.Pdf, ours: pikepdf.Pdf, title: str, on: date) -> None:
    """Give ``pdf`` its metadata, and the colours of ``ours``, a document set here (sRGB)."""
    xmp = _XMP.format(title=escape(title), day=on.isoformat())
    pdf.Root.Metadata = pdf.make_stream(
        xmp.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
    )
    pdf.Root.OutputIntents = pdf.copy_foreign(pdf_object(ours))
    pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    pdf.Root.Lang = pikepdf.String("en")


def pdf_object(ours: pikepdf.Pdf) -> pikepdf.Object:
    """The output intent, as an object that can be copied."""
    return ours.make_indirect(ours.Root.OutputIntents)
