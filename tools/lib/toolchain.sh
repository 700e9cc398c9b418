# shellcheck shell=bash
# Sourced: finds the JDK, Maven and Node that the project needs, and says plainly what is missing.

JAVA_NEEDED=25

java_major() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'; }

is_new_enough_jdk() {
  [ -x "$1/bin/javac" ] || return 1
  local major
  major=$(java_major "$1")
  [ "${major%%.*}" -ge "$JAVA_NEEDED" ] 2>/dev/null
}

# JAVA_HOME if it is new enough, else the lowest that is: the one the project is tried on
find_jdk() {
  local candidate
  if [ -n "${JAVA_HOME:-}" ] && is_new_enough_jdk "$JAVA_HOME"; then
    return 0
  fi
  for candidate in $(known_jdks); do
    if is_new_enough_jdk "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

known_jdks() {
  local java
  ls -d /usr/lib/jvm/*"$JAVA_NEEDED"* /usr/lib/jvm/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* 2>/dev/null
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$JAVA_NEEDED+" 2>/dev/null
  if java=$(command -v java); then
    java=$(readlink -f "$java" 2>/dev/null || echo "$java")
    dirname "$(dirname "$java")"
  fi
}

require_jdk() {
  find_jdk || fail "No JDK $JAVA_NEEDED or newer was found (JAVA_HOME: ${JAVA_HOME:-not set}).
Install one, such as Temurin $JAVA_NEEDED (Debian: temurin-$JAVA_NEEDED-jdk or openjdk-$JAVA_NEEDED-jdk; macOS: brew install --cask temurin),
or set JAVA_HOME to where it is, and try again."
}

require_maven() {
  command -v mvn >/dev/null 2>&1 || fail "Maven is missing. Install it (Debian: apt-get install maven; macOS: brew install maven), and try again."
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  [ "$(printf '%s\n3.8.7\n' "$version" | sort -V | head -n 1)" = 3.8.7 ] ||
    fail "Maven ${version:-of an unknown version} is too old: 3.8.7 or newer is needed."
}

require_node() {
  command -v npm >/dev/null 2>&1 || fail "npm is missing. Install Node.js with npm (Debian: apt-get install nodejs npm; macOS: brew install node), and try again."
  # shellcheck source=frontend/tools/node.sh
  . frontend/tools/node.sh || exit 1
}

maven() {
  # -B: no colours and progress bars in the log
  mvn -B -ntp -f "$@"
}
