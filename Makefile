# make run    starts Scriptwright in your browser; the first time it installs what is needed (several minutes)
# make test   runs every test
# make lint   checks style and types
# make fuzz   reads thousands of damaged files of each kind (some minutes)
# make audit  asks whether a weakness of what is installed is known
# make bench  shows how fast notes become a draft and sound becomes words, and how well takes are judged
# make bench-load  shows how quick a page is for one of thirty students

PYTHON ?= python3
PY := .venv/bin/python
RUN := .venv/installed
DEV := .venv/installed-dev

# Tests that start programs, kill them, or look at the clock: one after the other, with nothing beside them.
ALONE := tests/browser $(addprefix tests/test_,$(addsuffix .py,apart docs kills recording rewording speech store takes worker))

.PHONY: run test lint bench bench-load fuzz audit
.DELETE_ON_ERROR:

run: $(RUN)
	$(PY) -m streamlit run app.py

test: $(DEV)
	$(PY) -m pytest -n auto --dist loadfile $(ALONE:%=--ignore=%); computed=$$?; \
	$(PY) -m pytest $(ALONE) && exit $$computed

lint: $(DEV)
	$(PY) -m ruff check --output-format concise .
	$(PY) -m mypy

bench: $(DEV)
	$(PY) -m benchmarks

bench-load: $(DEV)
	$(PY) -m benchmarks.load

fuzz: $(DEV)
	$(PY) -m tests.fuzz

audit: $(DEV)
	$(PY) -m tests.audit

# Made anew only when a list of requirements changes, so that later starts need no network.
$(RUN): requirements.txt
	$(call install,requirements.txt)

$(DEV): requirements.txt requirements-dev.txt
	$(call install,requirements-dev.txt)
	touch $(RUN)

define install
	@$(PYTHON) -c 'import sys; sys.exit("Scriptwright needs Python 3.11 or newer: make PYTHON=python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(PY) -m pip install --disable-pip-version-check -r $(1)
	touch $@
endef
