# Everything a newcomer or a machine does with this project. `make run` and `make test` are all one needs.
PY := .venv/bin/python
.PHONY: burden run test setup setup-test check pytest demo shots bench bench-centre lock translations format

run: setup ## open the kiosk (a window, the whole screen, or a loopback VNC screen where there is no display)
	@.ci/screen $(PY) -m kiosk run --or-practice $(ARGS)

test: setup-test check pytest ## every check and every test

setup:
	@.ci/setup run

setup-test:
	@.ci/setup test

check:
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(PY) tests/translations_fresh.py

pytest:
	$(PY) -m pytest -n 2 --dist loadfile $(ARGS)

demo: setup-test ## walk the whole journey through the real screens into out/
	$(PY) -m kiosk demo $(ARGS)

shots: setup-test ## every page, both orientations, all text sizes and themes, into out/shots/
	$(PY) tests/shots.py $(ARGS)

bench: setup-test ## ratios against a baseline measured in the same run
	$(PY) tests/bench/run.py $(ARGS)

bench-centre: setup-test ## what the centre does, beside a baseline on the same PostgreSQL; ARGS names parts of it
	$(PY) tests/bench/centre/run.py $(ARGS)

translations: setup-test ## collect new sentences into translations/*.ts
	$(PY) tests/translations_fresh.py --update

lock: setup-test ## renew requirements.lock within the ranges of pyproject.toml
	$(PY) -m pip install -qq --disable-pip-version-check uv
	.venv/bin/uv pip compile pyproject.toml --extra test --universal --python-version 3.11 --generate-hashes \
		--no-header --no-emit-index-url --no-annotate --upgrade -q -o requirements.lock

format:
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

.PHONY: desk
desk: setup ## open the desk for the staff, beside a kiosk on the same centre
	@KIOSK_GEOMETRY=$${KIOSK_GEOMETRY:-1920x1080} KIOSK_VNC_PORT=$${KIOSK_VNC_PORT:-5908} .ci/screen $(PY) -m kiosk desk --or-practice $(ARGS)

.PHONY: bench-desk
bench-desk: setup-test ## the desk's lists at 10 thousand, 100 thousand and a million open cases
	$(PY) tests/bench/centre/run.py queue $(ARGS)

.PHONY: bench-simulation
burden: setup-test ## taps, typed characters and pages from the attract page to the receipt, for three households
	$(PY) tests/burden.py

bench-simulation: setup-test ## a change of the policy tried on a million households, beside a plain aggregate
	$(PY) tests/bench/centre/run.py simulation $(ARGS)

.PHONY: bench-documents
bench-documents: setup-test ## what a paper costs from scan to store, and an upload in the quarantine
	$(PY) tests/bench/documents/run.py

.PHONY: release
release: setup-test ## what is committed, as a wheel and a Debian package, with its bill of materials, into dist/
	@.ci/release $(ARGS)

.PHONY: audit
audit: setup-test ## is anything known against a release in requirements.lock? Asks PyPI's advisories
	@$(PY) .ci/audit.py $(ARGS)

.PHONY: keep-released
keep-released: setup-test ## what this version writes into stores and centres, for the tests of later ones
	@PYTHONPATH=.:tests:tests/postgres:tests/central $(PY) tests/released/keep.py

.PHONY: matrix
matrix: setup-test ## every page in every look, held to the design's rules, and read by a screen reader; ARGS chooses
	$(PY) tests/matrix.py $(ARGS)

.PHONY: monkey soak
monkey: setup-test ## touches, keys, rotations, plugs and clock jumps in seeds; ARGS="--events 1000000 --seed N"
	$(PY) tests/monkey.py $(ARGS)

soak: setup-test ## whole sessions in one process, and what they leave behind; ARGS="--sessions 10000"
	$(PY) tests/soak.py $(ARGS)
