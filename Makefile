# Everything a person needs to run, test and change Wellfounded. 'make help' lists it.
VENV ?= .venv
BIN := $(VENV)/bin
PYTHON ?= python3
PORT ?= 8000
LOCK := requirements/dev.txt

.DEFAULT_GOAL := help
.PHONY: help setup spark run test check fix bench docs messages lock

help: ## List the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(BIN)/uv:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'

$(VENV)/.ready: $(BIN)/uv $(LOCK) pyproject.toml hatch_build.py $(wildcard src/wellfounded/locale/*/*.po)
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r $(LOCK)
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --reinstall-package wellfounded -e .
	touch $@

setup: $(VENV)/.ready ## Make the environment; .venv/bin/wellfounded works afterwards

spark: setup ## Add what '--engine spark' needs; Java 17 has to be there (700 MB)
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/spark.txt

run: setup ## Serve the site with invented people in it; PORT= chooses the port
	PORT=$(PORT) $(BIN)/python demonstration/run.py

test: setup ## Run the tests; what needs something absent is skipped with a reason
	$(BIN)/pytest -n auto --dist worksteal --durations 25
	$(BIN)/pytest -n auto --dist worksteal --durations 25 tests/web --database=postgres

$(VENV)/site/wellfounded.toml: | $(VENV)/.ready
	$(BIN)/wellfounded init --home $(VENV)/site

check: setup $(VENV)/site/wellfounded.toml ## Lint, types, layers, catalogues, licences
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	WELLFOUNDED_HOME=$(VENV)/site $(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m checks

fix: setup ## Mend what a machine can mend
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup ## Measure speed and memory, both sides in one run
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/bench.txt
	$(BIN)/python -m benchmarks

docs: setup ## Write the generated pages of docs/reference
	$(BIN)/python -m checks.pages --write
	$(BIN)/python -m checks.rule_base --write

messages: setup ## Bring the message catalogues in step with the source
	$(BIN)/python -m checks.catalogues --write

lock: $(BIN)/uv ## Resolve the dependencies anew
	for name in base:: all:'--extra packets --extra stats --extra web --extra postgres': \
	  dev:'--extra packets --extra stats --extra web --extra postgres --group dev': \
	  spark:'--extra packets --extra stats --extra web --extra postgres --extra spark --group dev' \
	  bench:'--extra packets --extra stats --extra web --extra postgres --group dev --group bench':; do \
	  file=$${name%%:*}; flags=$${name#*:}; flags=$${flags%:}; \
	  $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header pyproject.toml $$flags -o requirements/$$file.txt; \
	done
