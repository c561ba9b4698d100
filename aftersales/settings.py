"""The whole configuration of the desk, read from the environment. docs/deployment.md lists every variable.

With no variable set the desk runs by itself on one machine: SQLite, a broker of files, letters written
to var/mail. DESK_PRODUCTION=1 asks for PostgreSQL, Redis, a mail server, a key and HTTPS.
"""

from pathlib import Path

from django.utils.translation import gettext_lazy as _

from aftersales import environment

BASE_DIR = Path(__file__).resolve().parent.parent

DESK_PRODUCTION = environment.boolean("DESK_PRODUCTION", False)
DESK_VAR = Path(environment.text("DESK_VAR", str(BASE_DIR / "var"))).absolute()
DEBUG = environment.boolean("DESK_DEBUG", False)
if DEBUG and DESK_PRODUCTION:
    environment.refuse("DESK_DEBUG", "is on; production shows no source code to its visitors.")

SECRET_KEY = environment.secret_key("SECRET_KEY", DESK_VAR / "secret_key", production=DESK_PRODUCTION)
SECRET_KEY_FALLBACKS = [key for key in environment.text("SECRET_KEY_FALLBACKS").split(",") if key]

# --- The desk's own settings -------------------------------------------------------------------------

# Written procedure: where approvals are asked for, in general and for customers in the United States.
DESK_AFTERSALES_MAILBOX = environment.mailbox("DESK_AFTERSALES_MAILBOX", "aftersales@flashbay.com")
DESK_AFTERSALES_US_MAILBOX = environment.mailbox("DESK_AFTERSALES_US_MAILBOX", "aftersales.us@flashbay.com")
# Seconds from a customer's message to the answer that was promised.
DESK_PROMISE_SECONDS = environment.integer("DESK_PROMISE_SECONDS", 24 * 3600, minimum=60)
# Seconds before the promise ends at which its owner is warned.
DESK_PROMISE_WARNING_SECONDS = environment.integer("DESK_PROMISE_WARNING_SECONDS", 4 * 3600)
if DESK_PROMISE_WARNING_SECONDS >= DESK_PROMISE_SECONDS:
    environment.refuse("DESK_PROMISE_WARNING_SECONDS", "has to be less than DESK_PROMISE_SECONDS.")
# Hours without news of a courier or an approval after which someone is reminded.
DESK_COURIER_SILENCE_HOURS = environment.integer("DESK_COURIER_SILENCE_HOURS", 24, minimum=1)
DESK_APPROVAL_WAITING_HOURS = environment.integer("DESK_APPROVAL_WAITING_HOURS", 4, minimum=1)
# Days after which an unpaid payment link is reminded of.
DESK_PAYMENT_DAYS = environment.integer("DESK_PAYMENT_DAYS", 3, minimum=1)
# Days a customer has to send goods back.
DESK_RETURN_DAYS = environment.integer("DESK_RETURN_DAYS", 14, minimum=1)
# Where customers send goods, printed on return slips; its lines are separated by semicolons.
DESK_WAREHOUSE_ADDRESS = environment.text(
    "DESK_WAREHOUSE_ADDRESS", "Returns desk; 1 Example Street; London N1 1AA; United Kingdom"
)
# Days a link works through which a customer sends photos.
DESK_LINK_DAYS = environment.integer("DESK_LINK_DAYS", 14, minimum=1)
# The demo shows its logins on the first page and may be filled with its cast.
DESK_DEMO = environment.boolean("DESK_DEMO", not DESK_PRODUCTION)

# --- Applications ------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "cases",
    "returns",
    "approvals",
    "cases.admin_site.DeskAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "simple_history",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_htmx",
    "csp",
]
AUTH_USER_MODEL = "cases.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ROOT_URLCONF = "aftersales.urls"
WSGI_APPLICATION = "aftersales.wsgi.application"

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "aftersales.middleware.MachinesMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "cases.preferences.PreferencesMiddleware",
    "aftersales.middleware.SignInMiddleware",
    "aftersales.middleware.PrivatePagesMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "simple_history.middleware.HistoryRequestMiddleware",
    "aftersales.middleware.NoNullMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "cases.shell.shell",
                "approvals.context.waiting",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- Data --------------------------------------------------------------------------------------------

DATABASES = {
    "default": environment.database(
        "DATABASE_URL", f"sqlite:///{DESK_VAR / 'desk.sqlite3'}", production=DESK_PRODUCTION
    )
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DESK_VAR.mkdir(parents=True, exist_ok=True)
    DATABASES["default"]["OPTIONS"] = {
        # A transaction that reads first and writes later would otherwise fail with "database is locked".
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # recursive_triggers: without it INSERT OR REPLACE walks round the triggers that keep rows immutable.
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
            "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON;"
        ),
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 5)

# The cache holds the counters that brake guessed passwords. In production it lives in the database: several
# web processes share it, and a person can log in while Redis is down. One process alone keeps it in memory.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "desk_cache"}
    if DESK_PRODUCTION
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
}

MEDIA_ROOT = DESK_VAR / "media"
STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles" if DESK_PRODUCTION else None
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if DESK_PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
# On one machine the files are served from where they lie; production collects and names them by content.
WHITENOISE_USE_FINDERS = not DESK_PRODUCTION
FILE_UPLOAD_PERMISSIONS = 0o640
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
# A person may choose a whole folder: what is above the limits of Bounded is told by name, not with an error page.
DATA_UPLOAD_MAX_NUMBER_FILES = 300
FILE_UPLOAD_HANDLERS = [
    "aftersales.uploads.Bounded",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

# --- Language and time -------------------------------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("fr", _("French"))]
LOCALE_PATHS = [BASE_DIR / "aftersales" / "locale"]
FORMAT_MODULE_PATH = "aftersales.formats"
USE_I18N = True
USE_TZ = True
# Instants are stored in UTC whatever this says; it is the zone of pages for people who chose none.
TIME_ZONE = environment.time_zone("DESK_TIME_ZONE", "UTC")

# --- People ------------------------------------------------------------------------------------------

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "account_login"

ACCOUNT_ADAPTER = "aftersales.accounts.ClosedDoorAdapter"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # accounts are made by a manager, who knows the address
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = environment.integer("DESK_PASSWORD_AGAIN_SECONDS", 900, minimum=60)
ACCOUNT_EMAIL_NOTIFICATIONS = True
# "login_failed" per account and quarter of an hour, so that neither a guesser nor a lock-out gets far.
ACCOUNT_RATE_LIMITS = {
    "login_failed": "20/m/ip,10/15m/key",
    # Per address and per link, on the page where customers send photos.
    "customer": "30/10m/ip,30/10m/key",
}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_ADAPTER = "aftersales.accounts.SealedSecretsAdapter"
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "Aftersales desk"
MFA_RECOVERY_CODES_SHOW_ONCE = True

SIMPLE_HISTORY_REVERT_DISABLED = True  # a revert would set the state of a case without its workflow

# --- Browsers ----------------------------------------------------------------------------------------

ALLOWED_HOSTS = environment.hosts(
    "DESK_HOSTS", ["localhost", "127.0.0.1", "[::1]"], production=DESK_PRODUCTION
)
# How the addresses begin that stand in letters to customers.
DESK_PUBLIC_URL = environment.address(
    "DESK_PUBLIC_URL",
    f"https://{ALLOWED_HOSTS[0].lstrip('.')}"
    if DESK_PRODUCTION
    else f"http://127.0.0.1:{environment.integer('PORT', 8000, minimum=1)}",
    production=DESK_PRODUCTION,
)
# Proxies that stand before the desk and may be believed about https and the visitor's address.
ALLAUTH_TRUSTED_PROXY_COUNT = environment.integer("DESK_PROXIES", 1 if DESK_PRODUCTION else 0)
if ALLAUTH_TRUSTED_PROXY_COUNT:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],  # data: the code for an authenticator app is drawn into its page
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_AGE = environment.integer("DESK_SESSION_HOURS", 12, minimum=1) * 3600
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

if DESK_PRODUCTION:
    SECURE_SSL_REDIRECT = True
    SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
    SECURE_HSTS_SECONDS = environment.integer("DESK_HSTS_SECONDS", 365 * 24 * 3600, minimum=1)
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = True
    # A browser takes a __Host- cookie only over https, from this very host, for all of its pages.
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-desk-session", "__Host-desk-csrf"
    CSRF_TRUSTED_ORIGINS = [f"https://{host.lstrip('.')}" for host in ALLOWED_HOSTS]
    ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https"

# --- Letters -----------------------------------------------------------------------------------------

vars().update(environment.email("EMAIL_URL", f"filemail:///{DESK_VAR / 'mail'}", production=DESK_PRODUCTION))
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = SERVER_EMAIL = environment.mailbox("DEFAULT_FROM_EMAIL", DESK_AFTERSALES_MAILBOX)

# --- Signals to other systems: where the channels that the procedures name lead ------------------------

DESK_CHANNEL_SECRET = environment.secret("DESK_CHANNEL_SECRET")
DESK_CHANNELS = environment.destinations(prefix="DESK_CHANNEL_", but="DESK_CHANNEL_SECRET")

# --- Celery: the doorbell. The rows in the database are the work. ------------------------------------

REDIS_URL = environment.redis("REDIS_URL", production=DESK_PRODUCTION)
DESK_REDIS_PREFIX = environment.text("DESK_REDIS_PREFIX")  # for several desks on one Redis
if REDIS_URL:
    CELERY_BROKER_URL = REDIS_URL
    CELERY_BROKER_TRANSPORT_OPTIONS = {
        "global_keyprefix": DESK_REDIS_PREFIX,
        "visibility_timeout": 3600,
        # Without a timeout a publish on a dead connection waits for ever, and a page waits with it.
        "socket_timeout": 3,
        "socket_connect_timeout": 2,
        "socket_keepalive": True,
        "health_check_interval": 25,
    }
else:
    CELERY_BROKER_URL, CELERY_BROKER_TRANSPORT = "filesystem://localhost", "aftersales.broker:Transport"
    CELERY_BROKER_TRANSPORT_OPTIONS = {"folder": str(DESK_VAR / "broker"), "polling_interval": 0.2}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
# Bounds the loop of a task that kills its worker each time it is delivered again.
CELERY_TASK_RETRY_ON_WORKER_LOST = True
CELERY_TASK_TIME_LIMIT = 300
CELERY_TASK_SOFT_TIME_LIMIT = 240
CELERY_TASK_PUBLISH_RETRY_POLICY = {"max_retries": 1, "interval_start": 0, "interval_max": 0.3}
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_MAX_TASKS_PER_CHILD = 500
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = True
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_WORKER_SOFT_SHUTDOWN_TIMEOUT = 30 if DESK_PRODUCTION else 3
CELERY_TIMEZONE = "UTC"
CELERY_BEAT_SCHEDULE_FILENAME = str(DESK_VAR / "beat")
CELERY_BEAT_SCHEDULE = {
    # `expires`: a worker that was away finds one call waiting, not a pile of them.
    "sweep": {"task": "cases.tasks.sweep", "schedule": 60, "options": {"expires": 50}},
    "send letters": {
        "task": "cases.tasks.send_letters",
        "schedule": 10 if DESK_DEMO else 60,
        "options": {"expires": 9 if DESK_DEMO else 50},
    },
    "send signals": {
        "task": "cases.tasks.send_signals",
        "schedule": 10 if DESK_DEMO else 60,
        "options": {"expires": 9 if DESK_DEMO else 50},
    },
    "photos": {"task": "cases.tasks.clean_photos", "schedule": 86400, "options": {"expires": 43200}},
    "search": {"task": "cases.tasks.read_for_search", "schedule": 60, "options": {"expires": 50}},
    "imports": {"task": "cases.importing.tasks.carry_on_all", "schedule": 60, "options": {"expires": 50}},
}

# --- Logs go to standard output; what runs the processes keeps them. ---------------------------------

LOG_LEVEL = environment.choice("DESK_LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR"))
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "filters": {"without secrets": {"()": "aftersales.logs.WithoutSecrets"}},
    "handlers": {
        "stdout": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "line",
            "filters": ["without secrets"],
        }
    },
    "root": {"handlers": ["stdout"], "level": LOG_LEVEL},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "django.server": {"handlers": [], "propagate": True},
        # Beat and the worker would write four lines a minute that say nothing.
        "celery.app.trace": {"level": "WARNING"},
        "celery.worker.strategy": {"level": "WARNING"},
        "celery.beat": {"level": "WARNING"},
    },
}
