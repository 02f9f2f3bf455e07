import { expect, test } from 'vitest';
import { parcelReportId } from '../../src/networks/subjects.ts';

test.each([
  ['11002A0479/00N000', 'be-11002A0479/00N000'],
  ['71016A0001/00A000/P0001', 'be-71016A0001/00A000/P0001'],
  ['fr593500000AB0123', 'fr-593500000AB0123'],
  ['fr2A0040000AB0123', 'fr-2A0040000AB0123'],
])('the parcel %s keeps the prefix of its country', (parcel, id) => {
  expect(parcelReportId(parcel)).toBe(id);
});
