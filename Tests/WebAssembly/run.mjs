// Asks the WebAssembly engine and the native program the same, and compares every byte of what they answer.
//
//     swift build && swift package build-wasm --output comity.wasm
//     node Tests/WebAssembly/run.mjs comity.wasm .build/debug/comity
//
// The day of an example Docs/Examples/NAME.json stands in NAME.as-of beside it, or is 2026-04-20.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

if (process.argv.length !== 4) {
  console.error('usage: node run.mjs COMITY.WASM NATIVE-PROGRAM');
  process.exit(2);
}
const [wasmPath, native] = process.argv.slice(2).map(path => resolve(path));
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const requests = { compare: 1, evaluate: 2, check: 3, contrast: 4, sample: 5 };

// The engine

const module = new WebAssembly.Module(readFileSync(wasmPath));
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
let milliseconds = [];

function packed(parts) {
  const chunks = parts.map(part => encoder.encode(part));
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + 4 + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    new DataView(bytes.buffer).setUint32(at, chunk.length, true);
    bytes.set(chunk, at + 4);
    at += 4 + chunk.length;
  }
  return bytes;
}

function engine(request, bytes) {
  const start = performance.now();
  const { exports } = new WebAssembly.Instance(module, {});
  try {
    const at = exports.comity_alloc(bytes.length) >>> 0;
    new Uint8Array(exports.memory.buffer).set(bytes, at);
    const status = exports.comity_run(request, at, bytes.length);
    const from = exports.comity_reply() >>> 0;
    const text = decoder.decode(new Uint8Array(exports.memory.buffer, from, exports.comity_reply_count()));
    milliseconds.push(performance.now() - start);
    return { status, text };
  } catch (trap) {
    const said = new Uint8Array(exports.memory.buffer, exports.comity_said() >>> 0, exports.comity_said_count());
    return { status: -100, text: `${trap} (fault ${exports.comity_fault()}) ${new TextDecoder().decode(said)}` };
  }
}

// The native program, in a folder of its own, so that files are called as the engine calls them

const folder = mkdtempSync(join(tmpdir(), 'comity-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function program(words, files) {
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr, error } = spawnSync(native, words, {
    cwd: folder, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) throw error;
  // The engine gives warnings before what they do not stand in the way of.
  const bytes = status === 0 ? Buffer.concat([stderr, stdout]) : stderr;
  // How far long work has come is told by the program only.
  return { status, text: decoder.decode(bytes).replace(/^comity: comparing \d+ of \d+ questions\n/gm, '') };
}

// Comparing

const counts = {};
let differences = 0;
let compared = 0;

function compareAnswers(kind, name, request, parts, words, files) {
  const expected = program(words, files);
  const found = engine(requests[request], packed(parts));
  counts[kind] = (counts[kind] ?? 0) + 1;
  compared += expected.text.length;
  if (found.status === expected.status && found.text === expected.text) return;
  differences++;
  const [a, b] = [expected.text.split('\n'), found.text.split('\n')];
  const line = a.findIndex((text, index) => text !== b[index]);
  const at = line < 0 ? a.length : line;
  console.error(`DIFFERENT ${kind}: ${name}`);
  console.error(`  native ${expected.status}, line ${at + 1}: ${JSON.stringify(a[at]?.slice(0, 200))}`);
  console.error(`  wasm   ${found.status}, line ${at + 1}: ${JSON.stringify(b[at]?.slice(0, 200))}`);
}

function expect(name, condition) {
  counts.interface = (counts.interface ?? 0) + 1;
  if (condition) return;
  differences++;
  console.error(`FAILED ${name}`);
}

const numbered = (texts, name, ending) => texts.map((text, i) => [name + (i ? `-${i + 1}` : '') + ending, text]);

function evaluate(kind, name, { format = 'text', authorities, questions = [], asOf = '2026-04-20' }, ...cases) {
  const files = numbered(cases, 'case', '.json');
  compareAnswers(
    kind, name, 'evaluate', [format, authorities.join(), questions.join(), asOf, ...cases],
    [
      'evaluate', ...files.map(file => file[0]), '--under', authorities.join(), '--as-of', asOf, '--format', format,
      ...questions.flatMap(question => ['--question', question]),
    ], files);
}

function compare(kind, name, { format = 'text', authorities = [], questions = [] }, ...drafts) {
  compareAnswers(
    kind, name, 'compare', [format, authorities.join(), questions.join(), ...drafts.flat()],
    ['compare', ...authorities, '--format', format, ...questions.flatMap(question => ['--question', question])], drafts);
}

function contrast(kind, name, { format = 'text', authorities, questions = [], asOf = '2026-04-20' }, text, ...drafts) {
  compareAnswers(
    kind, name, 'contrast', [format, authorities.join(), questions.join(), asOf, text, ...drafts.flat()],
    [
      'contrast', 'case.json', '--between', authorities.join(), '--as-of', asOf, '--format', format,
      ...questions.flatMap(question => ['--question', question]),
    ], [['case.json', text], ...drafts]);
}

function check(kind, name, policies, cases) {
  const files = [...numbered(policies, 'draft', '.policy'), ...numbered(cases, 'case', '.json')];
  compareAnswers(kind, name, 'check', [...policies, ...cases], ['check', ...files.map(file => file[0])], files);
}

function sample(kind, format, count, seed = '', asOf = '') {
  compareAnswers(
    kind, `sample of ${count}, ${format}, seed ${seed}, as of ${asOf}`, 'sample', [format, count, seed, asOf],
    [
      'sample', '--count', count, '--format', format, ...(seed ? ['--seed', seed] : []),
      ...(asOf ? ['--as-of', asOf] : []),
    ], []);
}

// What is asked

const three = ['bolton', 'north-east-lincolnshire', 'kirklees'];
const formats = ['text', 'markdown', 'html', 'csv', 'json'];
const policies = Object.fromEntries(
  three.map(name => [name, readFileSync(join(root, `Policies/${name}.policy`), 'utf8')]));

for (const format of formats) {
  compare('comparison', `all, ${format}`, { format });
  compare('comparison', `three, ${format}`, { format, authorities: three });
  compare('comparison', `one, ${format}`, { format, authorities: ['kirklees'] });
}
const { text: listing } = engine(requests.compare, packed(['json', '', '']));
const rows = JSON.parse(listing).questions;
const questions = rows.map(row => row.question);
for (const question of questions) compare('comparison', question, { questions: [question] });

// Every case that a comparison shows, evaluated like any other, comes to what is printed with it

// A question about the case as a whole names nothing; an interval then says itself what opens it.
function isAs(shown, about, result) {
  return result.verdict === shown.verdict && result.due === shown.due && result.earliest === shown.earliest &&
    (result.part ?? null) === (shown.part ?? null) && (!about || JSON.stringify(result.about) === JSON.stringify(about));
}

for (const { question, witnesses, gravest } of rows) {
  for (const witness of [...witnesses, ...gravest]) {
    const { between, asOf, about } = witness;
    const text = JSON.stringify(witness.case);
    const name = `${question}, ${between}`;
    evaluate('witness', name, { format: 'json', authorities: between, questions: [question], asOf }, text);
    const { text: replayed } = engine(requests.evaluate, packed(['json', between.join(), question, asOf, text]));
    const { results } = JSON.parse(replayed);
    for (const authority of between) {
      expect(
        `${name}: what the case comes to under ${authority}`,
        results.some(result => result.authority === authority && isAs(witness.verdicts[authority], about, result)));
    }
  }
}

const examples = join(root, 'Docs/Examples');
const exampleNames = readdirSync(examples).filter(name => name.endsWith('.json')).sort();
for (const name of exampleNames) {
  const text = readFileSync(join(examples, name), 'utf8');
  const dayPath = join(examples, name.replace(/\.json$/, '.as-of'));
  const asOf = existsSync(dayPath) ? readFileSync(dayPath, 'utf8').trim() : '2026-04-20';
  for (const format of formats) {
    evaluate('example', `${name}, all, ${format}`, { format, authorities: three, asOf }, text);
  }
  contrast('contrast', name, { format: 'json', authorities: ['bolton', 'north-east-lincolnshire'], asOf }, text);
  contrast('contrast', name, { authorities: ['kirklees', 'bolton'], asOf }, text);
  // One authority by itself is laid out otherwise; one case of its own shows how.
  if (name === 'T19.json') {
    for (const authority of three) {
      for (const format of formats) {
        evaluate('example', `${name}, ${authority}, ${format}`, { format, authorities: [authority], asOf }, text);
      }
    }
  }
  evaluate('example', `${name}, twice`, { authorities: three, questions: ['minutes-sent'], asOf }, text, text);
  check('example', `${name}, check`, [], [text]);
}

const draft = policies.bolton.replaceAll(/\b(\d+) working days/g, (_, days) => `${Number(days) + 1} working days`);
for (const format of formats) {
  compare('draft', `copied, ${format}`, { format, authorities: ['bolton', 'copy.policy'] }, ['copy.policy', policies.bolton]);
  compare('draft', `changed, ${format}`, { format, authorities: ['bolton', 'new.policy'] }, ['new.policy', draft]);
}
for (const name of three) check('draft', `check ${name}`, [policies[name]], []);
const clause = /  should share the report with the family.*\n(    cite.*\n)/;
check('draft', 'check a shadowed clause', [policies.kirklees.replace(clause, '$&  must tell the family\n$1')], []);
check('draft', 'check a clause given twice', [policies.kirklees.replace(clause, '$&$&')], []);
check('draft', 'check unused names', [policies.bolton, 'role usher "the usher"\n'], []);

const one = readFileSync(join(examples, exampleNames[0]), 'utf8');
const id = text => `{"format":"comity-case/1","id":${JSON.stringify(text)}}`;
const hostileCases = {
  'empty': '',
  'spaces': ' \r\n\t ',
  'not JSON': 'nonsense',
  'cut short': one.slice(0, one.length / 2),
  'cut short in a string': '{"format": "comity-ca',
  'nested arrays': '['.repeat(5000),
  'nested arrays, closed': '['.repeat(5000) + ']'.repeat(5000),
  'nested objects': '{"a":'.repeat(5000),
  'an array of nothing': '[]',
  'many faults': '[' + Array(500).fill('{"format":"comity-case/1","id":"A","x":1}').join() + ']',
  'many lines': Array(60).fill(0).map((_, index) => id(`C${index}`)).join('\n'),
  'cases in an array': `[${id('A')},${id('B')}]`,
  'numbers': '{"format":"comity-case/1","id":"A","facts":{"members":1e999,"votes-for":-0,"votes-against":99999999999999999999}}',
  'large votes': '{"format":"comity-case/1","id":"A","events":[{"event":"initial-conference","at":"2026-01-07","facts":{"members":4294967296,"votes-for":2147483648,"votes-against":2147483648}}]}',
  'escapes': '{"format":"comity-case/1","id":"\\ud800\\u0000\\x"}',
  'NUL': '{"format":\0"comity-case/1"}',
  'byte-order mark': '\uFEFF' + one,
  'control and direction marks': id('a\u001B[31m\u202Eb\u2066\u0007'),
  'long id': id('x'.repeat(100_000)),
  'wide and joined characters': id('家庭👩‍👩‍👧‍👦e\u0301 한국어 🇬🇧 '.repeat(40)),
  'unknown names': one.replaceAll('initial-conference', 'initial-conferense').replaceAll('neglect', 'neglekt'),
  'impossible days': one.replaceAll(/2026-0(\d)-\d\d/g, '2026-0$1-31'),
  'days far away': one.replaceAll(/\b20\d\d-/g, '9999-'),
};
for (const [name, text] of Object.entries(hostileCases)) {
  for (const format of formats) evaluate('hostile', `evaluate ${name}, ${format}`, { format, authorities: three }, text);
  if (/^\s*[[{]/.test(text)) check('hostile', `check ${name}`, [], [text]);
}
for (const [name, text] of Object.entries(hostileCases)) {
  contrast('hostile', `contrast ${name}`, { format: 'html', authorities: ['bolton', 'kirklees'] }, text);
}
for (const format of formats) {
  contrast('contrast', `a draft, ${format}`, { format, authorities: ['bolton', 'new.policy'] }, one, ['new.policy', draft]);
}
for (const authorities of [['bolton'], ['bolton', 'bolton'], ['bolton', 'kirkless'], three]) {
  contrast('hostile', `contrast of ${authorities}`, { authorities }, one);
}
evaluate('hostile', 'two files', { authorities: three }, one, 'nonsense', '{"format":');
evaluate('hostile', 'unknown authority', { authorities: ['bolto'] }, one);
evaluate('hostile', 'unknown question', { authorities: three, questions: ['minutes-snt'] }, one);
evaluate('hostile', 'unknown format', { authorities: three, format: 'jso' }, one);
for (const asOf of ['2026-02-29', '1899-12-31', 'tomorrow']) evaluate('hostile', asOf, { authorities: three, asOf }, one);
for (const asOf of ['1900-01-01', '2199-12-31']) evaluate('hostile', asOf, { authorities: three, asOf }, one);

const indented = (depth, text) => Array(depth).fill(0).map((_, level) => '  '.repeat(level + 3) + text).join('\n');
const hostilePolicies = {
  'empty': '',
  'not a policy': 'nonsense "\u202E" 1 2 3\n\tand so on',
  'no answers': 'policy draft "A draft"\n',
  'cut short': policies.kirklees.slice(0, policies.kirklees.length / 2),
  'shuffled lines': policies.kirklees.split('\n').reverse().join('\n'),
  'carriage returns': policies.kirklees.replaceAll('\n', '\r\n'),
  'unclosed strings': policies.kirklees.replaceAll('"\n', '\n'),
  ...Object.fromEntries([80, 900, 1900, 5000].flatMap(depth => [
    [`${depth} nested brackets`, policies.kirklees.replace(/(  when )/, `$1${'('.repeat(depth)}`)],
    [`${depth} nested not`, policies.kirklees.replace(/(  when )/, `$1${'not '.repeat(depth)}`)],
    // Deeper, and the text is larger than the program reads at all.
    [
      `${depth} nested all`,
      policies.kirklees.replace(/  when .*/, '  when all of\n' + indented(Math.min(depth, 3500), 'all of')),
    ],
  ])),
  'one long line': 'x'.repeat(200_000),
  'deep indent': indented(2000, 'all of'),
};
for (const [name, text] of Object.entries(hostilePolicies)) {
  check('hostile', `policy ${name}`, [text], []);
  compare('hostile', `policy ${name}`, { authorities: ['bolton', 'x.policy'] }, ['x.policy', text]);
}
check('hostile', 'policies and cases', [policies.bolton, ''], [one, '{"format":']);
compare('hostile', 'unknown authority', { authorities: ['nobody', 'bolton'] });
compare('hostile', 'no such file', { authorities: ['nobody.policy'] });

sample('sample', 'jsonl', '3000');
sample('sample', 'jsonl', '500', '18446744073709551615', '2026-02-27');
sample('sample', 'jsonl', '500', '4294967296', '2190-12-31');
sample('sample', 'json', '50', '7');
for (const format of ['json', 'jsonl']) sample('sample', format, '0');
for (const count of ['', '-1', '1000001', '4294967297', '٣']) sample('hostile', 'jsonl', count);
sample('hostile', 'csv', '1');
sample('hostile', 'jsonl', '1', '18446744073709551616');
for (const asOf of ['2026-02-29', '1900-01-01', '2199-12-31']) sample('hostile', 'jsonl', '1', '1', asOf);

// The interface itself

expect('no imports', WebAssembly.Module.imports(module).length === 0);
expect('unknown request', engine(99, packed([])).status === -2);
expect('no parts', engine(requests.compare, packed([])).status === 2);
expect('a length past the end', engine(requests.compare, new Uint8Array([255, 255, 255, 255, 1])).status === -1);
expect('a length cut short', engine(requests.compare, new Uint8Array([1, 0])).status === -1);

milliseconds = [];
for (let count = 0; count < 15; count++) {
  engine(requests.evaluate, packed(['json', three.join(), '', '2026-04-20', one]));
}
const median = milliseconds.sort((a, b) => a - b)[milliseconds.length >> 1];

const all = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`).join(', ');
console.log(`WebAssembly: ${all}; ${compared} characters compared; ${differences} differences`);
console.log(`one case under three authorities: ${median?.toFixed(1)} ms, engine started and policies read each time`);
process.exit(differences ? 1 : 0);
