# Second Read. `make run` opens it, `make test` checks it; both set themselves up the first time.

# The first of these that is new enough; name another with `make run PYTHON=...`.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python3.14; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$python; exit; }; \
	done; echo python3)
VENV := .venv
BIN := $(VENV)/bin
CHECK := packaging/check_system.py

# A folder that was moved or copied keeps paths of its old place in .venv, and a Python that was replaced
# leaves a dead one there: then it is made anew.
PLACE := $(shell $(BIN)/python -c '' 2>/dev/null && cat $(VENV)/.place)
ifneq ($(PLACE),$(CURDIR))
MOVED := moved
endif

.PHONY: run test lint types contracts suite bench pictures translations clean moved

run: $(VENV)/.run-ready
	@if $(BIN)/python $(CHECK) --display; then \
	    $(BIN)/python $(CHECK) && $(BIN)/secondread; \
	else \
	    echo "There is no display here, so a short sitting is played without one; its pictures go to demo/."; \
	    QT_QPA_PLATFORM=offscreen $(BIN)/python $(CHECK) && \
	    QT_QPA_PLATFORM=offscreen $(BIN)/secondread --demo demo/; \
	fi

test: lint types contracts suite

lint: $(VENV)/.test-ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/.test-ready
	$(BIN)/mypy
	$(BIN)/mypy $(CHECK)
	$(BIN)/mypy packaging/translations.py

contracts: $(VENV)/.test-ready
	$(BIN)/lint-imports

suite: $(VENV)/.test-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist loadfile

bench: $(VENV)/.test-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/bench -s -p no:xdist --benchmark-sort=name

# Pictures of every room, taken from the running program.
pictures: $(VENV)/.run-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/secondread --pictures packaging/pictures

# The files for translators, brought up to date with the sources, and compiled. `TO=de` begins another.
translations: $(VENV)/.run-ready
	$(BIN)/python packaging/translations.py $(if $(TO),--language $(TO))

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .benchmarks .import_linter_cache build dist demo

# --- the environment ---------------------------------------------------------------------------------

# pip tells how far it is where somebody watches, and is quiet elsewhere.
INSTALL = quiet=--quiet; [ -t 1 ] && quiet=; \
	$(BIN)/python -m pip install $$quiet --disable-pip-version-check --constraint constraints.txt --editable

$(VENV)/.place: $(MOVED)
	@command -v $(PYTHON) >/dev/null || { echo "Second Read needs Python 3.11 or later, and $(PYTHON) is not \
	installed; on Debian or Ubuntu: sudo apt-get install -y python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) $(CHECK)
	@$(PYTHON) -m venv --clear $(VENV)
	@printf '%s\n' "$(CURDIR)" > $@

$(VENV)/.run-ready: $(VENV)/.place pyproject.toml constraints.txt
	@echo "Setting up Second Read in $(VENV) (once; about 80 MB to fetch)."
	@$(INSTALL) .
	@touch $@

$(VENV)/.test-ready: $(VENV)/.run-ready
	@echo "Adding the test tools."
	@$(INSTALL) '.[test,oracles]'
	@touch $@
