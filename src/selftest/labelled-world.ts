import type { Strength } from '../patterns/pattern.ts';
import type { Day } from './calendar.ts';
import { CASES } from './cases/index.ts';
import { givingWay } from './give-way.ts';
import { companyId } from './numbers.ts';
import { PLANTS } from './plants/index.ts';
import { type Planted, Stage, type Verdict } from './plants/stage.ts';
import { buildTown } from './town/town.ts';
import { TWINS } from './twins/index.ts';
import { World } from './world.ts';
import type { Address, Company, Parcel } from './world-rows.ts';
import { capakey } from './write-cadastre.ts';

export interface LabelSubject {
  readonly kind: 'company' | 'address' | 'parcel';
  /** As findings name it; of an address `zipcode|street|number|box`. */
  readonly id: string;
}

/** What one plant says: a finding of this pattern names all subjects (a hit), or none does. */
export interface Label {
  readonly pattern: string;
  readonly verdict: Verdict;
  readonly says: string;
  /** Of a hit, where the rule leaves no doubt: the finding has this strength. */
  readonly strength?: Strength;
  readonly subjects: readonly LabelSubject[];
}

/** A case or an innocent twin as a whole: where its network must stand. */
export interface NetworkLabel {
  readonly name: string;
  /** Highest tier allowed of a twin, tier expected of a case; null: no network at all. */
  readonly tier: 'NOTE' | 'ATTENTION' | 'PRIORITY' | null;
  readonly signals: readonly string[];
  readonly subjects: readonly LabelSubject[];
}

export interface Labels {
  readonly seed: number;
  readonly asOf: Day;
  readonly companies: number;
  readonly labels: readonly Label[];
  readonly cases: readonly NetworkLabel[];
  readonly twins: readonly NetworkLabel[];
}

/** One round of every plant per this many ordinary companies, at least one. */
const COMPANIES_A_ROUND = 10_000;

/**
 * A town with everything planted in it, and what is to be found.
 *
 * @param companies ordinary enterprises around the plants
 */
export async function labelledWorld(
  seed: number,
  companies: number,
): Promise<{ world: World; labels: Labels }> {
  const giveWay = givingWay();
  const world = new World(seed);
  const stage = new Stage(world);
  const labels: Label[] = [];
  const rounds = Math.max(1, Math.round(companies / COMPANIES_A_ROUND));
  for (let round = 0; round < rounds; round += 1) {
    await giveWay();
    for (const { code, plants } of PLANTS) {
      for (const [says, plant] of Object.entries(plants)) {
        const subjects = planted(world, () => plant(stage));
        const [verdict] = says.split(':') as [Verdict];
        const strength = /\((weak|moderate|strong|very strong)\)$/.exec(says)?.[1] as Strength | undefined;
        labels.push({
          pattern: code,
          verdict,
          says,
          ...(strength === undefined ? {} : { strength }),
          subjects: subjectsOf(subjects),
        });
      }
    }
  }
  const cases = CASES.filter(({ tier }) => tier !== null).map((one) => {
    const core = planted(world, () => one.build(world));
    return networkLabel(one.name, one.tier, one.signals, [...core.companies, ...(core.addresses ?? [])]);
  });
  const twins = TWINS.map((twin) =>
    networkLabel(
      twin.name,
      twin.hidden ? null : 'NOTE',
      [],
      planted(world, () => twin.build(stage)),
    ),
  );
  await buildTown(world, companies);
  return { world, labels: { seed, asOf: world.asOf, companies, labels, cases, twins } };
}

/** Runs a plant; its companies keep dates and birth dates through the noise, for a label hangs on them. */
function planted<T>(world: World, plant: () => T): T {
  const before = world.companies.length;
  const made = plant();
  for (let at = before; at < world.companies.length; at += 1) {
    const company = world.companies[at];
    if (company) company.planted = true;
  }
  return made;
}

export function networkLabel(
  name: string,
  tier: NetworkLabel['tier'],
  signals: readonly string[],
  subjects: Planted,
): NetworkLabel {
  return { name, tier, signals, subjects: subjectsOf(subjects) };
}

function subjectsOf(planted: Planted): LabelSubject[] {
  return planted.map(subjectOf);
}

function subjectOf(one: Company | Address | Parcel): LabelSubject {
  if ('seats' in one) return { kind: 'company', id: companyId(one.number) };
  if ('situation' in one) return { kind: 'parcel', id: `be-${capakey(one)}` };
  return { kind: 'address', id: [one.street.place.zip, one.street.nl, one.number, one.box ?? ''].join('|') };
}
