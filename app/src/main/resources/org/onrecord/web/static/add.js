// Files are sent one after the other, each as a request of its own, so that one that is refused
// holds up no other. How far they are is in the list, which htmx looks at again.

const LARGEST = 10_000_000;
const files = document.getElementById('files');
const drop = document.getElementById('drop');
const refused = document.getElementById('refused');
const sending = document.getElementById('sending');
const ends = document.getElementById('ends');

const pause = (seconds) => new Promise((done) => setTimeout(done, 1000 * seconds));
const look = () => document.body.dispatchEvent(new CustomEvent('look'));

function refuse(name, reason) {
  const line = document.createElement('li');
  const called = document.createElement('bdi');
  called.textContent = name;
  line.append(called, `: ${reason}`);
  refused.append(line);
}

async function reason(answer) {
  try {
    return (await answer.json()).detail;
  } catch {
    return `the server answers ${answer.status}`;
  }
}

async function send(file) {
  if (file.size > LARGEST) return refuse(file.name, 'it is larger than 10 MB');
  const address = `/add/file?name=${encodeURIComponent(file.name)}`;
  for (;;) {
    let answer;
    try {
      answer = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream', Accept: 'application/json' },
        body: file,
      });
    } catch {
      return refuse(file.name, 'it could not be sent: is it a folder, or has the server ended?');
    }
    if (answer.ok) return look();
    // Too much waits: its turn comes.
    const later = Number(answer.headers.get('Retry-After'));
    if (!later) return refuse(file.name, await reason(answer));
    await pause(later);
  }
}

let queue = Promise.resolve();
let chosen = 0;
let done = 0;

function tell() {
  sending.textContent = done < chosen ? `Sending ${done + 1} of ${chosen}. Stay on this page.` : '';
}

function sendAll(list) {
  if (done === chosen) {
    refused.replaceChildren();
    chosen = done = 0;
  }
  chosen += list.length;
  tell();
  for (const file of list) {
    queue = queue.then(async () => {
      await send(file);
      done++;
      tell();
    });
  }
}

// What is not sent yet would be lost.
window.addEventListener('beforeunload', (event) => {
  if (done < chosen) event.preventDefault();
});

if (drop) {
  drop.hidden = false;
  files.addEventListener('change', () => {
    sendAll([...files.files]);
    files.value = '';
  });
  for (const kind of ['dragover', 'dragleave', 'drop']) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle('over', kind === 'dragover');
      if (kind === 'drop') sendAll([...event.dataTransfer.files]);
    });
  }
  // What is dropped beside it would be opened in the place of this page.
  for (const kind of ['dragover', 'drop']) {
    window.addEventListener(kind, (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  }
}

// Only that something has ended is said aloud.
let ended = Number(document.getElementById('jobs').dataset.ends);
document.body.addEventListener('htmx:afterSettle', () => {
  const { ends: now, last } = document.getElementById('jobs').dataset;
  if (Number(now) > ended) ends.textContent = last;
  ended = Number(now);
});
