# shellcheck shell=bash
# Sourced: sees to it that the programs are there in which the examples of the data page are written; the browser tests run
# them. Node.js is there anyway; of R only the syntax is checked, and only where it is installed.

ensure_example_programs() {
  local name root='' missing=()
  for name in curl python3; do
    command -v "$name" >/dev/null 2>&1 || missing+=("$name")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null && root="sudo -n"
  fi
  if command -v apt-get >/dev/null 2>&1 && { [ -n "$root" ] || [ "$(id -u)" = 0 ]; }; then
    # shellcheck disable=SC2086 # two words
    $root env DEBIAN_FRONTEND=noninteractive apt-get update &&
      $root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
  fi
  for name in "${missing[@]}"; do
    if ! command -v "$name" >/dev/null 2>&1; then
      echo "ERROR: the examples of the data page are run with $name. Install it (Debian: apt-get install $name)."
      return 1
    fi
  done
}
