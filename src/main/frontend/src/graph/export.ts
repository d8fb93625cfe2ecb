import { csvOf, save } from '../ui/save';
import { scene } from './scene';
import { stage } from './stage';

export function exportPng(): void {
  const { drawing } = stage;
  if (!drawing) return;
  const background = getComputedStyle(document.documentElement).getPropertyValue('--bg').trim();
  save(drawing.cy.png({ output: 'blob', full: true, scale: 2, bg: background }), 'parley-graph.png');
}

export function exportJson(): void {
  save(new Blob([JSON.stringify(scene.value, null, 2)], { type: 'application/json' }), 'parley-graph.json');
}

/** The links with the names of their ends, a row for each; a node without any has a row of its own. */
export function exportCsv(): void {
  const { nodes, links } = scene.value;
  const known = new Map(nodes.map((node) => [node.id, node]));
  const end = (id: string) => [
    known.get(id)?.type ?? '',
    known.get(id)?.line ?? known.get(id)?.label ?? '',
    id,
  ];
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  save(
    csvOf([
      ['from type', 'from', 'from id', 'link', 'to type', 'to', 'to id'],
      ...links.map(({ from, to, type }) => [...end(from), type, ...end(to)]),
      ...nodes.filter(({ id }) => !linked.has(id)).map(({ id }) => [...end(id), '', '', '', '']),
    ]),
    'parley-graph.csv',
  );
}
