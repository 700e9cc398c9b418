#!/usr/bin/env bash
# make check: everything that a reviewer should not have to look for. Goes on after a failure and lists all at the end.
set -uo pipefail
. "$(dirname "$0")/lib/say.sh"
. tools/lib/toolchain.sh
. tools/lib/build.sh
. tools/lib/stages.sh

# what the build writes and git keeps
GENERATED="openapi.yaml frontend/locales frontend/src/app/routeTree.gen.ts"

java_lane() {
  stage check-launcher-format "Launcher: format" maven backend/launcher/pom.xml spotless:check
  stage check-launcher "Launcher: compiler, Error Prone, null checks" maven backend/launcher/pom.xml clean package -DskipTests
  stage check-backend-format "Backend: format" maven backend/pom.xml spotless:check
  stage check-backend "Backend: compiler, Error Prone, null checks" maven backend/pom.xml clean package -DskipTests
  stage check-contract-current "Contract: openapi.yaml as the code writes it (else: make contract)" \
    diff openapi.yaml backend/target/openapi/openapi.yaml
}

page_lane() {
  stage npm "Page: packages" npm_packages || return
  stage check-page "Page: format, lint, types, layers, unused code, translations" npm --prefix frontend run check
  stage check-scripts "Scripts: syntax, shellcheck" scripts
  stage npm-lint "Documents: packages" lint_packages || return
  stage check-links "Documents: links" links
  stage check-spelling "Manual: spelling" tools/spelling.sh
  stage check-contract "Contract: openapi.yaml" contract
  stage check-compose "docker-compose.yml" compose
}

scripts() {
  local file
  git ls-files '*.sh' .ci/run | while read -r file; do bash -n "$file" || exit 1; done || return 1
  if command -v shellcheck >/dev/null 2>&1; then
    git ls-files '*.sh' .ci/run | xargs shellcheck -x -P SCRIPTDIR -P .
  else
    echo "shellcheck is not installed: only the syntax was checked"
  fi
}

lint_packages() {
  local print
  print=$(cksum <tools/lint/package-lock.json)
  [ "$(cat tools/lint/node_modules/.installed 2>/dev/null)" = "$print" ] && return 0
  npm --prefix tools/lint ci && echo "$print" >tools/lint/node_modules/.installed
}

links() {
  git ls-files -z '*.md' |
    xargs -0 tools/lint/node_modules/.bin/remark --no-stdout --frail --quiet \
      --use "$PWD/tools/lint/node_modules/remark-validate-links/index.js=repository:false"
}

contract() {
  tools/lint/node_modules/.bin/redocly lint --config tools/lint/redocly.yaml openapi.yaml
}

compose() {
  local compose
  if docker compose version >/dev/null 2>&1; then
    compose="docker compose"
  elif docker-compose version >/dev/null 2>&1; then
    compose=docker-compose
  else
    echo "Docker Compose is not installed: not checked"
    return 0
  fi
  POSTGRES_PASSWORD=only-for-this-check $compose config --quiet
}

# The builds above have written them anew: what differs from before was out of date.
generated_files() {
  local file status=0
  for file in $GENERATED; do
    git diff --no-index --exit-code -- "$before/$file" "$file" || status=1
  done
  [ $status = 0 ] || echo "ERROR: these generated files were out of date. They are written anew: look at them and commit them."
  return $status
}

keep_generated_files() {
  local file
  before=$(mktemp -d)
  trap 'rm -rf "$before"' EXIT
  for file in $GENERATED; do
    mkdir -p "$before/$(dirname "$file")"
    [ ! -e "$file" ] || cp -R "$file" "$before/$file"
  done
}

require_jdk
require_maven
require_node
keep_generated_files
side_by_side java_lane page_lane
stage check-generated "Generated files are up to date" generated_files
if [ -s "$FAILED_STAGES" ]; then
  fail "Failed:$(printf '\n  %s' "$(sed '2,$s/^/  /' "$FAILED_STAGES")")"
fi
say "All checks passed."
