#!/usr/bin/env bash
# make bench: what the application gives, against what PostgreSQL and nginx give on this machine; docs/benchmark.md.
set -euo pipefail
. "$(dirname "$0")/../tools/lib/say.sh"
. tools/lib/toolchain.sh
. tools/lib/build.sh
. tools/lib/chromium.sh

# missing: the Debian packages whose programs are not there
missing() {
  command -v wrk >/dev/null 2>&1 || echo wrk
  command -v nginx >/dev/null 2>&1 || [ -x /usr/sbin/nginx ] || echo nginx
  pgbench_folder >/dev/null || echo postgresql
}

# the programs of one installation: pgbench and the server it measures
pgbench_folder() {
  local folder
  for folder in "$(pg_config --bindir 2>/dev/null)" $(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -rV); do
    if [ -x "$folder/pgbench" ] && [ -x "$folder/initdb" ]; then
      echo "$folder"
      return 0
    fi
  done
  return 1
}

require_measuring_tools() {
  local packages
  packages=$(missing | tr '\n' ' ')
  [ -n "$packages" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing $packages"
    # shellcheck disable=SC2086 # one word a package
    logged bench-install apt_install $packages || show_failure "Installing $packages" bench-install
    packages=$(missing | tr '\n' ' ')
  fi
  [ -z "$packages" ] || fail "make bench needs ${packages% }: install it (Debian: apt-get install ${packages% }), and try again."
}

apt_install() {
  # no server of the distribution shall start by being installed
  [ -e /etc/postgresql-common/createcluster.conf ] || {
    mkdir -p /etc/postgresql-common && echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
  }
  apt-get update && DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y --no-install-recommends "$@"
}

require_jdk
require_maven
require_node
require_measuring_tools
build_launcher "Launcher"
build_backend "Backend"
build_page "Page"
build_cache "Start-up cache"
if ! logged chromium ensure_chromium || ! find_chromium; then
  say "No Chromium was found: the filter change of the page is not measured"
fi
logged bench-npm npm --prefix bench ci || show_failure "Lighthouse" bench-npm
export JAVA_HOME POSTGRES_PROGRAMS PATH="$PATH:/usr/sbin"
POSTGRES_PROGRAMS=$(pgbench_folder)
exec node bench/bench.mjs "$@"
