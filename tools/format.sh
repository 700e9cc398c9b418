#!/usr/bin/env bash
# make format: formats all Java and TypeScript, so that nobody discusses it.
set -euo pipefail
. "$(dirname "$0")/lib/say.sh"
. tools/lib/toolchain.sh
. tools/lib/build.sh

formatted() {
  logged "$2" "${@:3}" || { show_failure "$1" "$2"; exit 1; }
  say "$1: formatted"
}

require_jdk
require_maven
require_node
formatted Launcher format-launcher maven backend/launcher/pom.xml spotless:apply
formatted Backend format-backend maven backend/pom.xml spotless:apply
logged npm npm_packages || { show_failure "Page: packages" npm; exit 1; }
formatted Page format-page npm --prefix frontend run format
