#!/bin/sh
# Lists what ships with Parley by licence, from the bill of materials that mvn package writes: src/licences.sh [bom.json]
# Ends with 1 when a component names none, or one that GPL-3.0-or-later does not go with.
set -eu
bom=${1:-$(cd "$(dirname "$0")/.." && pwd)/target/bom.json}
[ -f "$bom" ] || { echo "licences.sh: $bom is not there; mvn package writes it" >&2; exit 2; }
exec node - "$bom" <<'NODE'
const components = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8')).components ?? [];
const refused = /SSPL|BUSL|Business Source|Commons Clause|Elastic License|CC-BY-NC|non-?commercial|GPL-2\.0-only$/i;
const names = (component) => (component.licenses ?? [])
  .map((each) => each.expression ?? each.license?.id ?? each.license?.name ?? '').filter(Boolean);
const byLicence = new Map();
let bad = 0;
for (const component of components) {
  const what = `${component.group ?? ''}:${component.name}:${component.version}`;
  const licences = names(component);
  const licence = licences.join(' or ') || 'NONE NAMED';
  if (licences.length === 0 || licences.every((name) => refused.test(name))) bad++;
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), what]);
}
for (const [licence, all] of [...byLicence].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${licence} (${all.length})`);
  for (const what of all.sort()) console.log(`    ${what}`);
}
console.log(`${components.length} components, ${bad} to look at`);
process.exit(bad ? 1 : 0);
NODE
