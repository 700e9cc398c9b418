# shellcheck shell=bash
# Sourced: builds each part if its sources differ from those of the last build. Needs say.sh and toolchain.sh.

STAMPS=.data/stamps
LAUNCHER=backend/launcher/target/launcher.jar
APPLICATION=backend/target/quarkus-app

# changed NAME FINGERPRINT OUTPUT: no output yet, built from something else, or built since by other hands
changed() { [ ! -e "$3" ] || [ "$(cat "$STAMPS/$1" 2>/dev/null)" != "$2" ] || [ "$3" -nt "$STAMPS/$1" ]; }

built() {
  mkdir -p "$STAMPS"
  echo "$2" >"$STAMPS/$1"
}

# build NAME TITLE OUTPUT FINGERPRINT COMMAND…
build() {
  local name=$1 title=$2 output=$3 print=$4 start
  shift 4
  if ! changed "$name" "$print" "$output"; then
    say "$title: unchanged"
    return 0
  fi
  start=$(date +%s)
  say "$title: building …"
  rm -f "$STAMPS/$name"
  if ! logged "build-$name" "$@"; then
    show_failure "$title" "build-$name"
    exit 1
  fi
  built "$name" "$print"
  say "$title: built in $(seconds_since "$start") s"
}

build_launcher() {
  build launcher "$1" "$LAUNCHER" "$(fingerprint backend/launcher/pom.xml backend/launcher/src)" \
    maven backend/launcher/pom.xml package -DskipTests
}

build_backend() {
  build backend "$1" "$APPLICATION/quarkus-run.jar" "$(fingerprint backend/pom.xml backend/src)" backend_from_sources
}

# Maven leaves in its output what is gone from the sources: a migration that was renamed would be there twice.
backend_from_sources() {
  rm -rf backend/target/classes/db backend/target/classes/register backend/target/classes/guidelines
  maven backend/pom.xml package -DskipTests
}

build_page() {
  build page "$1" frontend/dist/index.html "$(fingerprint frontend openapi.yaml)" page_from_sources
}

page_from_sources() {
  npm_packages && npm --prefix frontend run build
}

# npm's packages, when the lock file or Node is another than the last time
npm_packages() {
  local print
  print=$(cat frontend/package-lock.json frontend/.npmrc <(node -v) | cksum)
  [ "$(cat frontend/node_modules/.installed 2>/dev/null)" = "$print" ] && return 0
  npm --prefix frontend ci && echo "$print" >frontend/node_modules/.installed
}

# Java's start-up cache fits one Java, one set of options and one build. Without it the application only starts slower.
build_cache() {
  local print start
  print=$("$JAVA_HOME/bin/java" -version 2>&1 | cat - backend/jvm.options | cksum)
  if ! changed cache "$print" "$APPLICATION/app.aot" &&
    [ -z "$(find "$APPLICATION" -name '*.jar' -newer "$APPLICATION/app.aot" | head -n 1)" ]; then
    say "$1: unchanged"
    return 0
  fi
  start=$(date +%s)
  say "$1: a first run on a throwaway database …"
  rm -f "$STAMPS/cache"
  if logged build-cache "$JAVA_HOME/bin/java" -jar "$LAUNCHER" --train; then
    built cache "$print"
    say "$1: made in $(seconds_since "$start") s"
  else
    say "$1: could not be made, so starts take longer (why: $LOGS/build-cache.log)"
  fi
}
