#!/usr/bin/env bash
# make contract: openapi.yaml as the code writes it
set -euo pipefail
. "$(dirname "$0")/lib/say.sh"
. tools/lib/toolchain.sh
. tools/lib/build.sh

require_jdk
require_maven
build_backend "Backend"
cp backend/target/openapi/openapi.yaml openapi.yaml
git --no-pager diff --stat -- openapi.yaml 2>/dev/null || true
