# The article's figures, from training to pictures. `make help` lists the targets.

SHELL := /bin/bash
SWIFT ?= swift
# Tests and figures are built optimised: vector code is slow otherwise.
CONFIGURATION := release
# The same for the command line and for the tests, so that nothing is compiled twice. Figures cost as many instructions
# with what tests need to see internal declarations as without it. Information for debuggers would take
# up to a tenth of the time; `swift build` has it.
BUILD_FLAGS := -c $(CONFIGURATION) -Xswiftc -enable-testing -Xswiftc -gnone
# Where `make check` shows what has changed.
REPORT ?= .build/changes
SWIFT_FILES := Package.swift Plugins Sources Tests languages newproject templates Fuzzing \
	Benchmarks/Package.swift Benchmarks/Sources Trust/Package.swift Trust/Sources \
	Mutants/Package.swift Mutants/Sources Mutants/Tests \
	Documentation/Package.swift Documentation/Sources \
	Examples/Package.swift Examples/Sources Examples/Tests

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup
setup: ## Install the C libraries and fonts the package needs, where they are missing
	@SWIFT="$(SWIFT)" scripts/setup.sh

# Without them, what needs them is skipped, with the reason, or drawn as boxes, with a warning.
.PHONY: fonts
fonts: setup ## Install the fonts for scripts that DejaVu Sans does not have
	@SWIFT="$(SWIFT)" scripts/setup.sh "font:Noto Sans CJK SC=fonts-noto-cjk" \
		"font:Noto Sans Devanagari=fonts-noto-core" \
		|| echo "fonts: going on without those that are missing" >&2

.PHONY: build
build: setup ## Build the command line tool
	@$(SWIFT) build $(BUILD_FLAGS) --product neural-figures

.PHONY: figures
figures: build fonts ## Train the models and draw the figures into figures/; FRESH=1 writes all files
	@"$$($(SWIFT) build -c $(CONFIGURATION) --show-bin-path)/neural-figures" build \
		--format png,svg,pdf --output figures --stamp .build/figures.stamp $(if $(FRESH),--fresh)

.PHONY: check
check: build fonts ## Compare the figures, drawn anew, with those in figures/
	@"$$($(SWIFT) build -c $(CONFIGURATION) --show-bin-path)/neural-figures" check \
		--against figures --report $(REPORT)

.PHONY: golden-trust
golden-trust: setup fonts ## Try on the figures what the comparison of pictures finds and what it excuses
	@SWIFT="$(SWIFT)" scripts/golden-trust.sh

.PHONY: test
test: setup fonts ## Run all tests
	@SWIFT="$(SWIFT)" BUILD_FLAGS="$(BUILD_FLAGS)" scripts/test.sh --disable-xctest

.PHONY: examples
examples: setup fonts ## Draw the example figures into .build/examples
	@$(SWIFT) run -c $(CONFIGURATION) --package-path Examples draw-examples .build/examples

.PHONY: test-examples
test-examples: setup fonts ## Run the tests of the examples
	@SWIFT="$(SWIFT)" scripts/test.sh -c $(CONFIGURATION) --disable-xctest --package-path Examples

.PHONY: teacher
teacher: build fonts ## Go the way of a teacher with data of their own, into .build/teacher
	@rm -rf .build/teacher
	@NEURAL_FIGURES="$$($(SWIFT) build -c $(CONFIGURATION) --show-bin-path)/neural-figures" \
		Examples/teacher.sh .build/teacher

.PHONY: check-svg
check-svg: build fonts ## Have six other programs draw every SVG and compare with the PNG
	@SWIFT="$(SWIFT)" scripts/check-svg.sh

.PHONY: check-pdf
check-pdf: build fonts ## Have Poppler draw every PDF and compare with the SVG
	@SWIFT="$(SWIFT)" scripts/check-pdf.sh

.PHONY: check-gallery
check-gallery: build fonts ## Have a browser use the gallery under a strict Content-Security-Policy
	@SWIFT="$(SWIFT)" scripts/check-gallery.sh

.PHONY: check-documents
check-documents: build fonts ## Have other programs build documents with figures; SYSTEMS="sphinx hugo" some
	@SWIFT="$(SWIFT)" scripts/check-documents.sh $(SYSTEMS)

.PHONY: check-workflows
check-workflows: ## Check the action and the examples of continuous integration against their schemas
	@scripts/check-workflows.sh

.PHONY: docs
docs: build fonts ## Build the documentation into .build/documentation; BASE_PATH=name for a site at /name/
	@SWIFT="$(SWIFT)" scripts/documentation.sh "$(BASE_PATH)"

.PHONY: bench
bench: build ## Measure pictures, program, training, stages, growth and the way from a clone; PART=growth that alone; PEERS=1 others, too
	@[ -z "$(PEERS)" ] || Benchmarks/peers/install.sh
	@SWIFT="$(SWIFT)" $(SWIFT) run -c release --package-path Benchmarks benchmarks $(PART) \
		$(if $(PEERS),--write Benchmarks/results.md) \
		--program "$$($(SWIFT) build -c $(CONFIGURATION) --show-bin-path)/neural-figures"

.PHONY: bench-check
bench-check: build fonts ## Compare the instructions that figures take with those on record; ALL=1 counts more, RECORD=1 records
	@SWIFT="$(SWIFT)" ALL="$(ALL)" RECORD="$(RECORD)" scripts/bench-check.sh \
		"$$($(SWIFT) build -c $(CONFIGURATION) --show-bin-path)/neural-figures"

.PHONY: build-costs
build-costs: setup ## Measure what compiling each module takes, into Benchmarks/build-costs.md
	@SWIFT="$(SWIFT)" BUILD_FLAGS="$(BUILD_FLAGS)" scripts/build-costs.sh

.PHONY: format
format: ## Format the sources
	@$(SWIFT) format --in-place --recursive $(SWIFT_FILES)

.PHONY: lint
lint: lint-c ## Check the format of the sources
	@$(SWIFT) format lint --strict --recursive $(SWIFT_FILES)

.PHONY: lint-c
lint-c: ## Compile the C sources with all warnings as errors
	@cc -std=c11 -Wall -Wextra -Wpedantic -Werror -fsyntax-only -I Sources/CRowKernels/include \
		Sources/CRowKernels/*.c
	@cc -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Werror -fsyntax-only \
		-I Mutants/Switch/include Mutants/Switch/*.c

.PHONY: distributions
distributions: ## Run figures, test and check on other releases of Debian, as root
	@SWIFT="$(SWIFT)" scripts/distributions.sh $(RELEASES)

# What may be said of it: MODULES="Tables Plotting", COUNT=50, SEED=2, JOBS=2, ONLY=17,23.
.PHONY: mutants
mutants: setup fonts ## Make changes that a test should notice, one at a time, and list those that none does
	@SWIFT="$(SWIFT)" $(SWIFT) run --package-path Mutants mutants \
		$(if $(MODULES),--modules "$(MODULES)") $(if $(COUNT),--count $(COUNT)) \
		$(if $(SEED),--seed $(SEED)) $(if $(JOBS),--jobs $(JOBS)) $(if $(ONLY),--only $(ONLY))

.PHONY: test-mutants
test-mutants: ## Run the tests of what makes these changes
	@SWIFT="$(SWIFT)" scripts/test.sh --disable-xctest --package-path Mutants

.PHONY: fuzz
fuzz: setup ## Feed damaged and random inputs to parsers and decoders, RUNS for each
	@scripts/fuzz.sh

.PHONY: sanitize
sanitize: setup ## Run the tests under sanitizers, and look for leaks
	@scripts/sanitize.sh

.PHONY: dist
dist: ## Build a tarball and a Debian package of the command line tool into .build/dist
	@SWIFT="$(SWIFT)" scripts/dist.sh

.PHONY: dist-check
dist-check: dist ## Try both in Debian 11, 12 and 13, made anew
	@scripts/dist-check.sh

.PHONY: clean
clean: ## Remove what was built
	@rm -rf .build .build-dist .build-sanitize-* Benchmarks/.build Documentation/.build Examples/.build \
		Mutants/.build Trust/.build
