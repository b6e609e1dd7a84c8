// Puts the places of the list on a map. Without this, the list itself leads to them.
const L = window.L;
const NEAR = 44; // pixels within which places are one group
let drawn;

function places(section) {
  return [...section.querySelectorAll('a[data-latitude]')].map((link) => ({
    name: link.querySelector('bdi').textContent,
    at: L.latLng(Number(link.dataset.latitude), Number(link.dataset.longitude)),
    count: Number(link.dataset.count),
    link,
  }));
}

// The place with most events takes in those near it.
function groups(all, map) {
  const found = [];
  for (const place of all) {
    const point = map.latLngToLayerPoint(place.at);
    const near = found.find((group) => group.point.distanceTo(point) < NEAR);
    if (near) {
      near.places.push(place);
      near.count += place.count;
    } else {
      found.push({ point, places: [place], count: place.count, at: place.at });
    }
  }
  return found;
}

function marker({ at, places: here, count }, map) {
  const badge = document.createElement('span');
  badge.textContent = count;
  const size = Math.min(44, 26 + 4 * Math.log2(count));
  const icon = L.divIcon({ className: here.length > 1 ? 'pin pins' : 'pin', html: badge, iconSize: [size, size] });
  const told = here.length > 1
    ? `${here[0].name} and ${here.length - 1} more places: ${count} events. Come closer`
    : `${here[0].name}: ${count} ${count === 1 ? 'event' : 'events'}`;
  const made = L.marker(at, { icon, title: told, riseOnHover: true });
  made.on('add', () => made.getElement().setAttribute('aria-label', told));
  const go = () => {
    const bounds = L.latLngBounds(here.map((each) => each.at));
    if (here.length > 1 && map.getZoom() < map.getMaxZoom()) {
      map.fitBounds(bounds, { padding: [60, 60], maxZoom: map.getMaxZoom() });
      map.getContainer().focus();
    } else {
      here[0].link.click();
    }
  };
  made.on('click', go);
  made.on('keypress', ({ originalEvent: pressed }) => {
    if (pressed.key !== 'Enter' && pressed.key !== ' ') return;
    pressed.preventDefault();
    go();
  });
  return made;
}

async function draw() {
  drawn?.remove();
  drawn = undefined;
  const section = document.querySelector('.where');
  const all = section ? places(section) : [];
  if (all.length === 0) return;
  const box = document.createElement('div');
  box.className = 'map';
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', 'Map of the places');
  section.querySelector('.where-parts').prepend(box);
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(box, {
    minZoom: 1,
    maxZoom: 8,
    maxBounds: [[-85, -220], [85, 220]],
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    scrollWheelZoom: false,
  });
  drawn = map;
  map.attributionControl.setPrefix(false).addAttribution('Shapes: Natural Earth');
  const pins = L.layerGroup().addTo(map);
  map.on('zoomend viewreset', () => {
    pins.clearLayers();
    groups(all, map).forEach((group) => pins.addLayer(marker(group, map)));
  });
  map.fitBounds(L.latLngBounds(all.map((each) => each.at)), { padding: [50, 50], maxZoom: 4, animate: false });
  map.fire('zoomend');
  const shapes = await fetch(section.dataset.shapes);
  if (shapes.ok && drawn === map) {
    L.geoJSON(await shapes.json(), { interactive: false, style: { className: 'land', weight: 1, fillOpacity: 1 } }).addTo(map);
  }
}

document.addEventListener('htmx:afterSettle', ({ detail }) => {
  if (detail.target?.id === 'list' || detail.elt?.id === 'list') draw();
});
draw();
