// SPDX-License-Identifier: EUPL-1.2
// Draws lots and checks protocols, written from docs/lottery.md alone. It needs Web Crypto and nothing else, touches no
// page and no network, and runs in a browser as well as in Node.js. What it says to people is German.

const COMMITMENT_FORMAT = 'turnus-lottery/1';
const PROTOCOL_FORMAT = 'turnus-lottery-protocol/1';
const KINDS = ['DRAW', 'REPLACEMENT', 'TICKETS'];
const MOST_CHARACTERS = 16_000_000;
const MOST_LEVELS = 16;
const MOST_OFFICES = 1000;
const MOST_HALBJAHRE = 40;
const LONGEST_OUTCOME = 1000;
const LONGEST_IN_URN = 100;
const LONGEST = { round: 100, name: 200, source: 2000, fallback: 2000, notation: 2000 };

export const STEPS = [
  'Form',
  'Verpflichtung',
  'Zufallswert und Zeitpunkt',
  'Startwert',
  'Urnen',
  'Entscheidungen',
  'Ergebnis',
  'Fingerabdruck',
  'Frühere Protokolle',
];

/** What a step found wrong: a German sentence, and where two values were compared, both of them as texts. */
export class Refused extends Error {
  constructor(message, expected = null, found = null) {
    super(message);
    this.expected = expected;
    this.found = found;
  }
}

/** Protocols before a replacement are missing. */
class Incomplete extends Error {}

const refuse = (message, expected, found) => {
  throw new Refused(message, expected, found);
};

const shown = (value) => (typeof value === 'string' ? value : canonical(value));

/** Where two objects differ, the field in which they first do is named. */
function requireEqual(what, found, expected) {
  if (canonical(found) === canonical(expected)) {
    return;
  }
  if (isObject(found) && isObject(expected)) {
    const names = Object.keys(expected).sort();
    names.forEach((name) => requireEqual(`${what}, „${name}“`, found[name], expected[name]));
  }
  refuse(`${what} ist nicht, was nachgerechnet wurde.`, shown(expected), shown(found));
}

// --- Conventions -----------------------------------------------------------------------------------------------------

const utf8 = new TextEncoder();

async function digest(text) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(text)));
}

/** SHA-256 of a text's UTF-8 bytes: 64 lower-case hexadecimal digits. */
export async function sha256(text) {
  return Array.from(await digest(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** RFC 8785 for what a protocol can hold. JSON.stringify escapes in strings what the RFC escapes, in the same way. */
export function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${canonical(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    refuse(`Die Zahl ${value} ist keine ganze Zahl unter 2⁵³.`);
  }
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    refuse('Ein Text enthält ein halbes Zeichen.');
  }
  return JSON.stringify(value);
}

/** The order of names: by UTF-8 bytes, which is that of the code points. */
function byBytes(one, other) {
  const [left, right] = [Array.from(one), Array.from(other)];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = left[at].codePointAt(0) - right[at].codePointAt(0);
    if (difference !== 0) {
      return difference;
    }
  }
  return left.length - right.length;
}

function requireText(text, longest, what) {
  const length = Array.from(text).length;
  if (length < 1 || length > longest) {
    refuse(`${what} hat ${length} Zeichen, erlaubt sind 1 bis ${longest}.`);
  }
  const spelled =
    text.normalize('NFC') === text &&
    !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u.test(text) &&
    !/(?! )\p{Zs}/u.test(text) &&
    !/^ | $| {2}/.test(text);
  if (!spelled) {
    refuse(`${what} hat überzählige Leerzeichen, unsichtbare Zeichen oder zerlegte Umlaute: „${text}“.`);
  }
}

/** Seconds since 1970. */
function moment(text) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)([+-])(\d\d):(\d\d)$/.exec(text);
  if (parts !== null && !text.endsWith('-00:00')) {
    const [year, month, day, hour, minute, second, , offsetHours, offsetMinutes] = parts.slice(1).map(Number);
    const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    local.setUTCFullYear(year, month - 1, day);
    const offset = (offsetHours * 60 + offsetMinutes) * (parts[7] === '-' ? -60 : 60);
    if (local.toISOString().startsWith(text.slice(0, 19)) && offsetMinutes < 60 && Math.abs(offset) <= 18 * 3600) {
      return local.getTime() / 1000 - offset;
    }
  }
  return refuse(`„${text}“ ist kein Zeitpunkt in der Form 2026-11-22T07:00:00+01:00.`);
}

/** A time for people, as it is written: nothing is converted. */
export const readable = (time) => time.replace(/^(.{4})-(..)-(..)T(.{8})(.+)$/, '$3.$2.$1, $4 Uhr ($5)');

// --- What a document looks like --------------------------------------------------------------------------------------

// A shape is the name of a type (with ? where null will do), a list with the shape of its elements, or an object.
const HALBJAHR = { id: 'string', seats: 'number' };
const OFFICE = { ags: 'string', name: 'string', regierungsbezirk: 'string', sizeClass: 'string' };
const URN = { id: 'string', landschaftsverband: 'string', halbjahre: [HALBJAHR], waiting: 'number', offices: [OFFICE] };
const HEAD = {
  format: 'string',
  kind: 'string',
  round: 'string',
  name: 'string',
  number: 'number',
  previous: 'string?',
  committedAt: 'string',
  notBefore: 'string',
  source: 'string',
  fallback: 'string',
  notation: 'string?',
};
const DECISION = {
  cycle: ['string'],
  alpha: 'number',
  beta: 'number',
  tries: 'number',
  number: 'number',
  forward: 'boolean',
};
const DRAWN = { id: 'string', decisions: [DECISION], result: [{ ags: 'string', halbjahr: 'string?' }] };
const TICKET = { ags: 'string', value: 'string', rank: 'number' };
const PROTOCOL = {
  format: 'string',
  commitmentDocument: 'object',
  commitment: 'string',
  randomness: 'string',
  drawnAt: 'string',
  seed: 'string',
  fingerprint: 'string',
};

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const commitmentShape = (document) =>
  document.kind === 'TICKETS' ? { ...HEAD, offices: ['string'] } : { ...HEAD, urns: [URN] };
const protocolShape = (protocol) =>
  Object.hasOwn(protocol, 'tickets') ? { ...PROTOCOL, tickets: [TICKET] } : { ...PROTOCOL, urns: [DRAWN] };

function requireShape(value, shape, place) {
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) {
      refuse(`${place} ist keine Liste.`);
    }
    value.forEach((element, at) => requireShape(element, shape[0], `${place}[${at}]`));
  } else if (isObject(shape)) {
    if (!isObject(value)) {
      refuse(`${place} ist kein Objekt.`);
    }
    for (const name of Object.keys(shape)) {
      if (!Object.hasOwn(value, name)) {
        refuse(`In ${place} fehlt das Feld „${name}“.`);
      }
    }
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(shape, name)) {
        refuse(`In ${place} gehört das Feld „${name}“ nicht hierher.`);
      }
      requireShape(value[name], shape[name], `${place}.${name}`);
    }
  } else if (!(shape.endsWith('?') && value === null)) {
    const type = shape.replace('?', '');
    if (type === 'object' ? !isObject(value) : typeof value !== type) {
      refuse(`${place} hat den falschen Typ.`, type, shown(value));
    }
  }
}

/** In order, and therefore each once. */
function requireOrder(names, place) {
  for (let at = 1; at < names.length; at++) {
    if (byBytes(names[at - 1], names[at]) >= 0) {
      refuse(`${place}: ${names[at]} steht hinter ${names[at - 1]}.`);
    }
  }
}

// --- Is the commitment sound? ----------------------------------------------------------------------------------------

function requireOffices(names, place) {
  for (const ags of names) {
    if (!/^[0-9]{5}([0-9]{3})?$/.test(ags)) {
      refuse(`${place}: „${ags}“ ist kein Schlüssel eines Jugendamts.`);
    }
  }
  requireOrder(names, place);
}

function requireSoundUrn(urn) {
  const place = `Urne ${urn.id}`;
  if (!/^[A-Za-z0-9-]{1,40}$/.test(urn.id)) {
    refuse(`„${urn.id}“ ist kein Name einer Urne.`);
  }
  requireText(urn.landschaftsverband, LONGEST_IN_URN, `${place}: der Landschaftsverband`);
  const halbjahre = urn.halbjahre.map(({ id }) => id);
  if (halbjahre.length < 1 || halbjahre.length > MOST_HALBJAHRE) {
    refuse(`${place} hat ${halbjahre.length} Halbjahre.`);
  }
  for (const halbjahr of halbjahre) {
    if (!/^[0-9]{4}-H[12]$/.test(halbjahr)) {
      refuse(`${place}: „${halbjahr}“ ist kein Halbjahr.`);
    }
  }
  requireOrder(halbjahre, place);
  const places = [...urn.halbjahre.map(({ seats }) => seats), urn.waiting];
  if (Math.min(...places) < 0) {
    refuse(`${place} hat eine negative Zahl von Plätzen.`);
  }
  requireOffices(urn.offices.map(({ ags }) => ags), place);
  for (const office of urn.offices) {
    for (const field of ['name', 'regierungsbezirk', 'sizeClass']) {
      requireText(office[field], LONGEST_IN_URN, `${place}, ${office.ags}: ${field}`);
    }
  }
  const total = places.reduce((sum, count) => sum + count, 0);
  if (urn.offices.length < 1 || total !== urn.offices.length) {
    refuse(`${place}: Plätze und Jugendämter gehen nicht auf.`, `${urn.offices.length} Plätze`, `${total} Plätze`);
  }
}

function requireSoundCommitment(document) {
  requireShape(document, commitmentShape(document), 'Verpflichtung');
  for (const [field, longest] of Object.entries(LONGEST)) {
    if (document[field] !== null) {
      requireText(document[field], longest, `Das Feld ${field}`);
    }
  }
  const replacement = document.kind === 'REPLACEMENT';
  if (replacement ? document.number < 2 : document.number !== 1) {
    refuse(`Die Nummer ${document.number} passt nicht zur Art ${document.kind}.`);
  }
  if (replacement ? !/^[0-9a-f]{64}$/.test(document.previous ?? '') : document.previous !== null) {
    refuse('Das Feld previous passt nicht: eine Nachziehung nennt dort den vorigen Fingerabdruck, sonst null.');
  }
  let offices = document.offices;
  if (document.kind === 'TICKETS') {
    requireOffices(offices, 'Jugendämter');
  } else {
    requireOrder(document.urns.map(({ id }) => id), 'Urnen');
    document.urns.forEach(requireSoundUrn);
    offices = document.urns.flatMap((urn) => urn.offices.map(({ ags }) => ags));
    if (new Set(offices).size < offices.length) {
      refuse('Ein Jugendamt liegt in zwei Urnen.');
    }
  }
  if (offices.length < 1 || offices.length > MOST_OFFICES) {
    refuse(`Es sind ${offices.length} Jugendämter, erlaubt sind 1 bis ${MOST_OFFICES}.`);
  }
  return offices.length;
}

function requireTimes(document, drawnAt) {
  const head = Object.fromEntries(Object.entries(document).filter(([name]) => Object.hasOwn(HEAD, name)));
  requireShape(head, HEAD, 'Verpflichtung');
  const [committed, notBefore, drawn] = [document.committedAt, document.notBefore, drawnAt].map(moment);
  if (!(committed < notBefore)) {
    refuse('Die Ziehung ist nicht für einen späteren Zeitpunkt angekündigt.', `nach ${readable(document.committedAt)}`, readable(document.notBefore));
  }
  if (!(notBefore <= drawn)) {
    refuse('Gezogen wurde zu früh.', `ab ${readable(document.notBefore)}`, readable(drawnAt));
  }
}

// --- Drawing ---------------------------------------------------------------------------------------------------------

/** The random integers of one urn. */
class Numbers {
  #prefix;
  #counter = 0;

  constructor(seed, urn) {
    this.#prefix = `${seed}\n${urn}\n`;
  }

  /** A number in [0, bound) and how many digests it took. The bound is at most twice the offices: 4 bytes are plenty. */
  async below(bound) {
    const mask = 2 ** (bound - 1).toString(2).length - 1;
    for (let tries = 1; ; tries++) {
      const bytes = await digest(`${this.#prefix}${this.#counter++}`);
      const number = new DataView(bytes.buffer).getUint32(bytes.length - 4) & mask;
      if (number < bound) {
        return { number, tries };
      }
    }
  }
}

const grouped = (values, key) => {
  const groups = new Map();
  for (const value of values) {
    groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  }
  return [...groups].sort(([one], [other]) => byBytes(one, other));
};

/** Nodes are { name, edges }, edges { lower, upper, amount } with amounts in units of 1/R. */
class Network {
  #whole;
  #columns;
  #offices;

  constructor(urn) {
    this.#whole = urn.offices.length;
    this.#columns = [...urn.halbjahre.map(({ id, seats }) => [id, seats]), ['-', urn.waiting]];
    this.#offices = new Map(urn.offices.map(({ ags }) => [ags, { name: ags, edges: [] }]));
    for (const [column, places] of this.#columns) {
      const top = { name: column, edges: [] };
      for (const [region, inRegion] of grouped(urn.offices, (office) => office.regierungsbezirk)) {
        const middle = { name: `${column}/${region}`, edges: [] };
        for (const [size, offices] of grouped(inRegion, (office) => office.sizeClass)) {
          const low = { name: `${column}/${region}/${size}`, edges: [] };
          offices.forEach(({ ags }) => this.#join(this.#offices.get(ags), low, places));
          this.#join(low, middle, places * offices.length);
        }
        this.#join(middle, top, places * inRegion.length);
      }
    }
  }

  #join(lower, upper, amount) {
    const edge = { lower, upper, amount };
    lower.edges.push(edge);
    upper.edges.push(edge);
  }

  #open(node, otherThan = null) {
    return node.edges.find((edge) => edge !== otherThan && edge.amount % this.#whole !== 0);
  }

  /** Edges in the order walked, each with the node it leaves and whether it goes from lower to upper. */
  #cycle(start) {
    const walk = [];
    const visited = new Map();
    let node = start;
    let edge = null;
    while (!visited.has(node)) {
      visited.set(node, walk.length);
      edge = this.#open(node, edge);
      const gains = edge.lower === node;
      walk.push({ node, edge, gains });
      node = gains ? edge.upper : edge.lower;
    }
    return walk.slice(visited.get(node));
  }

  async #decide(start, numbers) {
    const cycle = this.#cycle(start);
    const below = ({ edge }) => edge.amount % this.#whole;
    const above = (step) => this.#whole - below(step);
    const alpha = Math.min(...cycle.map((step) => (step.gains ? above(step) : below(step))));
    const beta = Math.min(...cycle.map((step) => (step.gains ? below(step) : above(step))));
    const { number, tries } = await numbers.below(alpha + beta);
    const forward = number < beta;
    const shift = forward ? alpha : -beta;
    for (const { edge, gains } of cycle) {
      edge.amount += gains ? shift : -shift;
    }
    return { cycle: cycle.map(({ node }) => node.name), alpha, beta, tries, number, forward };
  }

  async decisions(numbers, progress) {
    const decisions = [];
    for (const office of this.#offices.values()) {
      while (this.#open(office)) {
        decisions.push(await this.#decide(office, numbers));
        await progress();
      }
    }
    return decisions;
  }

  result() {
    return [...this.#offices].map(([ags, { edges }]) => {
      const [column] = this.#columns[edges.findIndex((edge) => edge.amount === this.#whole)];
      return { ags, halbjahr: column === '-' ? null : column };
    });
  }
}

async function drawUrn(urn, seed, progress) {
  const network = new Network(urn);
  const decisions = await network.decisions(new Numbers(seed, urn.id), progress);
  return { id: urn.id, decisions, result: network.result() };
}

async function drawTickets(offices, seed, progress) {
  const tickets = [];
  for (const ags of offices) {
    tickets.push({ ags, value: await sha256(`${seed}\nticket\n${ags}`) });
    await progress();
  }
  tickets.sort((one, other) => byBytes(one.value + one.ags, other.value + other.ags));
  return tickets.map((ticket, at) => ({ ...ticket, rank: at + 1 }));
}

async function drawn(document, seed, progress) {
  if (document.kind === 'TICKETS') {
    return { tickets: await drawTickets(document.offices, seed, progress) };
  }
  const urns = [];
  for (const urn of document.urns) {
    urns.push(await drawUrn(urn, seed, progress));
  }
  return { urns };
}

/** The protocol of a draw. */
export async function draw(document, outcome, drawnAt) {
  requireText(outcome, LONGEST_OUTCOME, 'Der Zufallswert');
  requireTimes(document, drawnAt);
  requireSoundCommitment(document);
  const commitment = await sha256(canonical(document));
  const seed = await sha256(`${commitment}\n${outcome}`);
  const protocol = {
    format: PROTOCOL_FORMAT,
    commitmentDocument: document,
    commitment,
    randomness: outcome,
    drawnAt,
    seed,
    ...(await drawn(document, seed, () => {})),
  };
  return { ...protocol, fingerprint: await sha256(canonical(protocol)) };
}

// --- Checking, step by step: each returns a German sentence, and what was found where that is worth showing -------------

function tooDeep(value) {
  let layer = [value];
  for (let depth = 0; depth <= MOST_LEVELS; depth++) {
    layer = layer.filter((each) => each !== null && typeof each === 'object').flatMap((each) => Object.values(each));
  }
  return layer.length > 0;
}

function readJson(bytes) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('Die Datei ist kein Text in UTF-8: das Protokoll unverändert angeben, wie es veröffentlicht ist.');
  }
  if (text.length > MOST_CHARACTERS) {
    refuse('Die Datei ist zu groß für ein Losprotokoll.', `höchstens ${MOST_CHARACTERS} Zeichen`, `${text.length} Zeichen`);
  }
  if (text.trim() === '') {
    refuse('Die Datei ist leer.');
  }
  try {
    return { text, protocol: JSON.parse(text) };
  } catch {
    return refuse(
      text.startsWith('{') && !text.trimEnd().endsWith('}')
        ? 'Die Datei endet mittendrin: sie ist abgeschnitten. Das Protokoll noch einmal vollständig herunterladen.'
        : 'Die Datei enthält kein gültiges JSON: das Protokoll unverändert angeben, wie es veröffentlicht ist.',
    );
  }
}

function checkForm({ bytes }, state) {
  const { text, protocol } = readJson(bytes);
  if (!isObject(protocol)) {
    refuse('Die Datei enthält kein JSON-Objekt, also kein Losprotokoll.');
  }
  if (tooDeep(protocol)) {
    refuse(`Die Datei ist tiefer verschachtelt als ${MOST_LEVELS} Ebenen.`);
  }
  const again = canonical(protocol);
  if (again !== text) {
    let at = 0;
    while (again[at] === text[at]) {
      at++;
    }
    const around = (whole) => whole.slice(Math.max(0, at - 10), at + 30);
    refuse(`Ab Zeichen ${at + 1} steht die Datei nicht in der festen Schreibweise (RFC 8785).`, around(again), around(text));
  }
  if (protocol.format !== PROTOCOL_FORMAT) {
    refuse(
      'Die Datei hat ein anderes Format oder eine andere Fassung: mit der passenden Fassung von Turnus prüfen.',
      PROTOCOL_FORMAT,
      shown(protocol.format ?? 'keine Angabe'),
    );
  }
  requireShape(protocol, protocolShape(protocol), 'Protokoll');
  moment(protocol.drawnAt);
  for (const urn of protocol.urns ?? []) {
    requireOrder(urn.result.map(({ ags }) => ags), `Ergebnis der Urne ${urn.id}`);
  }
  state.protocol = protocol;
  return { text: `Kanonisches JSON im Format ${PROTOCOL_FORMAT}.` };
}

async function checkCommitment(_, { protocol }) {
  const document = protocol.commitmentDocument;
  const hash = await sha256(canonical(document));
  requireEqual('Der Hashwert der Verpflichtung', protocol.commitment, hash);
  if (document.format !== COMMITMENT_FORMAT) {
    refuse('Die Verpflichtung hat ein anderes Format.', COMMITMENT_FORMAT, shown(document.format ?? 'keine Angabe'));
  }
  if (!KINDS.includes(document.kind)) {
    refuse('Die Art der Verpflichtung ist unbekannt.', KINDS.join(', '), shown(document.kind ?? 'keine Angabe'));
  }
  return { text: 'Der Hashwert passt zur Verpflichtung.', found: protocol.commitment };
}

function checkOutcome(_, { protocol }) {
  requireTimes(protocol.commitmentDocument, protocol.drawnAt);
  requireText(protocol.randomness, LONGEST_OUTCOME, 'Der Zufallswert');
  const { committedAt, notBefore } = protocol.commitmentDocument;
  return {
    text: `Angekündigt am ${readable(committedAt)} für die Zeit ab ${readable(notBefore)}; gezogen am ${readable(protocol.drawnAt)}.`,
    label: 'Zufallswert',
    found: protocol.randomness,
  };
}

async function checkSeed(_, { protocol }) {
  const seed = await sha256(`${protocol.commitment}\n${protocol.randomness}`);
  requireEqual('Der Startwert', protocol.seed, seed);
  return { text: 'Er folgt aus Verpflichtung und Zufallswert.', found: seed };
}

function checkUrns(_, { protocol }) {
  const document = protocol.commitmentDocument;
  const offices = requireSoundCommitment(document);
  if ((protocol.tickets !== undefined) !== (document.kind === 'TICKETS')) {
    refuse(`Was gezogen wurde, passt nicht zur Art ${document.kind}.`);
  }
  if (protocol.urns !== undefined) {
    const ids = (urns) => urns.map(({ id }) => id).join(', ');
    requireEqual('Die Liste der Urnen', ids(protocol.urns), ids(document.urns));
    const count = document.urns.length;
    return { text: `${count} ${count === 1 ? 'Urne' : 'Urnen'} mit ${offices} Jugendämtern, jedes einmal; die Plätze gehen auf.` };
  }
  return { text: `${offices} Jugendämter, jedes einmal.` };
}

function requireSame(what, found, expected) {
  for (let at = 0; at < Math.min(found.length, expected.length); at++) {
    requireEqual(`${what} ${at + 1}`, found[at], expected[at]);
  }
  if (found.length !== expected.length) {
    refuse(`${what}: die Anzahl stimmt nicht.`, String(expected.length), String(found.length));
  }
}

async function checkDecisions({ progress }, state) {
  const { protocol } = state;
  const total = protocol.tickets?.length ?? protocol.urns.reduce((sum, urn) => sum + urn.decisions.length, 0);
  let done = 0;
  state.drawn = await drawn(protocol.commitmentDocument, protocol.seed, () => progress(++done, Math.max(total, done)));
  if (protocol.tickets !== undefined) {
    requireSame('Losnummer', protocol.tickets, state.drawn.tickets);
    return { text: `${total} Losnummern nachgerechnet.` };
  }
  protocol.urns.forEach((urn, at) =>
    requireSame(`Urne ${urn.id}, Entscheidung`, urn.decisions, state.drawn.urns[at].decisions),
  );
  return { text: `${total} Entscheidungen nachgerechnet.` };
}

/** Everybody once, every place taken, every Regierungsbezirk and SizeClass in it spread evenly. */
function requireBalance(urn, result) {
  const halbjahre = new Map(result.map(({ ags, halbjahr }) => [ags, halbjahr]));
  requireSame(`Urne ${urn.id}, Jugendamt`, result.map(({ ags }) => ags), urn.offices.map(({ ags }) => ags));
  const columns = [...urn.halbjahre.map(({ id, seats }) => [id, seats]), [null, urn.waiting]];
  const strange = result.find(({ halbjahr }) => !columns.some(([column]) => column === halbjahr));
  if (strange) {
    refuse(`Urne ${urn.id}: ${strange.ags} hat ${strange.halbjahr}, das gibt es in der Urne nicht.`);
  }
  const groups = [['alle Jugendämter', urn.offices]];
  for (const [region, inRegion] of grouped(urn.offices, (office) => office.regierungsbezirk)) {
    groups.push([region, inRegion]);
    grouped(inRegion, (office) => office.sizeClass).forEach(([size, offices]) => groups.push([`${region}, ${size}`, offices]));
  }
  for (const [who, offices] of groups) {
    for (const [column, places] of columns) {
      const product = offices.length * places;
      const floor = Math.floor(product / urn.offices.length);
      const ceiling = Math.ceil(product / urn.offices.length);
      const count = offices.filter(({ ags }) => halbjahre.get(ags) === column).length;
      if (count < floor || count > ceiling) {
        const expected = floor === ceiling ? String(floor) : `${floor} oder ${ceiling}`;
        refuse(`Urne ${urn.id}: ${column ?? 'Warten'} ist für ${who} nicht ausgewogen verteilt.`, expected, String(count));
      }
    }
  }
}

function checkResult(_, { protocol, drawn: again }) {
  if (protocol.tickets !== undefined) {
    return { text: 'Jedes Jugendamt hat einen Rang, jeder Rang ist einmal vergeben.' };
  }
  protocol.urns.forEach((urn, at) => {
    requireBalance(protocol.commitmentDocument.urns[at], urn.result);
    requireSame(`Urne ${urn.id}, Ergebnis`, urn.result, again.urns[at].result);
  });
  return {
    text: 'Jedes Jugendamt hat genau ein Ergebnis, jeder Platz ist vergeben, jeder Regierungsbezirk und jede seiner Größenklassen ist ausgewogen verteilt.',
  };
}

async function checkFingerprint(_, { protocol }) {
  const { fingerprint, ...rest } = protocol;
  requireEqual('Der Fingerabdruck', fingerprint, await sha256(canonical(rest)));
  return { text: 'Er passt zum ganzen übrigen Protokoll.', found: fingerprint };
}

// --- Replacements ----------------------------------------------------------------------------------------------------

/** Who waits since which draw, by urn. */
class Waiting {
  #since = new Map();

  #of(urn) {
    return this.#since.get(urn) ?? this.#since.set(urn, new Map()).get(urn);
  }

  /** Everybody in an urn waits equally long, or nobody does. Returns who waits as long or longer and is not in it. */
  requireTurn(urn) {
    const waits = this.#of(urn.id);
    const offices = new Set(urn.offices.map(({ ags }) => ags));
    const starts = new Set([...offices].map((ags) => waits.get(ags)));
    const [start] = starts;
    const elsewhere = [...this.#since.values()].some((each) => each !== waits && [...offices].some((ags) => each.has(ags)));
    if (starts.size > 1 || (start === undefined && elsewhere)) {
      refuse(`Urne ${urn.id}: nicht alle Jugendämter warten gleich lange, sie durften nicht zusammen gezogen werden.`);
    }
    return [...waits].filter(([ags, since]) => !offices.has(ags) && (start === undefined || since <= start)).map(([ags]) => ags).sort();
  }

  /** Who drew a Halbjahr waits no longer; who drew none keeps the place it has, or is the last. */
  draw(number, urns) {
    const rows = urns.flatMap(({ id, result }) => result.map((row) => ({ id, ...row })));
    const all = () => [...this.#since.values()];
    rows.filter(({ halbjahr }) => halbjahr !== null).forEach(({ ags }) => all().forEach((waits) => waits.delete(ags)));
    const waiting = new Set(all().flatMap((waits) => [...waits.keys()]));
    rows
      .filter(({ ags, halbjahr }) => halbjahr === null && !waiting.has(ags))
      .forEach(({ id, ags }) => this.#of(id).set(ags, number));
  }
}

function requireLink(before, after) {
  const document = after.commitmentDocument;
  if (document.previous !== before.fingerprint) {
    refuse(`Ziehung ${document.number} schließt nicht an die Ziehung davor an.`, before.fingerprint, document.previous);
  }
  if (moment(document.committedAt) < moment(before.drawnAt)) {
    refuse(`Ziehung ${document.number} wurde angekündigt, bevor die davor gezogen war.`, `ab ${readable(before.drawnAt)}`, readable(document.committedAt));
  }
}

async function readEarlier(earlier) {
  const protocols = [];
  for (const bytes of earlier) {
    const state = {};
    for (const check of ALONE) {
      try {
        await check({ bytes, progress: () => {} }, state);
      } catch (fault) {
        throw fault instanceof Refused ? new Refused(`Ein früheres Protokoll hält selbst nicht: ${fault.message}`, fault.expected, fault.found) : fault;
      }
    }
    protocols.push(state.protocol);
  }
  return protocols;
}

async function checkHistory({ earlier }, { protocol }) {
  const { kind, round, number } = protocol.commitmentDocument;
  if (kind !== 'REPLACEMENT') {
    return { text: 'Diese Ziehung setzt kein früheres Protokoll voraus.' };
  }
  const protocols = await readEarlier(earlier);
  protocols.forEach((each) => requireEqual('Die Runde eines früheren Protokolls', each.commitmentDocument.round, round));
  const draws = protocols
    .filter((each) => each.commitmentDocument.kind !== 'TICKETS')
    .sort((one, other) => one.commitmentDocument.number - other.commitmentDocument.number);
  for (let needed = 1; needed < number; needed++) {
    if (draws[needed - 1]?.commitmentDocument.number !== needed) {
      throw new Incomplete(`Das Protokoll der Ziehung ${needed} liegt nicht vor. Wählen Sie alle Protokolle der Runde zusammen, dann wird auch geprüft, wer an der Reihe war.`);
    }
  }
  if (draws.length >= number) {
    refuse('Von den früheren Protokollen ist eines doppelt oder keines von vorher.');
  }
  const chain = [...draws, protocol];
  const waiting = new Waiting();
  let absent = [];
  chain.forEach((each, at) => {
    if (at > 0) {
      requireLink(chain[at - 1], each);
      absent = each.commitmentDocument.urns.flatMap((urn) => waiting.requireTurn(urn));
    }
    waiting.draw(at + 1, each.urns);
  });
  return {
    text:
      'Die früheren Protokolle halten und schließen aneinander an. ' +
      (absent.length > 0
        ? `Es fehlen ${absent.join(', ')}, die ebenso lange oder länger warteten: die Projektleitung kann sagen, warum.`
        : 'Gezogen wurde unter allen, die am längsten warten.'),
  };
}

const ALONE = [
  checkForm,
  checkCommitment,
  checkOutcome,
  checkSeed,
  checkUrns,
  checkDecisions,
  checkResult,
  checkFingerprint,
];

/**
 * Checks a protocol in the steps of the description; the first that fails ends the check.
 *
 * @param {Uint8Array} bytes the file, unchanged
 * @param {{earlier?: Uint8Array[], onStep?: Function, onProgress?: Function}} options the protocols before a replacement;
 *     what hears of each finding, and of how many decisions of how many are recomputed
 * @returns {Promise<{verdict: 'holds'|'broken'|'open', findings: object[], protocol: object|undefined}>} findings are
 *     { number, title, verdict, text, expected, found, label }, label what a found value is where the step holds
 */
export async function verify(bytes, { earlier = [], onStep = () => {}, onProgress = () => {} } = {}) {
  const state = {};
  const findings = [];
  for (const [at, check] of [...ALONE, checkHistory].entries()) {
    const finding = { number: at + 1, title: STEPS[at], verdict: 'holds', expected: null, found: null };
    try {
      Object.assign(finding, await check({ bytes, earlier, progress: onProgress }, state));
    } catch (fault) {
      if (!(fault instanceof Refused || fault instanceof Incomplete)) {
        throw fault;
      }
      finding.verdict = fault instanceof Refused ? 'broken' : 'open';
      Object.assign(finding, { text: fault.message, expected: fault.expected ?? null, found: fault.found ?? null });
    }
    findings.push(finding);
    await onStep(finding);
    if (finding.verdict === 'broken') {
      break;
    }
  }
  return { verdict: findings.at(-1).verdict, findings, protocol: state.protocol };
}
