"""Which words would tell a stranger what a calendar or a message is about?"""

from __future__ import annotations

import re

TELLING = {
    "en": r"asyl|refug|immigra|court|judge|hearing|deport|remov|remand|uscis|eoir|\bice\b|visa|"
    r"border|fear|persecut|tortur|lawyer|attorney|legal|appeal|deadline|case|claim|status|"
    r"detain|detention|bond|interview|fingerprint|biometric|citizen|alien|passport|green card|"
    r"permit|protect|wellfounded|i-?\d{3}|a-?number|police|government|office",
    "es": r"asil|refug|inmigra|migra|corte|juez|jueza|tribunal|audiencia|deport|expuls|remoci|"
    r"uscis|eoir|\bice\b|visa|fronter|miedo|temor|persecu|tortur|abogad|legal|apela|plazo|caso|"
    r"estatus|deten|fianza|entrevista|huella|biom|ciudadan|extranjer|pasaporte|permiso|"
    r"protec|wellfounded|i-?\d{3}|polic|gobierno|oficina",
}


def telling(text: str) -> list[str]:
    """What in a text tells, in any language: a message may be read on any phone."""
    found = (re.findall(pattern, text, re.IGNORECASE) for pattern in TELLING.values())
    return [word for words in found for word in words]
