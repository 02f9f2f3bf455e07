import { expect, test } from 'vitest';
import { NamesTakenOut } from '../../src/reports/names-in-addresses.ts';
import type { Report } from '../../src/reports/report.ts';

const person = (name: string) => ({ kind: 'person', id: name, name, role: 'manager' });
const names = new NamesTakenOut({
  findings: [{ subjects: [person('Anaïs Voorbolière'), person('Jan van den Zandhoek')] }],
  networks: [
    { members: [person('Anaïs Marie Voorbolière'), { kind: 'company', id: 'be-1', name: 'Zee Land' }] },
  ],
} as unknown as Pick<Report, 'findings' | 'networks'>);

test.each([
  ['Kerkstraat c/o Anaïs Voorbolière 1, 3600 Genk', 'Kerkstraat 1, 3600 Genk'],
  ['Kerkstraat 1, c/o somebody unknown, 3600 Genk', 'Kerkstraat 1, 3600 Genk'],
  ['3600|Kerkstraat C/O ANAIS VOORBOLIERE|1|', '3600|Kerkstraat|1|'],
  ['Kerkstraat p/a Fam. Oknar 1', 'Kerkstraat 1'],
  ['Rue du Zélin chez Mme Oknar 5', 'Rue du Zélin 5'],
  ['Kerkstraat (t.a.v. Oknar) 1', 'Kerkstraat 1'],
  ['Rue du Zélin, à l’attention de Oknar, 5', 'Rue du Zélin, 5'],
  ['Kerkstraat VOORBOLIERE Anais 1', 'Kerkstraat 1'],
  ['Kerkstraat Voorbolière, Anaïs Marie 1', 'Kerkstraat 1'],
  ['Kerkstraat Zandhoek Jan 1', 'Kerkstraat 1'],
  // one word alone may be the street's own, and words of two people are nobody's name
  ['Zandhoek 1, 3600 Genk', 'Zandhoek 1, 3600 Genk'],
  ['Marie Zandhoek 1', 'Marie Zandhoek 1'],
  ['Chez Nous 1', 'Chez Nous 1'],
  ['Zee Land 1', 'Zee Land 1'],
])('%j is told as %j', (address, told) => {
  expect(names.from(address)).toBe(told);
});
