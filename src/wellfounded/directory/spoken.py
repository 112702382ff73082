"""Which languages can somebody look for, each by its own name?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": "English",
        "es": "Español",
        "am": "አማርኛ",
        "ar": "العربية",
        "bn": "বাংলা",
        "fa": "فارسی",
        "fr": "Français",
        "hi": "हिन्दी",
        "ht": "Kreyòl ayisyen",
        "kjb": "Q’anjob’al",
        "ko": "한국어",
        "mam": "Mam",
        "my": "မြန်မာ",
        "ne": "नेपाली",
        "pa": "ਪੰਜਾਬੀ",
        "prs": "دری",
        "ps": "پښتو",
        "pt": "Português",
        "quc": "K’iche’",
        "ru": "Русский",
        "so": "Soomaali",
        "sw": "Kiswahili",
        "ti": "ትግርኛ",
        "tl": "Tagalog",
        "tr": "Türkçe",
        "uk": "Українська",
        "ur": "اردو",
        "vi": "Tiếng Việt",
        "zh": "中文",
    }
)
"""By codes of ISO 639."""
