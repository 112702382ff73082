"""What does the server call?"""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from wellfounded.web.at_once import AtOnce

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellfounded.web.settings")
application = AtOnce(get_wsgi_application())
