import type { Found } from './compare.ts';

/** What tells one finding of a pattern from another, in the words of the oracle. */
export function keyOf({ code, subjects, finding }: Found): string {
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
