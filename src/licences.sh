#!/bin/sh
# Lists what ships with Parley by licence, from the bill of materials that mvn package writes: src/licences.sh [bom.json]
# Ends with 1 when a component has none of the licences that licences.txt allows; of several, one is enough.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bom=${1:-$here/../target/bom.json}
[ -f "$bom" ] || { echo "licences.sh: $bom is not there; mvn package writes it" >&2; exit 2; }
exec node - "$bom" "$here/licences.txt" <<'NODE'
const { readFileSync } = require('fs');
const components = JSON.parse(readFileSync(process.argv[2], 'utf8')).components ?? [];
const lines = readFileSync(process.argv[3], 'utf8').split('\n').map((line) => line.trim());
const rules = lines.filter((line) => line && !line.startsWith('#'));
const mended = new Map(rules.filter((rule) => rule.includes(' = ')).map((rule) => rule.split(' = ')));
const allowed = new Set(rules.filter((rule) => !rule.includes(' = ')));
const named = (component) => (component.licenses ?? [])
  .map((each) => each.expression ?? each.license?.id ?? each.license?.name ?? '').filter(Boolean);
const byLicence = new Map();
const refused = [];
for (const component of components) {
  const id = `${component.group ?? ''}:${component.name}`;
  const licences = mended.has(id) ? [mended.get(id)] : named(component);
  const licence = licences.join(' or ') || 'NONE NAMED';
  const what = `${id}:${component.version}`;
  if (!licences.some((name) => allowed.has(name))) refused.push(`${what}: ${licence}`);
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), what]);
}
for (const [licence, all] of [...byLicence].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${licence} (${all.length})`);
  for (const what of all.sort()) console.log(`    ${what}`);
}
for (const what of refused) console.error(`does not go with GPL-3.0-or-later, or is not known to: ${what}`);
console.log(`${components.length} components, ${refused.length} to look at`);
process.exit(refused.length > 0 ? 1 : 0);
NODE
