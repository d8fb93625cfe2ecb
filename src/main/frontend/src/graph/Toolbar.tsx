import { view } from '../state/store';

import { expand, openMenu } from './expand';
import { exportCsv, exportJson, exportPng } from './export';
import { canUndo, collapse, hide, undo } from './moves';
import { findPath } from './path';
import { LAYOUTS, type LayoutName } from './settling';
import { fit, layOut, stage } from './stage';

/** What can be done with the selection and the scene. */
export function Toolbar() {
  const { selection } = view.value;
  const first = selection.find((id) => !id.startsWith('link:'));
  return (
    <div class="graph-tools">
      <div class="group" role="toolbar" aria-label="Graph">
        <Tool name="Expand" keys="E" disabled={!first} act={() => void expand(selection)} />
        <button
          type="button"
          class="more"
          aria-label="Choose what to expand"
          title="Choose what to expand (Shift+E)"
          data-testid="expand-menu"
          disabled={!first}
          onClick={() => first && void openMenu(first)}
        >
          ▾
        </button>
        <Tool name="Collapse" keys="C" disabled={!first} act={() => first && collapse(first)} />
        <Tool name="Hide" keys="H" disabled={!first} act={() => hide(selection)} />
        <Tool name="Path" keys="P" act={() => void findPath()} />
        <Tool name="Fit" keys="F" act={fit} />
        <Tool name="Undo" keys="Ctrl+Z" disabled={!canUndo()} act={undo} />
      </div>
      <span class="spring" />
      <label class="group layout">
        <span class="visually-hidden">Layout</span>
        <select data-testid="layout" onChange={(event) => layOut(event.currentTarget.value as LayoutName)}>
          {LAYOUTS.map((name) => (
            <option key={name} value={name} selected={name === stage.layout}>
              {name.charAt(0).toUpperCase() + name.slice(1)}
            </option>
          ))}
        </select>
      </label>
      <div class="group" role="group" aria-label="Save">
        <Tool name="PNG" keys="" act={exportPng} />
        <Tool name="JSON" keys="" act={exportJson} />
        <Tool name="CSV" keys="" act={exportCsv} />
      </div>
    </div>
  );
}

interface ToolProps {
  name: string;
  keys: string;
  disabled?: boolean;
  act: () => void;
}

function Tool({ name, keys, disabled, act }: ToolProps) {
  return (
    <button
      type="button"
      title={keys ? `${name} (${keys})` : name}
      disabled={disabled}
      data-testid={`tool-${name}`}
      onClick={act}
    >
      {name}
    </button>
  );
}
