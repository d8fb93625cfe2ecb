// Writes src/map/world.json: the countries of world-atlas without their names, on a grid of about a kilometre, which is finer
// than anything the map draws, at half the size.
import { readFileSync, writeFileSync } from 'node:fs';

const COARSER = 4;
const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));

/** An arc is a place and the steps from there; those too small for the grid are left out. */
const coarse = (arc) => {
  let [x, y] = [0, 0];
  const points = arc.map(([right, up]) =>
    [(x += right), (y += up)].map((each) => Math.round(each / COARSER)),
  );
  const kept = points.filter(([a, b], at) => at === 0 || a !== points[at - 1][0] || b !== points[at - 1][1]);
  if (kept.length === 1) kept.push(kept[0]);
  return kept.map(([a, b], at) => (at === 0 ? [a, b] : [a - kept[at - 1][0], b - kept[at - 1][1]]));
};

const { scale, translate } = world.transform;
const geometries = world.objects.countries.geometries.map(({ type, arcs }) => ({ type, arcs }));
writeFileSync(
  'src/map/world.json',
  JSON.stringify({
    type: 'Topology',
    transform: { scale: scale.map((each) => each * COARSER), translate },
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs: world.arcs.map(coarse),
  }),
);
