import type { StylesheetJson } from 'cytoscape';
import { badges } from './badges';

const SHAPES = {
  Actor: 'ellipse',
  Meeting: 'round-rectangle',
  Location: 'diamond',
  Statement: 'tag',
  Proposal: 'hexagon',
  Move: 'hexagon',
  Issue: 'hexagon',
  Negotiation: 'barrel',
  Round: 'round-rectangle',
} as const;

/** What has the colour of another type, being of its kind. */
const COLOURS: Record<string, string> = {
  Move: 'proposal',
  Issue: 'proposal',
  Negotiation: 'meeting',
  Round: 'meeting',
};

/** The look of the graph in the colours of the theme. */
export function look(letters = 12): StylesheetJson {
  const colours = getComputedStyle(document.documentElement);
  const colour = (name: string) => colours.getPropertyValue(`--${name}`).trim();
  const typed = Object.entries(SHAPES).map(([type, shape]) => ({
    selector: `node[type = "${type}"]`,
    style: { shape, 'background-color': colour(COLOURS[type] ?? type.toLowerCase()) },
  }));
  return [
    {
      selector: 'node',
      style: {
        width: 24,
        height: 24,
        label: 'data(label)',
        color: colour('text'),
        'font-family': 'Inter Variable, sans-serif',
        'font-size': letters,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'ellipsis',
        'text-max-width': `${12.5 * letters}px`,
        'text-outline-color': colour('bg'),
        'text-outline-width': 2,
        'text-outline-opacity': 0.9,
        'min-zoomed-font-size': 6,
      },
    },
    ...typed,
    ...statuses(colour),
    {
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': colour('edge'),
        'target-arrow-color': colour('edge'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'bezier',
      },
    },
    ...badges(colour),
    { selector: '.dimmed', style: { opacity: 0.18 } },
    {
      selector: '.on-path',
      style: { 'outline-width': 3, 'outline-color': colour('warn'), 'outline-offset': 1 } as never,
    },
    {
      selector: 'edge.on-path',
      style: { width: 3.5, 'line-color': colour('warn'), 'target-arrow-color': colour('warn') },
    },
    {
      selector: 'node:selected',
      style: { 'outline-width': 4, 'outline-color': colour('accent'), 'outline-offset': 0 } as never,
    },
    {
      selector: 'edge:selected',
      style: { width: 3, 'line-color': colour('accent'), 'target-arrow-color': colour('accent') },
    },
    {
      selector: 'core',
      style: {
        'selection-box-color': colour('accent'),
        'selection-box-opacity': 0.15,
        'active-bg-opacity': 0,
      } as never,
    },
  ] as StylesheetJson;
}

function statuses(colour: (name: string) => string) {
  const border = (status: string, style: string) => ({
    selector: `node[status = "${status}"]`,
    style: {
      'background-color': colour('surface'),
      'border-width': 2,
      'border-style': style,
      'border-color': colour('meeting'),
    },
  });
  return [
    border('PLANNED', 'dashed'),
    border('PROPOSED', 'dashed'),
    border('POSTPONED', 'dotted'),
    border('DENIED', 'solid'),
    {
      selector: 'node[status = "CANCELLED"]',
      style: {
        'background-color': colour('surface-2'),
        'border-width': 2,
        'border-color': colour('control'),
        color: colour('muted'),
      },
    },
  ];
}
