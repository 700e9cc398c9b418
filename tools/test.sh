#!/usr/bin/env bash
# make test: every test of launcher, backend and page, then the built product in a browser. Goes on after a failure.
set -uo pipefail
. "$(dirname "$0")/lib/say.sh"
. tools/lib/toolchain.sh
. tools/lib/build.sh
. tools/lib/stages.sh
. tools/lib/chromium.sh
. tools/lib/examples.sh

RESULTS=$PWD/.data/test-results
began=$(date +%s)

java_lane() {
  rm -rf backend/target/surefire-reports backend/target/failsafe-reports backend/launcher/target/surefire-reports
  local launcher_print backend_print
  launcher_print=$(fingerprint backend/launcher/pom.xml backend/launcher/src)
  backend_print=$(fingerprint backend/pom.xml backend/src)
  # failed tests are counted from the reports, so that the product is built and tried all the same
  stage test-launcher "Launcher: tests" maven backend/launcher/pom.xml verify -Dmaven.test.failure.ignore=true &&
    built launcher "$launcher_print"
  stage test-backend "Backend: tests" maven backend/pom.xml verify -Dmaven.test.failure.ignore=true &&
    built backend "$backend_print"
}

page_lane() {
  stage npm "Page: packages" npm_packages || return
  stage test-page "Page: unit tests" page_tests
  stage build-page "Page: build" page_from_sources && built page "$(fingerprint frontend openapi.yaml)"
  stage chromium "Browser: Chromium is there" ensure_chromium
  stage examples "Browser: curl and Python are there" ensure_example_programs
}

page_tests() {
  cd frontend && npm run --if-present generate &&
    npx vitest run --reporter=default --reporter=json --outputFile.json="$RESULTS/vitest.json" \
      --coverage --coverage.reporter=json-summary --coverage.reporter=html --coverage.reportsDirectory=coverage
}

browser_tests() {
  "$JAVA_HOME/bin/java" -jar "$LAUNCHER" --temporary --port 0 -- tools/browser.sh "$RESULTS/playwright.json"
}

require_jdk
require_maven
require_node
rm -rf "$RESULTS" && mkdir -p "$RESULTS"
say "Tests begin; the full output of each part is in $LOGS"
side_by_side java_lane page_lane
if ! find_chromium; then
  skip_stage "Browser: journeys" "no Chromium (see above)"
elif [ ! -e "$APPLICATION/quarkus-run.jar" ] || [ ! -e "$LAUNCHER" ] || [ ! -e frontend/dist/index.html ]; then
  skip_stage "Browser: journeys" "the product could not be built (see above)"
else
  stage test-browser "Browser: journeys" browser_tests
fi
say "All took $(seconds_since "$began") s"
node tools/testReport.mjs "$RESULTS" "$FAILED_STAGES"
