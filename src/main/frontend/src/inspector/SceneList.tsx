import { Shape, shapeOf } from '../ui/Shape';
import { Empty, Skeleton } from '../ui/States';
import { select, view } from '../state/store';
import { story } from '../state/story';
import { scene } from '../graph/scene';

/** What the graph shows, as a list: the way in for the keyboard and the screen reader. */
export function SceneList() {
  const { nodes, links } = scene.value;
  if (story.value.loading && (nodes.length === 0 || story.value.partial)) return <Skeleton rows={8} />;
  if (nodes.length === 0) return <Empty>The scene is empty: search for something and press Enter.</Empty>;
  return (
    <ul class="scene-list" data-testid="scene-list">
      {nodes.map((node) => (
        <li key={node.id}>
          <button
            type="button"
            class="tray-item"
            data-node={node.id}
            aria-pressed={view.value.selection.includes(node.id)}
            onClick={(event) => select(node.id, event.shiftKey)}
          >
            <Shape name={shapeOf(node.type)} />
            <span>{node.line ?? node.label}</span>
            <span class="muted small number">
              {links.filter((link) => link.from === node.id || link.to === node.id).length}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
