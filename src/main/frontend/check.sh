#!/bin/sh
# Checks the page's sources: style, rules and unit tests. Passes over what was checked before, and does nothing where the
# page could not be built.
set -eu
target=$1
cd "$(dirname "$0")"
[ -f "$target/.made-of" ] || exit 0
checked=$({ cat "$target/.made-of"; cat eslint.config.js .prettierrc.json check.sh; } | cksum)
[ -f "$target/.checked" ] && [ "$(cat "$target/.checked")" = "$checked" ] && exit 0
npm run --silent check
npm run --silent test
echo "$checked" >"$target/.checked"
