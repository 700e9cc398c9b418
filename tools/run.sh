#!/usr/bin/env bash
# make run: builds what changed, then starts PostgreSQL and the application until Ctrl-C.
set -euo pipefail
. "$(dirname "$0")/lib/say.sh"
. tools/lib/toolchain.sh
. tools/lib/build.sh

require_jdk
require_maven
require_node
say "1/6 Tools: JDK $(java_major "$JAVA_HOME") in $JAVA_HOME, Node $(node -v)"
build_launcher "2/6 Launcher"
build_backend "2/6 Backend"
build_page "3/6 Page"
build_cache "4/6 Start-up cache"
# the launcher takes this process over: Ctrl-C and signals reach it directly
exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$LAUNCHER" --progress 5/6
