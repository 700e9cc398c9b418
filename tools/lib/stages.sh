# shellcheck shell=bash
# Sourced: runs stages, goes on when one fails, and remembers which. Needs say.sh.

FAILED_STAGES=.data/failed-stages
: >"$FAILED_STAGES"

# stage NAME TITLE COMMAND…: the output goes to a log; what failed is shown at once
stage() {
  local name=$1 title=$2 start
  shift 2
  start=$(date +%s)
  if logged "$name" "$@"; then
    say "ok      $title ($(seconds_since "$start") s)"
  else
    say "FAILED  $title ($(seconds_since "$start") s)"
    echo "$title" >>"$FAILED_STAGES"
    show_failure "$title" "$name"
    return 1
  fi
}

skip_stage() {
  say "FAILED  $1: $2"
  echo "$1" >>"$FAILED_STAGES"
}

# side_by_side COMMAND COMMAND: two lists of stages at once; Ctrl-C ends both
side_by_side() {
  "$1" &
  local one=$!
  "$2" &
  local two=$!
  # shellcheck disable=SC2064 # the numbers of now are meant
  trap "kill -TERM $one $two 2>/dev/null; wait; exit 130" INT TERM HUP
  wait "$one" || true
  wait "$two" || true
  trap - INT TERM HUP
}
