import type { NodeSingular } from 'cytoscape';

type Colour = (name: string) => string;

/** What stands on a node beside its figure: a dot when somebody put it there, and how many neighbours are not shown. */
export function badges(colour: Colour) {
  const pin = dot(colour('surface'), colour('text'));
  const count = (node: NodeSingular) => number(Number(node.data('beyond')), colour);
  const width = (node: NodeSingular) => `${widthOf(Number(node.data('beyond')))}px`;
  return [
    {
      selector: 'node[?pinned]',
      style: { ...placed, 'background-image': pin, 'background-width': '8px', 'background-height': '8px' },
    },
    {
      selector: 'node[beyond > 0]',
      style: {
        ...placed,
        'background-image': count,
        'background-width': width,
        'background-height': '14px',
        'background-position-x': '100%',
        'background-position-y': '0%',
        'background-offset-x': '9px',
        'background-offset-y': '-6px',
      },
    },
    {
      selector: 'node[?pinned][beyond > 0]',
      style: {
        'background-image': (node: NodeSingular) => [pin, count(node)],
        'background-width': (node: NodeSingular) => ['8px', width(node)],
        'background-height': ['8px', '14px'],
        'background-position-x': ['50%', '100%'],
        'background-position-y': ['50%', '0%'],
        'background-offset-x': ['0px', '9px'],
        'background-offset-y': ['0px', '-6px'],
        'background-clip': ['none', 'none'],
        'background-image-containment': ['over', 'over'],
      },
    },
  ];
}

const placed = { 'background-clip': 'none', 'background-image-containment': 'over', 'bounds-expansion': 12 };

const LETTER = 6;
const widthOf = (count: number) => 8 + LETTER * short(count).length;

function short(count: number): string {
  return count > 999 ? `${Math.floor(count / 1000)}k` : String(count);
}

function number(count: number, colour: Colour): string {
  const width = widthOf(count);
  return picture(
    width,
    14,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="13" rx="6.5" fill="${colour('surface')}" stroke="${colour('control')}"/>` +
      `<text x="${width / 2}" y="10.5" font-family="sans-serif" font-size="9.5" font-weight="600" text-anchor="middle" fill="${colour('text')}">${short(count)}</text>`,
  );
}

function dot(colour: string, around: string): string {
  return picture(8, 8, `<circle cx="4" cy="4" r="3" fill="${colour}" stroke="${around}"/>`);
}

function picture(width: number, height: number, content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
