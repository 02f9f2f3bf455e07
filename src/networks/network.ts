import type { Confidence, Detected, Family, Pattern, Strength, SubjectKind } from '../patterns/pattern.ts';

export const TIERS = ['NOTE', 'ATTENTION', 'PRIORITY'] as const;

/** Tiers of the catalogue, lowest first. */
export type Tier = (typeof TIERS)[number];

/**
 * A subject as a report shows it. Ids are stable across runs: `be-0123456749`, `fr-890911324`, `DE:HRB 1234`;
 * parcels `be-11002A0479/00N000`, `fr-59350000AB0123`; people a hash; addresses `zipcode|street|number|box` (the spelling of the allow-list,
 * the box empty for a building as a whole and for what has none).
 */
export interface Subject {
  kind: SubjectKind;
  id: string;
  name: string;
  role: string;
}

/** Where a statement stands: the file as the argument named it, and the record in it (1-based, without the header). */
export interface SourceRef {
  source: number;
  record: number;
}

/** One fact of a finding, worded. `known`: when it could be known (publication day), where a record tells it. */
export interface Fact {
  fact: string;
  date: string | null;
  until: string | null;
  known: string | null;
  at: SourceRef | null;
  /** Which fact of the pattern it is, whom it is about (id), and its values: the same in every language. */
  code: string;
  about: string | null;
  value: string | null;
  amount: number | null;
}

/** How common a finding is: the share of its peers that raise the same pattern at this strength or above. */
export interface Comparison {
  /** 0 to 1. */
  share: number;
  peers: number;
  /** Which peers: 'companies of form 610, NACE 56, Antwerp, 2 to 5 years'. */
  of: string;
}

/** Why a finding is kept out of networks and scores: an entry of the allow-list. */
export interface Suppression {
  reason: string;
  owner: string | null;
  expires: string | null;
  at: SourceRef;
}

/** A finding with its subjects named, its facts worded, compared with its peers. */
export interface Assessed {
  id: string;
  detected: Detected;
  pattern: Pattern;
  strength: Strength;
  confidence: Confidence | null;
  subjects: Subject[];
  /** The largest number among its facts, and which fact it stands in. */
  measure: { fact: string; value: number } | null;
  statement: string;
  /** Worded when they are asked for: in a report they stand once already. */
  facts(): Fact[];
  /** Day of its newest dated fact. */
  newest: string | null;
  comparison: Comparison | null;
  suppression: Suppression | null;
}

/** One signal's share in the score: x = w * s * c * r * rho, and how much of it counts in its family. */
export interface Signal {
  finding: string;
  pattern: string;
  code: string;
  family: Family;
  likelihoodRatio: number;
  /** log10 of the likelihood ratio. */
  weight: number;
  strength: number;
  confidence: number;
  recency: number;
  rarity: number;
  value: number;
  hygiene: boolean;
}

export interface FamilyScore {
  family: Family;
  cap: number;
  /** min(cap, strongest signal + a share of the others). */
  value: number;
  signals: Signal[];
}

export interface Credit {
  credit: 'accounts on time' | 'steady' | 'employees' | 'court-approved';
  value: number;
  says: string;
}

/** The whole arithmetic of a network's score. */
export interface Score {
  /** S: families less what hygiene signals add beyond their cap, less credits, each within its own families; at least 0. */
  value: number;
  /** 0 to 100, an aid for ordering only. */
  display: number;
  families: FamilyScore[];
  /** What the sub-cap on hygiene signals takes away. */
  hygieneCut: number;
  credits: Credit[];
  /** What the tiers ask for, and whether it is met. */
  gates: {
    families: number;
    strongSignal: boolean;
    recentFact: boolean;
    confidentTopTwo: boolean;
  };
}

export interface Place {
  id: string;
  name: string;
  zipcode: string | null;
  municipality: string | null;
}

export interface Network {
  /** Stable across runs: a hash of its findings' ids. */
  id: string;
  tier: Tier;
  score: Score;
  members: Subject[];
  /** Ids of its findings, the strongest signal first. */
  findings: string[];
  /** Members that tie the most together, with how much of the network runs over them (0 to 1). */
  keyPlayers: (Subject & { share: number })[];
  /** Members without which the network falls apart. */
  bridges: Subject[];
  weakestLink: string | null;
  links: NetworkLink[];
  places: Place[];
  /** NACE-BEL 2008 codes (four digits) of its companies. */
  activities: string[];
  /** Process steps of the barrier model, partners and barriers of its findings, gathered. */
  barrier: { steps: string[]; partners: string[]; barriers: string[] };
}

/** A tie between two members, by the id of each. `weight` is 1 / log2(1 + degree) of what they share. */
export interface NetworkLink {
  from: string;
  to: string;
  how: string;
  weight: number;
  confidence: Confidence | null;
}
