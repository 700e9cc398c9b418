#!/usr/bin/env bash
# Playwright against the product that runs at BASE_URL; the results also go to the file that is named.
set -euo pipefail
cd "$(dirname "$0")/../frontend"
: "${BASE_URL:?the address of the running product}"

PLAYWRIGHT_JSON_OUTPUT_FILE=$1 exec npx playwright test --reporter=list,json
