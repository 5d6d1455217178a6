// @ts-check
/* Shows what GET /_emulator/state says, once a second, and uses the rest of the control door. */
const PRESETS = [
  ['The token expires in the middle (602)', { kind: 'error', code: '602', after: 3 }],
  ['Too many calls, for 20 seconds (606)', { kind: 'error', code: '606', lasts: 20 }],
  ['The daily quota is reached (607), three times', { kind: 'error', code: '607', times: 3 }],
  ['A system error in one call of ten (611)', { kind: 'error', code: '611', chance: 0.1, seed: 1 }],
  ['A transient error (713)', { kind: 'error', code: '713' }],
  ['Too many calls at once (615)', { kind: 'error', code: '615', times: 5 }],
  [
    'The queue of exports is full (1029)',
    { kind: 'error', code: '1029', meaning: 'queue', match: 'enqueue', times: 3 },
  ],
  ['The volume is spent (1029)', { kind: 'error', code: '1029', meaning: 'volume', match: 'create|enqueue', times: 3 }],
  ['The export is queued already (1029)', { kind: 'error', code: '1029', meaning: 'queued', match: 'enqueue' }],
  ['The filter updatedAt is not available (1035)', { kind: 'error', code: '1035', match: 'create' }],
  ['A gateway answers with a page (502)', { kind: 'http', status: 502, body: 'html', times: 3 }],
  ['A gateway answers with nothing (503)', { kind: 'http', status: 503, body: 'empty', times: 3 }],
  ['The enqueue is done, its answer lost (504)', { kind: 'http', status: 504, match: 'enqueue', effect: 'done' }],
  ['Connections are dropped', { kind: 'drop', times: 3 }],
  ['Answers are two seconds late', { kind: 'late', seconds: 2, times: 10 }],
  ['A download is cut', { kind: 'cut', bytes: 10000 }],
  ['Downloads are slow', { kind: 'slow', bytesPerSecond: 50000, times: 'always' }],
  ['Completed, but the file is gone (404)', { kind: 'gone-file' }],
  ['An export fails', { kind: 'fail-export' }],
  ['An export is cancelled by nobody', { kind: 'cancel-export' }],
  ['A checksum is wrong', { kind: 'wrong-checksum' }],
  ['Rows of a file are spoiled', { kind: 'dirty-rows' }],
  ['Rows come twice at the borders of windows', { kind: 'border-rows', seconds: 3600, times: 2 }],
  ['A field gets hidden', { kind: 'hide-field', name: 'leadScore' }],
  [
    'Strangers use the subscription too',
    { kind: 'strangers', callsPerHour: 600, megabytesPerDay: 100, queuePlaces: 4 },
  ],
];
const TONES = { Completed: 'good', Processing: 'busy', Queued: 'busy', Failed: 'bad', Cancelled: 'bad' };

/** @param {string} id @returns {any} */
const at = id => document.getElementById(id);
const whole = new Intl.NumberFormat('en');
const plain = iso => (iso ? iso.replace('T', ' ').replace(/(\.\d+)?Z$/, '') : '');

function make(tag, text, className) {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
}

function bytes(count) {
  if (count === null || count === undefined) return '–';
  return count < 1e6
    ? `${whole.format(Math.round(count / 1000))} kB`
    : `${whole.format(Math.round(count / 1e5) / 10)} MB`;
}

/** Nothing is drawn anew while it stays the same: a focus would be lost. */
const drawn = new Map();
function draw(id, facts, children) {
  const key = JSON.stringify(facts);
  if (drawn.get(id) === key) return;
  drawn.set(id, key);
  at(id).replaceChildren(...children());
}

function quota(name, used, limit, show = whole.format) {
  const item = make('li', name);
  item.append(make('b', `${show(used)} of ${show(limit)}`));
  const bar = make('div', undefined, used >= limit ? 'bar full' : 'bar');
  const fill = make('i');
  fill.style.width = `${Math.min(100, (100 * used) / (limit || 1))}%`;
  bar.append(fill);
  item.append(bar);
  return item;
}

function showQuotas({ calls, volume, callsInWindow, callsInFlight, resetsAt }) {
  draw('quotas', [calls, volume, callsInWindow, callsInFlight, resetsAt], () => [
    quota('Calls today', calls.used, calls.limit),
    quota('Exported today', volume.used, volume.limit, bytes),
    quota(`Calls in ${callsInWindow.seconds} seconds`, callsInWindow.used, callsInWindow.limit),
    quota('Calls in flight', callsInFlight.used, callsInFlight.limit),
  ]);
}

function exportRow(job) {
  const row = make('tr');
  const [[by, range] = ['', '']] = Object.entries(job.filter ?? {});
  const filter = range?.startAt
    ? `${plain(range.startAt).slice(0, 16)} – ${plain(range.endAt).slice(0, 16)}`
    : String(range);
  const last = job.finishedAt ?? job.startedAt ?? job.queuedAt ?? job.createdAt;
  row.append(
    make('td', job.state, `state ${TONES[job.state] ?? ''}`),
    make('td', `${job.of ?? 'leads'} ${job.exportId.slice(0, 8)}`),
    make('td', job.rows === null ? '–' : whole.format(job.rows), 'number'),
    make('td', bytes(job.bytes), 'number'),
    make('td', plain(last).slice(5)),
    make('td', `${by} ${filter}`),
    make('td', job.owner),
  );
  if (job.errorMsg) row.title = job.errorMsg;
  return row;
}

function requestRow({ at: time, method, path, user, status, codes, milliseconds }) {
  const row = make('tr');
  const isGood = status < 400 && codes.length === 0;
  const request = make('td', `${method} ${path.replace(/([\da-f]{8})-[-\da-f]{27}/g, '$1…')}`, 'path');
  request.title = path;
  row.append(
    make('td', plain(time).slice(11)),
    request,
    make('td', codes.length > 0 ? `${status}, error ${codes.join(', ')}` : String(status), isGood ? 'good' : 'bad'),
    make('td', `${whole.format(milliseconds)} ms`, 'number'),
    make('td', user ?? '–'),
  );
  return row;
}

/** What was asked for, without what is so anyway. */
function words(fault) {
  const isUsual = (name, value) =>
    (name === 'after' && value === 0) || (name === 'seed' && !fault.chance) || value === 'none';
  return Object.entries(fault)
    .filter(([name, value]) => name !== 'id' && name !== 'left' && name !== 'kind' && !isUsual(name, value))
    .map(([name, value]) => ` ${name} ${value}`)
    .join(',');
}

function faultItem(fault) {
  const { id, left } = fault;
  const item = make('li');
  const what = make('span', words(fault));
  what.prepend(make('b', fault.kind));
  const clear = make('button', 'Clear', 'small');
  clear.type = 'button';
  clear.setAttribute('aria-label', `Clear ${fault.kind} ${fault.code ?? ''}`.trim());
  clear.addEventListener('click', () => door(`faults?id=${id}`, { method: 'DELETE' }).then(look));
  item.append(what, clear);
  if (fault.kind !== 'strangers' && fault.kind !== 'hide-field')
    what.append(make('span', left === 'always' ? ', until cleared' : `, ${left} left`, 'quiet'));
  return item;
}

function show(state) {
  at('now').textContent = plain(state.now);
  at('now').dateTime = state.now;
  at('rate').textContent = `UTC, clock rate ${state.rate}; quotas reset at ${plain(state.quotas.resetsAt)}`;
  at('world').textContent =
    `${whole.format(state.people)} people, ${whole.format(state.fields)} fields, born ${state.born.slice(0, 10)}`;
  at('midnight').dataset.seconds = Math.max(
    0,
    Math.ceil((Date.parse(state.quotas.resetsAt) - Date.parse(state.now)) / 1000),
  );
  showQuotas(state.quotas);
  const { callsToday = 0, bytesToday = 0, queuePlaces = 0 } = state.strangers ?? {};
  at('strangers').textContent =
    callsToday + bytesToday + queuePlaces > 0
      ? `Other integrations took ${whole.format(callsToday)} of these calls and ${bytes(bytesToday)}, and hold ${queuePlaces} places in the queue.`
      : '';
  const jobs = [...state.jobs].reverse().slice(0, 100);
  at('export-count').textContent = state.jobs.length > 0 ? `(${whole.format(state.jobs.length)})` : '';
  draw('exports', jobs, () => jobs.map(exportRow));
  draw('requests', state.requests, () => state.requests.map(requestRow));
  draw('faults', state.faults, () => state.faults.map(faultItem));
  at('no-exports').hidden = jobs.length > 0;
  at('no-requests').hidden = state.requests.length > 0;
  at('no-faults').hidden = state.faults.length > 0;
  at('clear').hidden = state.faults.length === 0;
}

async function door(path, init) {
  const response = await fetch(`/_emulator/${path}`, init);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
  return answer;
}

async function look() {
  try {
    show(await door('state'));
    at('lost').hidden = true;
  } catch {
    at('lost').hidden = false;
  }
}

async function advance(seconds) {
  await door(`advance?seconds=${seconds}`, { method: 'POST' });
  await look();
}

function fillFault() {
  at('fault').value = JSON.stringify(PRESETS[at('preset').selectedIndex]?.[1], null, 2);
}

for (const [label] of PRESETS) at('preset').append(make('option', label));
fillFault();
at('preset').addEventListener('change', fillFault);
for (const button of document.querySelectorAll('button[data-seconds], #midnight'))
  button.addEventListener('click', () => advance(/** @type {any} */ (button).dataset.seconds));
at('advance').addEventListener('submit', event => {
  event.preventDefault();
  void advance(at('seconds').value);
});
at('cause').addEventListener('submit', async event => {
  event.preventDefault();
  try {
    const fault = JSON.parse(at('fault').value);
    await door('faults', { method: 'POST', body: JSON.stringify({ faults: [fault] }) });
    at('refused').textContent = '';
  } catch (error) {
    at('refused').textContent = error instanceof Error ? error.message : String(error);
  }
  await look();
});
at('clear').addEventListener('click', () => door('faults', { method: 'POST', body: '{"faults":[]}' }).then(look));

const showCsv = () => (at('csv').href = `/_emulator/truth.csv?fields=${encodeURIComponent(at('fields').value)}`);
at('fields').addEventListener('input', showCsv);
showCsv();
at('truth').addEventListener('submit', async event => {
  event.preventDefault();
  at('truth-answer').textContent = 'Counting…';
  try {
    const { count, sha256 } = await door(`truth?fields=${encodeURIComponent(at('fields').value)}`);
    at('truth-answer').textContent = `${whole.format(count)} people, SHA-256 ${sha256}`;
  } catch (error) {
    at('truth-answer').textContent = error instanceof Error ? error.message : String(error);
  }
});

void look();
setInterval(() => document.hidden || look(), 1000);
