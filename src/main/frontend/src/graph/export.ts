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

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
