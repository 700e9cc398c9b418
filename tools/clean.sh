#!/usr/bin/env bash
# make clean: removes what builds have made. The database and the downloaded Node stay.
set -euo pipefail
. "$(dirname "$0")/lib/say.sh"

rm -rf backend/target backend/launcher/target frontend/dist frontend/node_modules frontend/coverage \
  frontend/test-results frontend/playwright-report .data/stamps .data/logs .data/binaries
say "Removed what was built. The database is still in .data/postgresql; remove that folder to begin anew."
