// Pages work without this; it makes parts of them quicker and keeps the keyboard's place.

// A part of the page was exchanged: whoever works by keyboard goes on where they were, or at its head.
document.addEventListener('htmx:afterSettle', ({ detail }) => {
  if (detail.target?.id !== 'list' && detail.elt?.id !== 'list') return;
  if (document.activeElement === null || document.activeElement === document.body) {
    document.getElementById('list-title')?.focus({ preventScroll: true });
  }
  window.scrollTo({ top: 0 });
});

// Empty fields are left out of addresses, so that these can be read and passed on.
function leaveOutEmpty(form, off) {
  for (const field of form.elements) {
    if (field.name && field.value === '' && field.type !== 'hidden') field.disabled = off;
  }
}

document.addEventListener('submit', ({ target }) => {
  if (target.method !== 'get') return;
  leaveOutEmpty(target, true);
  setTimeout(() => leaveOutEmpty(target, false));
});

document.addEventListener('htmx:configRequest', ({ detail }) => {
  if (detail.verb !== 'get') return;
  for (const [name, value] of Object.entries(detail.parameters)) {
    if (value === '') delete detail.parameters[name];
  }
});

// What was asked for can't be shown: the whole page tells why.
document.addEventListener('htmx:responseError', ({ detail }) => {
  if (detail.target?.id === 'jobs') return; // It looks again.
  window.location.assign(detail.pathInfo.finalRequestPath);
});
