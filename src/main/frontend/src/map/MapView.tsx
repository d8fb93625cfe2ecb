import { Empty } from '../ui/States';

export function MapView() {
  return <Empty>The map is being built.</Empty>;
}
