"""Where is there a closed room, so that a test can open a file in it?"""

from __future__ import annotations

import pytest

from wellfounded.papers.picture import installed
from wellfounded.papers.sandbox import why_none

needs_room = pytest.mark.skipif(why_none() is not None, reason=f"no closed room: {why_none()}")
needs_tesseract = pytest.mark.skipif(installed() is None, reason="tesseract is not installed")
