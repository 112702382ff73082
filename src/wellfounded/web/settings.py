"""How is Django set up? What an office may choose stands in its own file."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from wellfounded.law_pack.office import lay_over
from wellfounded.web.at_once import LARGEST
from wellfounded.web.database.choice import databases
from wellfounded.web.home import home

lay_over()
HERE = Path(__file__).parent
HOME = home()

SECRET_KEY = HOME.kek.session_pepper.hex()
DEBUG = False
ALLOWED_HOSTS = [*HOME.hosts, urlsplit(HOME.address).netloc.partition(":")[0]]
ROOT_URLCONF = "wellfounded.web.urls"
WSGI_APPLICATION = "wellfounded.web.wsgi.application"

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "django_cotton",
    "wellfounded.web.accounts",
    "wellfounded.web.agenda",
    "wellfounded.web.asking",
    "wellfounded.web.carrying",
    "wellfounded.web.cases",
    "wellfounded.web.drafts",
    "wellfounded.web.files",
    "wellfounded.web.keyring",
    "wellfounded.web.offline",
    "wellfounded.web.packets",
    "wellfounded.web.proof",
    "wellfounded.web.timeline",
    "wellfounded.web.ui",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "wellfounded.web.headers.Headers",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.common.CommonMiddleware",
    "wellfounded.web.addresses.Languages",
    "wellfounded.web.accounts.sessions.Sessions",
    "wellfounded.web.long_bodies.LongBodies",
    "wellfounded.web.csrf.Csrf",
    "wellfounded.web.refusals.Refusals",
    "wellfounded.web.safety.answering.PeopleToCall",
]

DATABASES = databases(HOME)
DATABASE_ROUTERS = ["wellfounded.web.database.choice.Router"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [
            HERE / f"{room}/templates"
            for room in ("public", "help", "safety", "voice", "outcomes", "applicant", "desk")
        ],
        "OPTIONS": {
            "context_processors": [
                "wellfounded.web.ui.page.page",
                "wellfounded.web.safety.answering.people_to_call",
            ],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django_cotton.cotton_loader.Loader",
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "builtins": [
                "django.templatetags.static",
                "django_cotton.templatetags.cotton",
                "wellfounded.web.ui.templatetags.words",
                "wellfounded.web.ui.templatetags.reaching",
            ],
        },
    }
]
COTTON_DIR = "components"

STATIC_URL = "/s/"
STATIC_ROOT = HOME.folder / "static"
STORAGES = {
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

SESSION_COOKIE_HTTPONLY = True
CSRF_USE_SESSIONS = True
CSRF_FAILURE_VIEW = "wellfounded.web.refusals.not_from_here"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = HOME.https
SECURE_HSTS_SECONDS = 63_072_000 if HOME.https else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HOME.https else None
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
        "require-trusted-types-for": ["'script'"],
    }
}

FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
DATA_UPLOAD_MAX_MEMORY_SIZE = LARGEST
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
LOGGING_CONFIG = "wellfounded.web.log.configure"
LOGGING = {"version": 1}
SILENCED_SYSTEM_CHECKS = ["security.W003"]
"""W003 asks for Django's own CSRF middleware; ours is a subclass of it."""
