// Makes the shapes of countries that the map of events shows, once, from Natural Earth's 1:110m
// countries (public domain, https://www.naturalearthdata.com) as the package world-atlas 2.0.2
// has them:
//
//   node scripts/map-shapes.mjs countries-110m.json > app/src/main/resources/org/onrecord/web/static/countries.json
//
// The file is GeoJSON, to a tenth of a degree; names are left out, for borders are all it draws.
import { readFileSync } from 'node:fs';

const { objects, arcs, transform } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const [sx, sy] = transform.scale;
const [tx, ty] = transform.translate;

const lines = arcs.map((arc) => {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [tenth(x * sx + tx), tenth(y * sy + ty)];
  });
});

function tenth(degrees) {
  return Math.round(degrees * 10) / 10;
}

// What crosses the 180th meridian goes on behind it, so that no line runs around the world.
function unfolded(points) {
  let turn = 0;
  return points.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - points[i - 1][0];
    turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [tenth(x + turn), y];
  });
}

// An arc that is used backwards is written as its complement; arcs of a ring share their ends.
function ring(indices) {
  const points = indices.flatMap((index, i) => {
    const line = index < 0 ? [...lines[~index]].reverse() : lines[index];
    return i === 0 ? line : line.slice(1);
  });
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
}

const polygons = objects.countries.geometries
  .flatMap(({ type, arcs: rings }) => (type === 'Polygon' ? [rings] : rings ?? []))
  .map((rings) => rings.map((each) => unfolded(ring(each))).filter((points) => points.length > 3))
  .filter((rings) => rings.length > 0);

process.stdout.write(JSON.stringify({ type: 'MultiPolygon', coordinates: polygons }) + '\n');
