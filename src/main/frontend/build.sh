#!/bin/sh
# Builds the page into the folder given. Does nothing when nothing changed since the last time; where Node.js is missing
# or too old, it says so and leaves the page out.
set -eu
target=$1
cd "$(dirname "$0")"

without_page() {
  echo "The page is left out: $1. Install Node.js 20.19 or later with npm to have it." >&2
  rm -rf "$target"
  exit 0
}

command -v node >/dev/null 2>&1 || without_page "there is no Node.js"
command -v npm >/dev/null 2>&1 || without_page "there is no npm"
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
  without_page "Node.js $(node --version) is too old"

state() { # of the files that the page is made of, and of those that say what is installed
  { find "$@" -type f | LC_ALL=C sort | xargs cat; node --version; } | cksum
}
needed=$(state package-lock.json package.json)
made_of=$(state src public scripts index.html build.sh package-lock.json package.json tsconfig.json vite.config.ts ../../../graphql)
[ -f "$target/.made-of" ] && [ "$(cat "$target/.made-of")" = "$made_of" ] && exit 0

if [ ! -d node_modules ] || [ "$(cat node_modules/.needed 2>/dev/null)" != "$needed" ]; then
  npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error
  echo "$needed" >node_modules/.needed
fi
PARLEY_PAGE="$target/static" npm run --silent build
echo "$made_of" >"$target/.made-of"
