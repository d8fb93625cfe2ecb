import { geoNaturalEarth1 } from 'd3-geo';

export const WIDTH = 1000;
export const HEIGHT = 500;
export const projection = geoNaturalEarth1().fitExtent(
  [
    [10, 10],
    [WIDTH - 10, HEIGHT - 10],
  ],
  { type: 'Sphere' },
);
