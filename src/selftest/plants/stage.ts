import { addDays, addMonths, type Day } from '../calendar.ts';
import type { CompanyPlan, World } from '../world.ts';
import type { Address, Company, Parcel, Person } from '../world-rows.ts';

/**
 * What a label says of a plant. Each `hit` must be found; of all others nothing may be found under the same pattern:
 * a threshold missed by little, an order reversed, two people of one name, an innocent look-alike.
 */
export type Verdict = 'hit' | 'near miss' | 'wrong order' | 'namesake' | 'twin';

/** A finding must name all of these; of a miss no finding may name all of them. */
export type Planted = readonly (Company | Address | Parcel)[];

/** Puts one situation into the world; returns who is labelled. */
export type Plant = (stage: Stage) => Planted;

/** The plants of one pattern, by what they show: 'hit: a day before the window ends'. */
export interface Plants {
  readonly code: string;
  readonly plants: Readonly<Record<`${Verdict}: ${string}`, Plant>>;
}

/** Short words for plants: days counted back from the as-of day, companies of the trades that rules are about. */
export class Stage {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  get asOf(): Day {
    return this.world.asOf;
  }

  /** Months, and days more, before the as-of day. */
  ago(months: number, days = 0): Day {
    return addDays(addMonths(this.asOf, -months), -days);
  }

  /** A day between two numbers of months before the as-of day; never past the 28th, so that months add up. */
  some(fewest: number, most: number): Day {
    const day = this.ago(this.world.random.whole(fewest, most), this.world.random.whole(0, 27));
    return `${day.slice(0, 8)}${String(Math.min(28, Number(day.slice(8)))).padStart(2, '0')}`;
  }

  person(): Person {
    return this.world.person();
  }

  people(count: number): Person[] {
    return Array.from({ length: count }, () => this.world.person());
  }

  company(start: Day, nace: string, more: Partial<CompanyPlan> = {}): Company {
    return this.world.company({ start, nace, ...more });
  }

  /** One leaves on the day, the other enters so many days later. */
  swap(company: Company, day: Day, leaves: Person, enters: Person, daysLater = 0): void {
    this.world.resign(this.world.mandateOf(company, leaves), day);
    this.world.appoint(company, enters, { from: addDays(day, daysLater) });
  }

  leave(company: Company, person: Person, day: Day): void {
    this.world.resign(this.world.mandateOf(company, person), day);
  }
}

/** Months, then days, after a day. */
export function after(day: Day, months: number, days = 0): Day {
  return addDays(addMonths(day, months), days);
}
