import type { Mark } from './items';

/** The part of an item that the pointer, the keyboard and the screen reader meet. Text is set as text, never as markup. */
export function elementOf(mark: Mark): HTMLElement {
  const button = document.createElement('div');
  button.className = 'mark';
  button.role = 'button';
  button.tabIndex = mark.classes.includes('is-part') ? -1 : 0;
  button.ariaLabel = mark.name;
  button.title = mark.name;
  button.dataset.mark = mark.id;
  button.dataset.things = mark.things.join(' ');
  const label = document.createElement('span');
  label.className = 'mark-label';
  const text = document.createElement('span');
  text.className = 'mark-words';
  text.textContent = mark.label;
  if (mark.label) label.append(text);
  if (mark.classes.includes('is-disputed') && !mark.classes.includes('is-part')) {
    const badge = document.createElement('span');
    badge.className = 'mark-badge';
    badge.textContent = '≠';
    button.append(badge);
  }
  button.append(label);
  return button;
}

/** The name of a lane. */
export function labelOf(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  element.title = text;
  return element;
}
