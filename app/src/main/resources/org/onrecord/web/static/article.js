// Tells beside an article what is marked in it. Without this, the notes beside the text tell the same.
const text = document.querySelector('.text');
const notes = document.getElementById('found');
const layers = document.querySelector('.layers');
const LAYER = { f: 'said', e: 'events', t: 'times', p: 'places' };
const MOST = 3; // notes of marks that lie over each other
const OPEN = 150; // milliseconds until the pointer means it
const STAY = 350; // and until it has left: it may be on its way to the panel
const panel = element('div', { className: 'panel', id: 'panel', role: 'dialog', tabIndex: -1, hidden: true });
const link = element('a', { className: 'here', textContent: '¶', href: '#' });
let shown; // id of the note that the panel tells first
let at; // the mark beside which it is
let opener; // what has the focus again once the panel is left
let kept = false; // whether it stays when the pointer leaves
let timer;

function element(name, properties, children = []) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// Marks and their notes

const marks = (id) => text.querySelectorAll(`.m[data-f~="${id}"]`);
const isOn = (id) => !LAYER[id[0]] || layers.querySelector(`[value=${LAYER[id[0]]}]`).checked;
const told = (mark) => mark.dataset.f.split(' ').filter((id) => isOn(id) && document.getElementById(id));

function light(id) {
  document.querySelectorAll('.lit').forEach((each) => each.classList.remove('lit'));
  if (!id) return;
  marks(id).forEach((each) => each.classList.add('lit'));
  document.getElementById(id)?.classList.add('lit');
}

// The panel

function fill(ids, mark) {
  const parts = ids.slice(0, MOST).map((id) => {
    const note = document.getElementById(id).cloneNode(true);
    const number = note.querySelector('.n'); // leads to where we are
    number.replaceWith(...(number.matches('.unnumbered') ? [] : [element('span', { className: 'n', textContent: number.textContent })]));
    return element('div', { className: 'told' }, note.childNodes);
  });
  const sentence = mark.closest('.sentence').id;
  const buttons = [
    element('a', { href: `#${sentence}`, textContent: 'Link to this sentence' }),
    element('button', { type: 'button', className: 'step', textContent: '‹', ariaLabel: 'The mark before', onclick: () => step(-1) }),
    element('button', { type: 'button', className: 'step', textContent: '›', ariaLabel: 'The next mark', onclick: () => step(1) }),
    element('button', { type: 'button', className: 'step', textContent: '×', ariaLabel: 'Close', onclick: () => leave() }),
  ];
  panel.replaceChildren(...parts, element('p', { className: 'panel-foot' }, buttons));
  panel.setAttribute('aria-label', document.getElementById(ids[0]).dataset.label);
}

function show(mark, keep, first) {
  clearTimeout(timer);
  const ids = told(mark); // of many marks over each other some are left out
  const id = document.getElementById(first) ? first : ids[0];
  if (!id) return;
  kept = keep;
  if (panel.hidden || shown !== id) {
    fill([id, ...ids.filter((each) => each !== id)], mark);
    shown = id;
    at = mark;
    light(id);
    panel.hidden = false;
    place(mark);
  }
}

// Below what it tells of, else above it; in a narrow window the style sheet puts it at the bottom.
function place(mark, scroll = true) {
  panel.style.removeProperty('top');
  panel.style.removeProperty('left');
  const at = mark.getClientRects()[0];
  const all = [at, ...[...marks(shown)].flatMap((each) => [...each.getClientRects()])];
  if (getComputedStyle(panel).position === 'fixed') {
    const under = Math.max(...all.map((each) => each.bottom)) + 8 - panel.getBoundingClientRect().top;
    if (scroll && (kept || document.activeElement.matches('.text .n'))) window.scrollBy(0, Math.max(0, Math.min(under, at.top - 16)));
    return;
  }
  const seen = all.filter((each) => each.bottom > 0 && each.top < window.innerHeight);
  const top = Math.min(at.top, ...seen.map((each) => each.top));
  const bottom = Math.max(at.bottom, ...seen.map((each) => each.bottom));
  const height = panel.offsetHeight;
  const box = text.getBoundingClientRect();
  const y = bottom + height + 8 < window.innerHeight ? bottom + 6
    : top - height - 8 > 0 ? top - height - 6
      : at.bottom + 6;
  panel.style.top = `${y - box.top}px`;
  panel.style.left = `${Math.max(0, Math.min(at.left - box.left - 16, box.width - panel.offsetWidth))}px`;
}

function hide() {
  clearTimeout(timer);
  if (panel.hidden) return;
  panel.hidden = true;
  shown = undefined;
  opener = undefined;
  kept = false;
  light();
}

// Away from the panel, back to where the keyboard was.
function leave() {
  const sentence = at.closest('.sentence');
  sentence.tabIndex = -1; // where there is no number to go back to
  const back = panel.contains(document.activeElement) ? opener ?? sentence : undefined;
  hide();
  back?.focus({ preventScroll: true });
  hide(); // what has the focus shows it again
}

function enter(mark, id, from) {
  opener = from;
  show(mark, true, id);
  panel.focus({ preventScroll: true });
}

// Goes through all that is marked, in the order of the text.
function step(by) {
  const order = new Map();
  text.querySelectorAll('.m').forEach((mark) => told(mark).reverse().forEach((id) => order.has(id) || order.set(id, mark)));
  const ids = [...order.keys()];
  // What lies under too many others is no mark's own: its place is that of the innermost there.
  const here = ids.includes(shown) ? shown : told(at)[0];
  const next = ids[(ids.indexOf(here) + by + ids.length) % ids.length];
  const mark = order.get(next);
  mark.scrollIntoView({ block: 'center' });
  show(mark, true, next);
  opener = text.querySelector(`.n[href="#${next}"]`) ?? undefined;
  panel.focus({ preventScroll: true });
}

function later(what, milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(what, milliseconds);
}

text.addEventListener('pointerover', ({ target, pointerType }) => {
  const mark = target.closest('.m');
  if (mark && pointerType === 'mouse' && !kept) later(() => show(mark, false), panel.hidden ? OPEN : STAY);
});
text.addEventListener('pointerout', ({ target }) => {
  if (target.closest('.m') && !kept) later(hide, STAY);
});
panel.addEventListener('pointerover', () => clearTimeout(timer));
panel.addEventListener('pointerleave', () => kept || panel.contains(document.activeElement) || later(hide, STAY));

function ofNumber(number) {
  let mark = number;
  do mark = mark.nextElementSibling; while (mark && !mark.matches('.m'));
  return [mark, number.getAttribute('href').slice(1)];
}
text.addEventListener('focusin', ({ target }) => {
  // A press of the pointer shows it once it has become a click: nothing moves under it before.
  if (!target.matches('.n:focus-visible')) return;
  const [mark, id] = ofNumber(target);
  if (mark) show(mark, false, id);
});
text.addEventListener('focusout', ({ target, relatedTarget }) => {
  if (target.matches('.n') && !panel.contains(relatedTarget)) hide();
});
text.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const number = event.target.closest('.n');
  const mark = event.target.closest('.m');
  if (number && !panel.contains(number)) {
    const [first, id] = ofNumber(number);
    if (!first || !isOn(id)) return;
    event.preventDefault();
    enter(first, id, number);
  } else if (mark && window.getSelection().isCollapsed) {
    opener = undefined;
    show(mark, true);
  }
});
document.addEventListener('click', ({ target }) => {
  if (!target.closest('.text .m, .text .n, .panel') && target.isConnected) hide();
});
document.addEventListener('keydown', (event) => {
  if (panel.hidden) return;
  if (event.key === 'Escape') leave();
  if (event.key !== 'Tab' || !panel.contains(event.target)) return;
  const stops = [...panel.querySelectorAll('a, button')];
  const edge = event.shiftKey ? [panel, stops[0]] : [stops.at(-1)];
  if (edge.includes(event.target)) {
    event.preventDefault();
    leave();
  }
});
window.addEventListener('resize', () => panel.hidden || place(at, false));

// What a note beside the text tells of is lit in the text.
const lightNote = ({ target }) => {
  const note = target.closest('.found > li');
  if (note && panel.hidden) light(note.id);
};
notes.addEventListener('pointerover', lightNote);
notes.addEventListener('focusin', lightNote);
notes.addEventListener('pointerleave', () => panel.hidden && light());
notes.addEventListener('focusout', () => panel.hidden && light());

// The address of a sentence: one link, which goes along with the pointer and the arrow keys.

const sentences = () => [...text.querySelectorAll('.sentence')];

function lead(sentence) {
  const rects = sentence.getClientRects();
  const end = rects[rects.length - 1];
  const box = text.getBoundingClientRect();
  link.href = `#${sentence.id}`;
  link.setAttribute('aria-label', `Link to sentence ${sentence.id.slice(1)}: ${sentence.textContent.slice(0, 80)}`);
  link.style.top = `${end.top - box.top}px`;
  link.style.left = `${Math.min(end.right - box.left, box.width - 24)}px`;
  text.querySelector('.at')?.classList.remove('at');
  if (document.activeElement === link) sentence.classList.add('at');
}

text.addEventListener('pointerover', ({ target }) => {
  const sentence = target.closest('.sentence');
  if (sentence && document.activeElement !== link) lead(sentence);
});
link.addEventListener('focus', () => {
  const all = sentences();
  lead(text.querySelector('.sentence:target') ?? all.find((each) => each.getBoundingClientRect().top > 0) ?? all[0]);
});
link.addEventListener('blur', () => text.querySelector('.at')?.classList.remove('at'));
link.addEventListener('keydown', (event) => {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const all = sentences();
  const next = all[all.findIndex((each) => `#${each.id}` === link.getAttribute('href')) + by];
  if (!next) return;
  next.scrollIntoView({ block: 'nearest' });
  lead(next);
});

// A sentence of which there is no room in this part stands in one that begins with it.
function seek() {
  const [, number] = window.location.hash.match(/^#s([1-9]\d*)$/) ?? [];
  const url = new URL(window.location);
  if (!number || !document.querySelector('.parts') || document.getElementById(`s${number}`) || url.searchParams.get('from') === number) return;
  url.searchParams.set('from', number);
  window.location.replace(url);
}

// A note that an address names is to be seen.
function reveal() {
  const note = window.location.hash.slice(1);
  const box = /^[fetp]\d+$/.test(note) && layers.querySelector(`[value=${LAYER[note[0]]}]`);
  if (!box || box.checked) return;
  box.click();
  document.getElementById(note)?.scrollIntoView();
}

// What is marked stands in the address, too.

layers.addEventListener('change', () => {
  hide();
  const boxes = [...layers.querySelectorAll('input')];
  const value = boxes.filter((box) => box.checked).map((box) => box.value).join(',') || 'none';
  const showing = (address) => {
    const url = new URL(address);
    if (value === layers.dataset.usual) url.searchParams.delete('show');
    else url.searchParams.set('show', value);
    return url.href.replaceAll('%2C', ',');
  };
  window.history.replaceState(window.history.state, '', showing(window.location));
  document.querySelectorAll('.parts a').forEach((each) => { each.href = showing(each.href); });
});

if (text.querySelector('.sentence')) text.prepend(link);
text.append(panel);
for (const look of [seek, reveal]) {
  look();
  window.addEventListener('hashchange', look);
}
