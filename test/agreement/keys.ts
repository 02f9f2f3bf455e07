import type { Found } from './compare.ts';
import type { World } from './oracle/world.ts';

/** What tells findings of a pattern apart, in the words of the oracle; a chain, batch or cluster is told by each of its companies. */
export function keysOf(found: Found, world: World): string[] {
  if (found.code === 'P21') return [...found.subjects.values()].flat();
  if (found.code === 'P19') return ['collapsed', 'member'].flatMap((role) => found.subjects.get(role) ?? []);
  if (found.code === 'P23') return found.subjects.get('company') ?? [];
  return [keyOf(found, world)];
}

/** 'Kerkstraat 12A, 3600 Genk|1' as the oracle's building and box. */
function placeKey(label: string, world: World): string {
  const [, street, number, zipcode, box] = /^(.*) (\S+), (\d+) [^|]*\|?(.*)$/.exec(label) ?? [];
  return `${world.places.placeOf(zipcode, street, number)?.building}|${box ?? ''}`;
}

function keyOf({ code, subjects, finding }: Found, world: World): string {
  const all = (role: string): string => (subjects.get(role) ?? []).join(' ');
  const first = (...roles: string[]): string =>
    roles.map(all).find((text) => text) ?? `no ${roles.join(' or ')}`;
  switch (code) {
    case 'P01':
    case 'P02':
      return `${all('collapsed')} ${all('successor')}`;
    case 'P15':
      return finding.key.startsWith('office')
        ? `office ${all('seated')}`
        : `mass ${first('company', 'seated')}`;
    case 'P20':
      return finding.key.replaceAll('|', ' ');
    case 'P27':
      return all('operator');
    case 'P28':
      return first('owner', 'operator', 'person');
    case 'P30':
    case 'P31':
      return placeKey(first('dwelling', 'unit', 'address', 'premises'), world);
    case 'P32':
      return finding.key.replaceAll('|', ' ');
    case 'P33':
      return `${all('operator')} ${placeKey(first('premises'), world)}`;
    case 'P35':
      return `${placeKey(first('premises'), world)} ${finding.key.split(' ').slice(1).join(' ')}`;
    case 'P24':
      return all('operator');
    case 'P16':
      return `${first('manager', 'controller')} ${first('company', 'enterprise')}`;
    case 'P17':
      return all('operator');
    case 'P18':
      return `${finding.key.startsWith('local') ? 'local' : 'mandates'} ${all('hub')}`;
    case 'P25':
      return `${first('applicant')} ${all('new operator')}`;
    case 'P26':
      return `${all('disqualified')} ${all('company')}`;
    case 'P03':
    case 'P05':
      return first('person', 'front person', 'possible front person');
    default:
      return first('collapsed', 'company', 'person', 'front person');
  }
}
