#!/usr/bin/env bash
# The spelling of the manual and its forms, in both languages. The words that no dictionary has: tools/lint/words.txt.
set -euo pipefail
. "$(dirname "$0")/lib/say.sh"

texts=$(mktemp -d)
trap 'rm -rf "$texts"' EXIT
# The Ukrainian dictionary knows the typewriter's apostrophe only.
git ls-files backend/src/main/resources/guidelines | while read -r file; do
  mkdir -p "$texts/$(dirname "$file")"
  sed "s/’/'/g" "$file" >"$texts/$file"
done
tools/lint/node_modules/.bin/cspell lint --config "$PWD/tools/lint/cspell.json" --root "$texts" --no-progress "**/*.{md,yaml}"
