# shellcheck shell=bash
# Sourced by the other scripts: short progress lines on the terminal, everything else in a log that is named on failure.

cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

# Java reads the names of files by the locale: without UTF-8 it would not find those in a folder called «Побратим».
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then export LC_ALL=C.UTF-8; fi
LOGS=.data/logs
if ! mkdir -p "$LOGS" 2>/dev/null || [ ! -w "$LOGS" ]; then
  echo "Cannot write to $PWD/.data: make it writable for $(id -un), or move it away." >&2
  exit 1
fi

say() { printf '%s\n' "$*"; }

fail() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# logged NAME COMMAND…: runs the command with its output in a log. Ctrl-C, SIGTERM and SIGHUP end it and all its children.
logged() {
  local log=$LOGS/$1.log status=0
  shift
  set -m # a process group of its own, so that the whole tree can be ended
  "$@" >"$log" 2>&1 </dev/null &
  local child=$!
  set +m
  # shellcheck disable=SC2064 # the number of now is meant
  trap "kill -TERM -- -$child 2>/dev/null; wait $child 2>/dev/null || true; exit 130" INT TERM HUP
  wait "$child" || status=$?
  trap - INT TERM HUP
  return "$status"
}

# show_failure TITLE NAME: the lines of a log that tell what went wrong
show_failure() {
  local log=$LOGS/$2.log
  {
    printf '\n%s failed. From its log %s:\n\n' "$1" "$log"
    if ! grep -E '\[ERROR\]|\bERROR\b|FAIL|rror:|✗|✖|×' "$log" | tail -n 40 | cut -c 1-400; then
      tail -n 40 "$log" | cut -c 1-400
    fi
  } >&2
}

seconds_since() { echo $(($(date +%s) - $1)); }

# fingerprint PATH…: one number for the content of these files and folders. What git ignores does not count; where there
# is no git (an unpacked archive), what builds are known to leave.
fingerprint() {
  local sum=sha256sum
  command -v sha256sum >/dev/null 2>&1 || sum="shasum -a 256"
  # shellcheck disable=SC2086 # two words on macOS
  sources "$@" | LC_ALL=C sort -z | xargs -0 $sum 2>/dev/null | $sum | cut -c 1-64
}

# A repository around an unpacked archive is not ours.
sources() {
  [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$(pwd -P)" ] &&
    git ls-files -z --cached --others --exclude-standard -- "$@" 2>/dev/null ||
    find "$@" \( -name node_modules -o -name target -o -name dist -o -name .node -o -name coverage -o -name '*.gen.*' \) \
      -prune -o -type f -print0
}
