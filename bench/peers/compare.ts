/** A finding of a peer: a line of its output. Subjects are `role: id`, as in the fixtures of the patterns. */
export interface PeerFinding {
  pattern: string;
  subjects: string[];
  /** What ties it is a person with one id of the register on either side. */
  certain: boolean;
}

/** What a report of the tool holds, as far as it is compared. */
export interface OurFinding {
  pattern: string;
  confidence: string | null;
  subjects: { kind: string; id: string; role: string }[];
}

export interface Comparison {
  agreeing: number;
  onlyOurs: OneSided[];
  onlyTheirs: OneSided[];
}

interface OneSided {
  key: string;
  /** Tied by one id of the register: on such findings nobody may differ. */
  certain: boolean;
  /** How sure the identity is on which the finding rests: 'certain', 'strong', 'moderate', 'name-only'. */
  level: string;
}

/** Which findings both have. */
export function compare(ours: readonly OurFinding[], theirs: readonly PeerFinding[]): Comparison {
  // a mass address is tied by nobody, so no identity can be doubtful
  const our = new Map(ours.map((finding) => [ourKey(finding), finding.confidence ?? 'certain']));
  const their = new Map(
    theirs.map((finding) => [
      keyOf(finding.pattern, finding.subjects),
      finding.certain ? 'certain' : 'strong',
    ]),
  );
  return {
    agreeing: [...our.keys()].filter((key) => their.has(key)).length,
    onlyOurs: without(our, their),
    onlyTheirs: without(their, our),
  };
}

function without(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): OneSided[] {
  return [...some]
    .filter(([key]) => !others.has(key))
    .map(([key, level]) => ({ key, level, certain: level === 'certain' }));
}

/** Roles by which findings are compared; premises and landlords only strengthen one. */
const ROLES = new Set(['collapsed', 'successor', 'office', 'seated']);

function ourKey({ pattern, subjects }: OurFinding): string {
  const named = subjects.filter(({ role }) => ROLES.has(role));
  return keyOf(
    pattern,
    named.map(({ id, role }) => `${role}: ${id.replace(/^be-/, '')}`),
  );
}

/** The companies, and of an address postcode, house number and box: a street has spellings. */
function keyOf(pattern: string, subjects: readonly string[]): string {
  const compared = subjects.map((subject) => {
    if (!subject.startsWith('office: ')) return subject;
    const [zipcode, , house = '', box = ''] = subject.slice('office: '.length).split('|');
    return `office: ${[zipcode, house.toLowerCase(), box].join(' ').trim()}`;
  });
  return `${pattern} ${[...new Set(compared)].sort().join(', ')}`;
}
