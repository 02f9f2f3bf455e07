/**
 * A peer of the tool: the phoenix rule and the shared-registered-office rule in TypeScript with csv-parse and graphology
 * alone, no database. Prints a finding a line as JSON, then what was spent.
 *
 *   tsx bench/peers/with-graphology.ts EXTRACTS --as-of 2026-06-30
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MultiUndirectedGraph } from 'graphology';
import { MUST_FILE } from './accounts.ts';
import type { PeerFinding } from './compare.ts';
import { type Company, type Control, type Register, readRegister, type Seat } from './register.ts';
import { addMonths, clauseWords, districtOf, jaccard, nameWords } from './texts.ts';

/** Companies, people and addresses are nodes; a control or a seat is an edge. */
type Link = { kind: 'controls'; control: Control } | { kind: 'seat'; seat: Seat };
type Node = { kind: 'company'; company: Company } | { kind: 'person' } | { kind: 'address' };
type Graph = MultiUndirectedGraph<Node, Link>;

const postcodes = fileURLToPath(new URL('../../data/postcodes_nis.csv', import.meta.url));
const MASS = 20;
const MASS_IN_DWELLING = 10;

/** The findings of both rules, and what each step took in seconds. */
export async function findWithGraphology(folder: string, asOf: string) {
  const began = performance.now();
  const register = await readRegister(folder, asOf, postcodes);
  const read = performance.now();
  const graph = graphOf(register);
  const linked = performance.now();
  const findings = [...phoenixes(graph), ...offices(graph, register)];
  const ended = performance.now();
  const seconds = (from: number, to: number) => Math.round((to - from) / 10) / 100;
  return {
    findings,
    spent: { read: seconds(began, read), graph: seconds(read, linked), rules: seconds(linked, ended) },
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { 'as-of': { type: 'string' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined || values['as-of'] === undefined) throw new Error('give EXTRACTS and --as-of');
  const { findings, spent } = await findWithGraphology(folder, values['as-of']);
  for (const finding of findings) console.log(JSON.stringify(finding));
  console.log(JSON.stringify({ spent }));
}

function graphOf({ companies, controls, seats }: Register): Graph {
  const made: Graph = new MultiUndirectedGraph();
  for (const company of companies.values()) made.addNode(company.number, { kind: 'company', company });
  for (const control of controls) {
    made.mergeNode(control.person, { kind: 'person' });
    made.addEdge(control.person, control.company, { kind: 'controls', control });
  }
  for (const seat of seats.values()) {
    const address = `${seat.building}|${seat.box}`;
    made.mergeNode(address, { kind: 'address' });
    made.addEdge(address, seat.company, { kind: 'seat', seat });
  }
  return made;
}

function controlsAt(graph: Graph, node: string): Control[] {
  return graph
    .mapEdges(node, (_, link) => (link.kind === 'controls' ? link.control : undefined))
    .filter((control) => control !== undefined);
}

function companyAt(graph: Graph, number: string): Company {
  const node = graph.getNodeAttributes(number);
  if (node.kind !== 'company') throw new Error(`${number} is no company`);
  return node.company;
}

/** P01: who controlled a company in the 24 months before its collapse controls another in its first six months. */
function phoenixes(graph: Graph): PeerFinding[] {
  const found: PeerFinding[] = [];
  graph.forEachNode((_, node) => {
    if (node.kind !== 'company' || node.company.t0 === '') return;
    const { number: collapsed, t0 } = node.company;
    const since = addMonths(t0, -24);
    const first = addMonths(t0, -12);
    const last = addMonths(t0, 18);
    const before = controlsAt(graph, collapsed).filter(({ from, until }) => from <= t0 && until >= since);
    const successors = new Map<string, boolean>();
    for (const person of new Set(before.map((control) => control.person))) {
      const ids = new Set(before.filter((control) => control.person === person).map(({ id }) => id));
      for (const control of controlsAt(graph, person)) {
        const { start } = companyAt(graph, control.company);
        if (control.company === collapsed || start === '' || start < first || start > last) continue;
        if (control.from > addMonths(start, 6) || control.until < start) continue;
        const certain = control.id !== '' && ids.has(control.id);
        successors.set(control.company, certain || (successors.get(control.company) ?? false));
      }
    }
    for (const [successor, certain] of successors) {
      if (!inOneTrade(node.company, companyAt(graph, successor))) continue;
      const subjects = [`collapsed: ${collapsed}`, `successor: ${successor}`];
      found.push({ pattern: 'phoenix-company', subjects, certain });
    }
  });
  return found;
}

function inOneTrade(one: Company, other: Company): boolean {
  if ([...one.classes].some((code) => other.classes.has(code))) return true;
  const divisions = new Set([...one.classes].map((code) => code.slice(0, 2)));
  const oneDivision = [...other.classes].some((code) => divisions.has(code.slice(0, 2)));
  if (oneDivision && alike(one.clauses, other.clauses, clauseWords, 0.6)) return true;
  return alike(one.names, other.names, nameWords, 0.5);
}

function alike(
  some: ReadonlySet<string>,
  others: ReadonlySet<string>,
  words: (text: string) => Set<string>,
  least: number,
): boolean {
  return [...some].some((one) => [...others].some((other) => jaccard(words(one), words(other)) >= least));
}

/** P15: small offices whose companies one person ties, and mass addresses where most companies fail. */
function offices(
  graph: Graph,
  { asOf, companies, seats, announced, holdings, dwellings, accounts }: Register,
): PeerFinding[] {
  const group = groupsOf(holdings);
  const groupOf = (number: string) => group.get(number) ?? number;
  const lately = addMonths(asOf, -24);
  const seated = new Map<string, string[]>();
  const left = new Map<string, string[]>();
  const unfiled = new Map<string, string[]>();
  const zipcodes = new Map<string, string>();
  for (const { number, legal, active, t0, start, form } of companies.values()) {
    const seat = seats.get(number) ?? (t0 >= lately ? announced.get(number)?.at(-1) : undefined);
    if (!seat || !legal) continue;
    zipcodes.set(seat.building, seat.zipcode);
    if (active) push(seated, seat.building, number);
    if (active && MUST_FILE.has(form) && accounts.lacksTwo(number, start, asOf))
      push(unfiled, seat.building, number);
    if (t0 >= lately) push(left, seat.building, number);
  }
  const found: PeerFinding[] = [];
  graph.forEachNode((address, node) => {
    if (node.kind !== 'address') return;
    const here = graph.neighbors(address).filter((number) => {
      const { legal, active } = companyAt(graph, number);
      return legal && active;
    });
    const building = address.slice(0, address.lastIndexOf('|'));
    if (new Set(here.map(groupOf)).size < 3 || (seated.get(building)?.length ?? 0) >= MASS) return;
    const tie = tieAmong(graph, here, groupOf, asOf);
    if (!tie) return;
    const subjects = [`office: ${address}`, ...here.map((number) => `seated: ${number}`)].sort();
    found.push({ pattern: 'shared-registered-office', subjects, certain: tie === 'certain' });
  });
  const members = new Map<string, { failing: number; all: number }>();
  for (const building of new Set([...seated.keys(), ...left.keys()])) {
    const district = districtOf(zipcodes.get(building) ?? '');
    const counts = members.get(district) ?? { failing: 0, all: 0 };
    counts.failing += (left.get(building)?.length ?? 0) + (unfiled.get(building)?.length ?? 0);
    counts.all += (left.get(building)?.length ?? 0) + (seated.get(building)?.length ?? 0);
    members.set(district, counts);
  }
  for (const [building, here] of seated) {
    if (here.length < MASS && !(here.length >= MASS_IN_DWELLING && dwellings.has(building))) continue;
    const gone = left.get(building) ?? [];
    const all = here.length + gone.length;
    const { failing, all: inDistrict } = members.get(districtOf(zipcodes.get(building) ?? ''))!;
    const share = (gone.length + (unfiled.get(building)?.length ?? 0)) / all;
    if (share <= 0.5 || wilsonLow(share, all) <= (2 * failing) / inDistrict) continue;
    const office = `office: ${building}`;
    const subjects = [
      office,
      ...here.map((one) => `seated: ${one}`),
      ...gone.map((one) => `collapsed: ${one}`),
    ];
    found.push({ pattern: 'shared-registered-office', subjects: subjects.sort(), certain: true });
    for (const number of here) {
      const moves = announced.get(number) ?? [];
      const moved = moves.some(
        (seat, nth) =>
          nth > 0 &&
          seat.building === building &&
          moves[nth - 1]!.building !== building &&
          seat.from >= lately,
      );
      if (moved)
        found.push({
          pattern: 'shared-registered-office',
          subjects: [office, `seated: ${number}`],
          certain: true,
        });
    }
  }
  return found;
}

/** Whether one person controls companies of two groups among `here` today, and whether by one id. */
function tieAmong(
  graph: Graph,
  here: readonly string[],
  groupOf: (number: string) => string,
  asOf: string,
): 'certain' | 'named' | undefined {
  const groupsOfPerson = new Map<string, Set<string>>();
  const groupsOfId = new Map<string, Set<string>>();
  for (const control of here.flatMap((number) => controlsAt(graph, number))) {
    if (control.until < asOf) continue;
    const group = groupOf(control.company);
    groupsOfPerson.set(control.person, (groupsOfPerson.get(control.person) ?? new Set()).add(group));
    if (control.id !== '') groupsOfId.set(control.id, (groupsOfId.get(control.id) ?? new Set()).add(group));
  }
  const ties = (groups: ReadonlyMap<string, ReadonlySet<string>>) =>
    [...groups.values()].some(({ size }) => size >= 2);
  if (!ties(groupsOfPerson)) return undefined;
  return ties(groupsOfId) ? 'certain' : 'named';
}

/** The ultimate holder of each company that has one; of a circle, its smallest number. */
function groupsOf(holdings: Register['holdings']): Map<string, string> {
  const holderOf = new Map<string, string>();
  const largest = [...holdings].sort(
    (one, other) => other.percentage - one.percentage || (one.holder < other.holder ? -1 : 1),
  );
  for (const { company, holder } of largest) if (!holderOf.has(company)) holderOf.set(company, holder);
  return new Map(
    [...holderOf.keys()].map((company) => {
      const passed = new Set<string>();
      let top = company;
      for (let next = holderOf.get(top); next !== undefined && !passed.has(top); next = holderOf.get(top)) {
        passed.add(top);
        top = next;
      }
      return [company, holderOf.has(top) ? ([...passed].sort()[0] ?? top) : top];
    }),
  );
}

/** Lower bound of Wilson's 95 % interval of a share among n. */
function wilsonLow(share: number, n: number): number {
  const z = 1.96;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return (share + (z * z) / (2 * n) - spread) / (1 + (z * z) / n);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
