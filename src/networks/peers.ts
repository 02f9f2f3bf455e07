import type { Engine } from '../engine/engine.ts';
import type { Say } from '../messages/index.ts';
import type { MessageKey } from '../messages/messages.ts';
import { type Coverage, mainSubjects } from '../patterns/coverage.ts';
import type { Detected, Pattern, Strength } from '../patterns/pattern.ts';
import { populationOf } from '../patterns/wording.ts';
import type { CodeLabels } from './code-labels.ts';
import type { Comparison } from './network.ts';

/*
 * How common a finding is among its peers (catalogue, "Rarity and hub correction").
 *
 * Peers of a company share its legal form, NACE division, judicial district and age band. Where there are fewer than
 * MIN_PEERS of them, the last-named trait is dropped, then the next, as the catalogue does for its percentiles: a share
 * of 2 % cannot be told from 1 % or 4 % on less. Peers of a person or a place are the pattern's population. Counted are
 * the *other* peers that the same pattern flags at this strength or above: a cluster of eight companies is not made
 * ordinary by itself. A finding of several companies takes the commonest of them. A register too small for all this
 * tells nothing about rarity (null, and rho is 1).
 */
const MIN_PEERS = 500;

const rank: Record<Strength, number> = { weak: 0, moderate: 1, strong: 2, 'very strong': 3 };

interface Stratum {
  form: string;
  nace2: string;
  district: string;
  age_band: string;
}

/** The traits of a stratum from all four down to none. */
const LEVELS = [4, 3, 2, 1, 0] as const;

/** How many companies there are of each kind, and how many of them each pattern flags: counted once for a run. */
export class Peers {
  private readonly strata: ReadonlyMap<string, Stratum>;
  private readonly sizes: ReadonlyMap<string, number>;
  private readonly coverage: ReadonlyMap<string, Coverage>;
  private readonly labels: CodeLabels;
  private readonly say: Say;
  /** Per pattern, strength and stratum: how many companies are flagged. */
  private readonly flagged = new Map<string, number>();
  /** Per pattern and strength: how many persons or places are flagged. */
  private readonly flaggedOthers = new Map<string, number>();

  private constructor(
    strata: ReadonlyMap<string, Stratum>,
    sizes: ReadonlyMap<string, number>,
    coverage: readonly Coverage[],
    labels: CodeLabels,
    say: Say,
  ) {
    this.labels = labels;
    this.say = say;
    this.strata = strata;
    this.sizes = sizes;
    this.coverage = new Map(coverage.map((entry) => [entry.pattern, entry]));
  }

  /** Strata of the companies of the table `network_company`, and how many each stratum has. */
  static async of(
    engine: Engine,
    findings: readonly { detected: Detected; pattern: Pattern }[],
    coverage: readonly Coverage[],
    labels: CodeLabels,
    say: Say,
  ): Promise<Peers> {
    const own = await engine.rows<Stratum & { company: string }>(
      `SELECT s.company, s.form, s.nace2, s.district, s.age_band
       FROM stratum s SEMI JOIN network_company f ON f.company = s.company`,
    );
    const all = await engine.rows<Stratum & { companies: number }>(
      'SELECT form, nace2, district, age_band, count(*) AS companies FROM stratum GROUP BY ALL',
    );
    const sizes = new Map<string, number>();
    for (const row of all) {
      for (const level of LEVELS) add(sizes, traits(row, level), row.companies);
    }
    const peers = new Peers(new Map(own.map((row) => [row.company, row])), sizes, coverage, labels, say);
    peers.count(findings);
    return peers;
  }

  /** Share (0 to 1) of other peers that are flagged too; null where fewer than MIN_PEERS can be counted. */
  comparisonOf(detected: Detected, pattern: Pattern): Comparison | null {
    const companies = mainCompanies(detected, pattern);
    if (companies.length === 0) return this.amongPopulation(detected, pattern);
    const own = new Map<string, number>();
    for (const company of companies) {
      const stratum = this.strata.get(company);
      if (stratum) for (const level of LEVELS) add(own, traits(stratum, level), 1);
    }
    const compared = companies.flatMap((company) => this.amongCompanies(company, own, detected) ?? []);
    if (compared.length < companies.length) return null;
    return compared.reduce((one, other) => (other.share > one.share ? other : one));
  }

  /** `ownBy`: how many of the finding's own companies each stratum holds. */
  private amongCompanies(
    company: string,
    ownBy: ReadonlyMap<string, number>,
    { pattern, strength }: Detected,
  ): Comparison | null {
    const stratum = this.strata.get(company);
    if (!stratum) return null;
    for (const level of LEVELS) {
      const key = traits(stratum, level);
      const size = this.sizes.get(key) ?? 0;
      if (size < MIN_PEERS) continue;
      const own = ownBy.get(key) ?? 0;
      const flagged = this.flagged.get(`${pattern}|${rank[strength]}|${key}`) ?? own;
      return {
        share: shareOf(flagged - own, size - own),
        peers: size - own,
        of: this.peersInWords(stratum, level),
      };
    }
    return null;
  }

  private peersInWords({ form, nace2, district, age_band }: Stratum, level: number): string {
    const { say, labels } = this;
    const words = [
      form === '' ? say('peers.noForm') : (labels.form(form) ?? say('peers.form', { form })),
      nace2 === '' ? say('peers.noActivity') : `NACE ${nace2}`,
      district === '' ? say('peers.noSeat') : district,
      say(`peers.age.${age_band}` as MessageKey),
    ].slice(0, level);
    return words.length === 0 ? say('peers') : `${say('peers')} (${words.join(', ')})`;
  }

  private amongPopulation({ pattern: id, strength, rows }: Detected, pattern: Pattern): Comparison | null {
    const coverage = this.coverage.get(id);
    const population = coverage?.population ?? 0;
    if (coverage === undefined || population < MIN_PEERS) return null;
    const own = mainSubjects(pattern, { pattern: id, key: '', strength, confidence: null, rows }).length;
    const flagged = this.flaggedOthers.get(`${id}|${rank[strength]}`) ?? own;
    return {
      share: shareOf(Math.max(0, flagged - own), population - own),
      peers: population - own,
      of: populationOf(pattern, this.say.language),
    };
  }

  /** Each company, person or place once per pattern and strength; a strong one is a weak one too. */
  private count(findings: readonly { detected: Detected; pattern: Pattern }[]): void {
    const strongest = new Map<string, { pattern: string; company: string | null; strength: number }>();
    for (const { detected, pattern } of findings) {
      for (const { kind, id } of mainSubjects(pattern, detected)) {
        const key = `${pattern.id}|${kind}|${id}`;
        const strength = Math.max(rank[detected.strength], strongest.get(key)?.strength ?? 0);
        strongest.set(key, { pattern: pattern.id, company: kind === 'company' ? id : null, strength });
      }
    }
    for (const { pattern, company, strength } of strongest.values()) {
      const stratum = company === null ? undefined : this.strata.get(company);
      for (let reached = 0; reached <= strength; reached++) {
        if (company === null) add(this.flaggedOthers, `${pattern}|${reached}`, 1);
        if (!stratum) continue;
        for (const level of LEVELS) add(this.flagged, `${pattern}|${reached}|${traits(stratum, level)}`, 1);
      }
    }
  }
}

/** Nobody else of n: less than one in n, so half of one. */
function shareOf(others: number, peers: number): number {
  if (peers <= 0) return 1;
  return Math.max(others, 0.5) / peers;
}

function mainCompanies(detected: Detected, pattern: Pattern): string[] {
  return mainSubjects(pattern, detected).flatMap(({ kind, id }) => (kind === 'company' ? [id] : []));
}

function traits({ form, nace2, district, age_band }: Stratum, level: number): string {
  return [form, nace2, district, age_band].slice(0, level).join('|') + `/${level}`;
}

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}
