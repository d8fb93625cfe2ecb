import { Empty } from '../ui/States';

export function GraphView() {
  return <Empty>The graph is being built.</Empty>;
}
