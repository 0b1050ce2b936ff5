// SPDX-License-Identifier: EUPL-1.2
// The page around verifier.js: takes a protocol in, tells what was found. It sends nothing.

import { readable, STEPS, verify } from './verifier.js';

const LARGEST_FILE = 48_000_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERDICTS = { holds: '✓ hält', broken: '✗ hält nicht', open: '? offen', skipped: '– nicht geprüft' };
const KINDS = { DRAW: 'Ziehung', REPLACEMENT: 'Nachziehung', TICKETS: 'Losnummern' };

const byId = (id) => document.getElementById(id);

/** A new element; text stays text, whatever it contains. */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  made.append(...children);
  return made;
}

/** From here on the browser refuses every connection of this page, even to its own service. */
function forbidConnections() {
  document.head.append(element('meta', { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" }));
}

function complain(text) {
  byId('message').textContent = text;
  byId('message').hidden = text === '';
}

// --- Progress --------------------------------------------------------------------------------------------------------

let announced = 0;

const painted = () => new Promise((resolve) => setTimeout(resolve));

/** The bar moves often; who listens hears of every quarter. */
async function onProgress(done, total) {
  const percent = Math.round((100 * done) / total);
  if (percent !== byId('progress-bar').value) {
    byId('progress-bar').value = percent;
    byId('progress-text').textContent = `Schritt 6 von ${STEPS.length}, ${STEPS[5]}: ${done} von ${total} nachgerechnet`;
    await painted();
  }
  if (percent - announced >= 25 && percent < 100) {
    announced = percent;
    byId('status').textContent = `${percent} Prozent nachgerechnet`;
  }
}

// --- What was found --------------------------------------------------------------------------------------------------

function comparison({ expected, found, label = 'Nachgerechnet', verdict }) {
  const list = element('dl', { class: 'values' });
  const add = (name, value) =>
    value !== null && list.append(element('div', {}, element('dt', {}, name), element('dd', {}, value)));
  add('Erwartet', expected ?? null);
  add(verdict === 'holds' ? label : 'Gefunden', found ?? null);
  return list.hasChildNodes() ? [list] : [];
}

function showSteps(findings) {
  const items = STEPS.map((title, at) => {
    const finding = findings[at] ?? { verdict: 'skipped', text: 'Der Schritt davor hält nicht.' };
    return element(
      'li',
      { class: finding.verdict },
      element('h4', {}, element('span', {}, `${at + 1}. ${title}`), ' ', element('span', { class: 'mark' }, VERDICTS[finding.verdict])),
      element('p', {}, finding.text),
      ...comparison(finding),
    );
  });
  byId('steps').replaceChildren(...items);
}

function showVerdict(verdict, findings) {
  const { number, title, text } = findings.at(-1);
  const [headline, sentence] = {
    holds: ['Das Protokoll hält', 'Aus Verpflichtung und Zufallswert folgt genau dieses Ergebnis.'],
    broken: [`Das Protokoll hält nicht: Schritt ${number}, ${title}`, text],
    open: ['Das Protokoll selbst hält, eine Frage ist offen', text],
  }[verdict];
  byId('banner').className = `banner ${verdict}`;
  byId('verdict').textContent = headline;
  byId('verdict-text').textContent = sentence;
}

function showAbout(protocol) {
  const about = protocol?.commitmentDocument;
  const facts = {
    Runde: about?.name,
    Art: KINDS[about?.kind] && `${KINDS[about.kind]} ${about.number}`,
    Zufallsquelle: about?.source,
    Zufallswert: protocol?.randomness,
    Angekündigt: typeof about?.committedAt === 'string' && readable(about.committedAt),
    Gezogen: protocol && readable(protocol.drawnAt),
  };
  const rows = Object.entries(facts)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value)));
  byId('about').replaceChildren(...rows);
}

function judge(published, hash) {
  const given = published.trim().toLowerCase().replace(/\s+/g, '');
  if (given === '') {
    return '';
  }
  if (given === hash) {
    return '✓ stimmt überein';
  }
  const at = Array.from(hash).findIndex((digit, index) => digit !== given[index]);
  return at < 0 ? '✗ hat mehr als 64 Stellen' : `✗ stimmt nicht überein, zuerst an Stelle ${at + 1}`;
}

function hashBlock(id, name, hash) {
  const input = element('input', { id, type: 'text', autocomplete: 'off', spellcheck: 'false' });
  const answer = element('p', { class: 'answer', role: 'status', 'aria-live': 'polite' });
  input.addEventListener('input', () => {
    answer.textContent = judge(input.value, hash);
    answer.classList.toggle('same', answer.textContent.startsWith('✓'));
  });
  const groups = hash.match(/.{4}/g).map((digits) => element('span', {}, digits));
  return element(
    'div',
    { class: 'hash' },
    element('h3', {}, name),
    element('code', { class: 'digits' }, ...groups),
    element('label', { for: id }, 'Veröffentlichten Wert hier einfügen'),
    input,
    answer,
  );
}

function tableOf(protocol) {
  if (protocol.tickets) {
    return {
      columns: ['Rang', 'Schlüssel', 'Loswert'],
      rows: protocol.tickets.map(({ rank, ags, value }) => [String(rank), ags, `${value.slice(0, 12)}…`]),
    };
  }
  const rows = protocol.commitmentDocument.urns.flatMap((urn, at) => {
    const halbjahre = new Map(protocol.urns[at].result.map(({ ags, halbjahr }) => [ags, halbjahr]));
    return urn.offices.map(({ ags, name, regierungsbezirk }) => [
      name,
      halbjahre.get(ags) ?? 'wartet',
      ags,
      regierungsbezirk,
      urn.id,
    ]);
  });
  return { columns: ['Jugendamt', 'Halbjahr', 'Schlüssel', 'Regierungsbezirk', 'Urne'], rows };
}

let tableRows = [];

function search() {
  const wanted = byId('search').value.trim().toLocaleLowerCase('de');
  let shown = 0;
  for (const row of tableRows) {
    row.hidden = !row.textContent.toLocaleLowerCase('de').includes(wanted);
    shown += row.hidden ? 0 : 1;
  }
  byId('search-count').textContent = `${shown} von ${tableRows.length} Jugendämtern`;
}

function showResult(protocol) {
  const { columns, rows } = tableOf(protocol);
  byId('caption').textContent = protocol.tickets ? 'Losnummern nach Rang' : 'Welches Jugendamt welches Halbjahr gezogen hat';
  byId('columns').replaceChildren(...columns.map((name) => element('th', { scope: 'col' }, name)));
  tableRows = rows.map(([first, ...others]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first),
      ...others.map((cell) => element('td', {}, ' ', cell)),
    ),
  );
  byId('rows').replaceChildren(...tableRows);
  byId('search').value = '';
  search();
}

// --- Checking --------------------------------------------------------------------------------------------------------

/** The draw's number as a file says it itself; where it says none the file comes last and is the one that is checked. */
function numberOf(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)).commitmentDocument.number ?? Infinity;
  } catch {
    return Infinity;
  }
}

let latest = 0;

async function check(files) {
  const mine = ++latest;
  complain('');
  byId('outcome').hidden = true;
  byId('progress').hidden = false;
  byId('progress-bar').value = 0;
  byId('progress-text').textContent = 'Das Protokoll wird geprüft …';
  byId('status').textContent = 'Das Protokoll wird geprüft.';
  announced = 0;
  await painted();
  const [protocol, ...earlier] = files.toSorted((one, other) => numberOf(other) - numberOf(one) || 0);
  const checked = await verify(protocol, { earlier, onProgress }).catch((fault) => ({ fault }));
  if (mine !== latest) {
    return; // Another file was chosen meanwhile.
  }
  byId('progress').hidden = true;
  if (checked.fault) {
    complain(`Die Prüfung brach ab: ${checked.fault.message}. Prüfen Sie stattdessen mit ./turnus verify.`);
  } else {
    show(checked);
  }
}

function show({ verdict, findings, protocol }) {
  const trusted = verdict !== 'broken';
  showVerdict(verdict, findings);
  showAbout(protocol);
  showSteps(findings);
  byId('compare').hidden = !trusted;
  byId('result').hidden = !trusted;
  if (trusted) {
    byId('hashes').replaceChildren(
      hashBlock('published-commitment', 'Hashwert der Verpflichtung', protocol.commitment),
      hashBlock('published-fingerprint', 'Fingerabdruck des Protokolls', protocol.fingerprint),
    );
    showResult(protocol);
  }
  byId('status').textContent = '';
  byId('outcome').hidden = false;
  byId('verdict').focus();
  byId('verdict').scrollIntoView({ block: 'start' });
}

async function checkFiles(files) {
  const tooLarge = [...files].find(({ size }) => size > LARGEST_FILE);
  if (tooLarge) {
    byId('outcome').hidden = true;
    complain(`„${tooLarge.name}“ ist mit ${Math.round(tooLarge.size / 1e6)} MB zu groß: ein Losprotokoll hat höchstens 16 MB. Bitte die Datei des Protokolls wählen.`);
  } else if (files.length > 0) {
    await check(await Promise.all([...files].map(async (file) => new Uint8Array(await file.arrayBuffer()))));
  }
}

/** Where a round's protocols are: the tickets', or the draw's with all replacements up to a number. */
function addresses(round, asked) {
  const base = `../api/v1/allocation-rounds/${round}`;
  if (asked.has('losnummern')) {
    return [`${base}/tickets/protocol`];
  }
  const number = /^[1-9]\d?$/.test(asked.get('nummer')) ? Number(asked.get('nummer')) : 1;
  const replacements = Array.from({ length: number - 1 }, (_, at) => `${base}/lottery/replacements/${at + 2}/protocol`);
  return [`${base}/lottery/protocol`, ...replacements];
}

async function fetched(address) {
  const answer = await fetch(address, { credentials: 'omit', cache: 'no-store', headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`Der Dienst gibt dazu kein Losprotokoll heraus (Antwort ${answer.status}): vielleicht ist noch nicht gezogen.`);
  }
  return new Uint8Array(await answer.arrayBuffer());
}

/** The protocols of a round of this service; the only thing this page ever fetches. */
async function load(round, asked) {
  try {
    const files = await Promise.all(addresses(round, asked).map(fetched));
    forbidConnections();
    await check(files);
  } catch (fault) {
    forbidConnections();
    const reason = fault instanceof TypeError ? 'Der Dienst antwortet nicht.' : fault.message;
    complain(`${reason} Versuchen Sie es später noch einmal, oder wählen Sie das Protokoll als Datei.`);
  }
}

// --- What visitors do ------------------------------------------------------------------------------------------------

function acceptDrops() {
  const area = byId('drop');
  const over = (event, dragging) => {
    event.preventDefault();
    area.classList.toggle('over', dragging);
  };
  document.addEventListener('dragover', (event) => over(event, true));
  document.addEventListener('dragleave', (event) => over(event, false));
  document.addEventListener('drop', (event) => {
    over(event, false);
    checkFiles(event.dataTransfer.files);
  });
}

function start() {
  const asked = new URLSearchParams(location.search);
  const round = asked.get('runde');
  if (!globalThis.crypto?.subtle) {
    complain('Dieser Browser kann hier nicht rechnen: die Seite über https aufrufen oder mit ./turnus verify prüfen.');
    return;
  }
  byId('file').addEventListener('change', async ({ target }) => {
    await checkFiles(target.files);
    target.value = '';
  });
  byId('check-text').addEventListener('click', () => check([new TextEncoder().encode(byId('text').value.trim())]));
  byId('search').addEventListener('input', search);
  byId('print').addEventListener('click', () => print());
  acceptDrops();
  if (round === null) {
    forbidConnections();
  } else if (UUID.test(round)) {
    load(round, asked);
  } else {
    forbidConnections();
    complain('Die Adresse nennt keine gültige Kennung einer Runde: den Link unverändert aufrufen oder eine Datei wählen.');
  }
}

start();
