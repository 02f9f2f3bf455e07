import { UsageError } from '../errors.ts';

/**
 * Sectors in which trafficking was found (CONFINE report; Belgian FIU; from `bakery` on, Belgian checklists of presumed
 * victims, 38 of 254 of whom were in none of the others), by name, as prefixes of NACE-BEL 2008. A filter
 * and a stratum for base rates, never points: otherwise the sector is punished, not the conduct.
 */
export const SENSITIVE_SECTORS: Readonly<Record<string, readonly string[]>> = {
  massage: ['9604'],
  beauty: ['96022'],
  hairdresser: ['96021'],
  escort: ['96091'],
  'other-personal-services': ['96092', '96099'],
  'car-wash': ['45206'],
  'night-shop': ['4711', '47191', '47252', '4726', '4742'],
  lodging: ['55'],
  restaurant: ['561', '562'],
  bar: ['563'],
  construction: ['41', '42', '43'],
  cleaning: ['812', '96011', '96012'],
  agriculture: ['0113', '0119', '0124', '0125', '013', '0161'],
  meat: ['101'],
  'road-freight': ['494', '532'],
  'inland-shipping': ['503', '504'],
  'temp-agency': ['78'],
  recycling: ['38'],
  security: ['80'],
  'domestic-staff': ['97'],
  gambling: ['92'],
  'room-letting': ['6820', '6831', '6832'],
  bakery: ['1071', '4724'],
  logistics: ['4941', '5210', '5229'],
  'riding-school': ['8551', '9312', '9319'],
  'building-materials': ['4673'],
  'food-wholesale': ['463'],
  'clothing-workshop': ['14'],
  'call-centre': ['8220'],
};

export interface Sector {
  name: string;
  /** Prefixes of NACE-BEL 2008, at most four digits: activities are known by class. */
  prefixes: string[];
}

/**
 * Sectors asked for by name or as a NACE prefix of two to five digits.
 *
 * @throws UsageError for what is neither.
 */
export function sectorsNamed(names: readonly string[]): Sector[] {
  return names.map((name) => {
    const prefixes = SENSITIVE_SECTORS[name.toLowerCase()] ?? (/^\d{2,5}$/.test(name) ? [name] : undefined);
    if (!prefixes) {
      throw new UsageError(
        `There is no sector ${name}`,
        `give a NACE prefix of two to five digits, or one of ${Object.keys(SENSITIVE_SECTORS).join(', ')}`,
      );
    }
    return { name: name.toLowerCase(), prefixes: [...new Set(prefixes.map((prefix) => prefix.slice(0, 4)))] };
  });
}

/** Whether one of a company's activity classes (four digits) lies in one of the sectors. */
export function inSectors(activities: readonly string[], sectors: readonly Sector[]): boolean {
  return sectors.some(({ prefixes }) =>
    activities.some((code) => prefixes.some((prefix) => code.startsWith(prefix))),
  );
}
