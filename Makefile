# Every target is a script in tools/: read that for what it does.
.DEFAULT_GOAL := help
.PHONY: help run test check format contract bench clean
MAKEFLAGS += --no-print-directory

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' $(MAKEFILE_LIST) | awk -F '|' '{ printf "make %-8s %s\n", $$1, $$2 }'

run: ## Build what changed and start everything at http://localhost:8080 (PORT, DATABASE_URL)
	@tools/run.sh

test: ## Run all tests of backend, page and the whole in a browser; print coverage
	@tools/test.sh

check: ## Check formatting, lint, types, contract, links, scripts, unused code and translations
	@tools/check.sh

format: ## Format all code
	@tools/format.sh

contract: ## Write openapi.yaml from the code
	@tools/contract.sh

bench: ## Measure speed against PostgreSQL and nginx on this machine
	@bench/run.sh

clean: ## Remove what was built; the database in .data stays
	@tools/clean.sh
