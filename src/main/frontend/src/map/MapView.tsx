import { geoPath } from 'd3-geo';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { EmptyStory } from '../ingest/EmptyStory';
import { useResource } from '../state/resource';
import { select, view } from '../state/store';
import { refresh, story, visible } from '../state/story';
import { Failure, Skeleton } from '../ui/States';
import { counted } from '../ui/words';
import { Marker, point } from './Marker';
import { named } from './names';
import { placesOf, type Place } from './places';
import { HEIGHT, projection, WIDTH } from './projection';
import worldAddress from './world.json?url';

/** Where the meetings were held; a place without coordinates is listed and not dropped. */
export function MapView() {
  const { failure, total, loading } = story.value;
  const land = useResource(
    async (signal) => outline(await (await fetch(worldAddress, { signal })).json()),
    [],
  );
  const places = useMemo(() => placesOf(visible.value), [visible.value]);
  if (failure) return <Failure failure={failure} retry={refresh} />;
  if (land.failure) return <Failure failure={land.failure} retry={land.retry} />;
  if (total === 0 && !loading && view.value.knownAt === null) return <EmptyStory />;
  if (!land.value) return <Skeleton rows={8} />;
  const placed = places.filter((place) => place.latitude !== null && place.longitude !== null);
  return (
    <div class="map-view" data-testid="map">
      <World key={placed.length > 0 ? 'placed' : 'none'} land={land.value} places={placed} />
      <Unplaced places={places.filter((place) => !placed.includes(place))} />
    </div>
  );
}

function outline(world: Topology): string[] {
  const draw = geoPath(projection);
  const countries = feature(world, world.objects.countries as never) as unknown as { features: never[] };
  return countries.features.flatMap((each) => draw(each) ?? []);
}

interface Box {
  x: number;
  y: number;
  width: number;
}

function World({ land, places }: { land: string[]; places: Place[] }) {
  const [box, setBox] = useState<Box>(() => around(places));
  const drawing = useRef<SVGSVGElement>(null);
  const { width, height } = useSize(drawing);
  const size = Math.max(box.width / Math.max(width, 400), box.width / 2 / Math.max(height, 200));
  const zoom = (by: number, at?: { x: number; y: number }) =>
    setBox((now) => {
      const width = Math.min(Math.max(now.width * by, 20), WIDTH * 1.2);
      const centre = at ?? { x: now.x + now.width / 2, y: now.y + now.width / 4 };
      const scale = width / now.width;
      return { x: centre.x - (centre.x - now.x) * scale, y: centre.y - (centre.y - now.y) * scale, width };
    });
  const drag = (event: PointerEvent) => {
    const scale = size;
    const from = { x: event.clientX, y: event.clientY };
    const move = (now: PointerEvent) =>
      setBox({
        ...box,
        x: box.x - (now.clientX - from.x) * scale,
        y: box.y - (now.clientY - from.y) * scale,
      });
    addEventListener('pointermove', move);
    addEventListener('pointerup', () => removeEventListener('pointermove', move), { once: true });
  };
  const sides = useMemo(
    () => named(places, (place) => point(place, size)),
    [places, Math.round(Math.log(size) * 20)],
  );
  return (
    <>
      <div class="map-zoom">
        <button type="button" class="button" aria-label="Nearer" onClick={() => zoom(0.6)}>
          +
        </button>
        <button type="button" class="button" aria-label="Farther" onClick={() => zoom(1.6)}>
          −
        </button>
        <button type="button" class="button" aria-label="All places" onClick={() => setBox(around(places))}>
          ⤢
        </button>
      </div>
      <svg
        ref={drawing}
        class="map-drawing"
        role="group"
        aria-label="Map of places"
        viewBox={`${box.x} ${box.y} ${box.width} ${box.width / 2}`}
        preserveAspectRatio="xMidYMid meet"
        onPointerDown={drag}
        onWheel={(event) => {
          event.preventDefault();
          zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2);
        }}
      >
        {land.map((path, index) => (
          <path key={index} class="land" d={path} />
        ))}
        {[...places].reverse().map((place) => (
          <Marker key={place.id} place={place} size={size} side={sides.get(place.id)} />
        ))}
      </svg>
    </>
  );
}

/** How large an element is on the screen, whenever that changes. */
function useSize(element: { current: Element | null }): { width: number; height: number } {
  const [size, setSize] = useState({ width: WIDTH, height: HEIGHT });
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setSize(entry.contentRect));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return size;
}

function around(places: readonly Place[]): Box {
  const points = places
    .flatMap((place) => [projection([place.longitude ?? 0, place.latitude ?? 0]) ?? []])
    .filter((point): point is [number, number] => point.length === 2);
  if (points.length === 0) return { x: 0, y: 0, width: WIDTH };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const width =
    Math.max(Math.max(...xs) - Math.min(...xs), 2 * (Math.max(...ys) - Math.min(...ys)), 120) * 1.35;
  const middle = { x: (Math.max(...xs) + Math.min(...xs)) / 2, y: (Math.max(...ys) + Math.min(...ys)) / 2 };
  return { x: middle.x - width / 2, y: middle.y - width / 4, width };
}

function Unplaced({ places }: { places: readonly Place[] }) {
  if (places.length === 0) return null;
  return (
    <section class="unplaced" aria-label="Places without coordinates" data-testid="unplaced">
      <h3>{counted(places.length, 'place')} without coordinates</h3>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              class="link"
              data-place={place.id}
              onClick={(event) => select(place.id, event.shiftKey)}
            >
              {place.name} ({place.meetings.length})
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
