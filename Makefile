# Every target makes what it needs. `make help` lists them.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
RUN := $(VENV)/bin/python
PIP := $(RUN) -m pip install --quiet --disable-pip-version-check --no-input --require-hashes

# A stamp bears the checksum of its lock file: another lock, another stamp, a new installation.
RUNTIME := $(VENV)/installed-runtime-$(shell cksum < requirements.lock | tr -d ' ')
DEV := $(VENV)/installed-dev-$(shell cksum < requirements-dev.lock | tr -d ' ')

# The default suite knows nothing of the servers that the shell may name.
# Compiled tests are kept, whatever the shell says: collecting them again takes half the time.
ALONE := env -u DATABASE_URL -u REDIS_URL -u EMAIL_URL -u DESK_PRODUCTION -u DESK_HOSTS -u DESK_DEMO \
  -u PYTHONDONTWRITEBYTECODE
PYTEST := $(RUN) -m pytest
COMPILE := $(RUN) -m aftersales.catalogue

.DEFAULT_GOAL := help
.PHONY: help demo test lint services browser rules lock clean

help: ## say what can be made
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

demo: $(RUNTIME) ## run the desk with its demo, PORT=8000
	@$(COMPILE)
	@PORT=$(PORT) exec $(RUN) -m aftersales.up

# worksteal: neighbours stay in one process, and with them the worlds they share.
test: $(DEV) ## run the tests that need nothing but Python
	@$(COMPILE)
	@$(ALONE) $(PYTEST) -q -n auto --dist worksteal

lint: $(DEV) ## check style, migrations and Django's own checks
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(ALONE) $(RUN) manage.py makemigrations --check --dry-run
	$(ALONE) $(RUN) manage.py check --fail-level WARNING

services: $(DEV) ## run the tests on PostgreSQL and Redis, DATABASE_URL= REDIS_URL=
	@$(COMPILE)
	@$(RUN) -m tests.deployment.services

browser: $(DEV) ## run the journeys in Chromium, CHROMIUM=/path/to/it
	@$(COMPILE)
	@chromium="$${CHROMIUM:-$$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}"; \
	if [ ! -x "$$chromium" ]; then \
	  echo "There is no Chromium here. Install one (Debian: apt-get install chromium) or set CHROMIUM=/path/to/it." >&2; exit 1; \
	fi; \
	$(ALONE) CHROMIUM="$$chromium" DJANGO_ALLOW_ASYNC_UNSAFE=true $(PYTEST) -q -n 2 -m browser

rules: $(DEV) ## list every rule of the procedures with the code and the tests that hold it
	@$(ALONE) $(RUN) manage.py rules

lock: ## choose the newest allowed versions and write both lock files
	@tools=$$(mktemp -d) && trap 'rm -rf "$$tools"' EXIT && \
	$(PYTHON) -m venv "$$tools" && "$$tools/bin/pip" install --quiet uv && \
	compile="$$tools/bin/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate" && \
	$$compile -o requirements.lock && \
	$$compile --group test --group browser --constraint requirements.lock -o requirements-dev.lock

clean: ## forget the demo's data and everything that was made, but for .venv
	rm -rf var staticfiles .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
	find aftersales/locale -name '*.mo' -delete 2>/dev/null || true

$(RUNTIME): requirements.lock | $(RUN)
	@echo "Installing what the desk needs ..."
	@$(PIP) -r requirements.lock
	@rm -f $(VENV)/installed-runtime-* && touch $@

$(DEV): requirements-dev.lock | $(RUN)
	@echo "Installing what the desk and its tests need ..."
	@$(PIP) -r requirements-dev.lock
	@rm -f $(VENV)/installed-dev-* && touch $@

$(RUN):
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON) here. Install Python 3.11 or newer." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "The desk needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V). Choose another with PYTHON=python3.12." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "$(PYTHON) cannot make a virtual environment. Install its venv package (Debian: apt-get install python3-venv)." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }
