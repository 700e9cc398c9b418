# shellcheck shell=bash
# Sourced: finds a Chromium for the browser tests; on Debian installs it where that is allowed.

find_chromium() {
  local name
  for name in "${CHROMIUM:-chromium}" chromium-browser google-chrome \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    CHROMIUM=$(command -v "$name") && export CHROMIUM && return 0
  done
  unset CHROMIUM
  return 1
}

ensure_chromium() {
  find_chromium && return 0
  local root=
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null && root="sudo -n"
  fi
  if command -v apt-get >/dev/null 2>&1 && { [ -n "$root" ] || [ "$(id -u)" = 0 ]; }; then
    # shellcheck disable=SC2086 # two words
    $root env DEBIAN_FRONTEND=noninteractive apt-get update &&
      $root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium
  fi
  find_chromium && return 0
  echo "ERROR: the browser tests need Chromium. Install it (Debian: apt-get install chromium; macOS: brew install --cask chromium)" \
    "or set CHROMIUM to its program."
  return 1
}
