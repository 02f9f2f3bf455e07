import { afterEach, expect, test } from 'vitest';
import { RecordWorld } from '../timeline/record-world.ts';

let world: RecordWorld | undefined;
afterEach(() => world?.close());

/** Which of the addresses (street, number, box) are one place: the first of each place, by position. */
async function placesOf(
  addresses: [street: string, house_number: string, box?: string][],
): Promise<number[]> {
  world = await RecordWorld.of(
    {
      licence_record: addresses.map(([street, house_number, box = null as string | null], at) => ({
        zipcode: '1000',
        street,
        house_number,
        box,
        ref: at + 1,
      })),
    },
    '2025-06-30',
  );
  const found = await world.ask('address_of', 'SELECT ref, building, box FROM address_of ORDER BY ref');
  const places = found.map(({ building, box }) => `${building}|${box}`);
  return places.map((place) => places.indexOf(place));
}

test('a box is one in all its spellings, and another place than the building', async () => {
  expect(
    await placesOf([
      ['Brelstraat', '12', '3'],
      ['Brelstraat', '12', 'bus 3'],
      ['Brelstraat', '12', 'Bte. 03'],
      ['Brelstraat', '12', 'b.3'],
      ['Brelstraat', '12 bus 3'],
      ['Brelstraat', '12'],
      ['Brelstraat', '12', 'b3'],
    ]),
  ).toEqual([0, 0, 0, 0, 0, 5, 6]);
});

test('a saint is one in full and shortened, in either language; a saint of the other sex is another', async () => {
  expect(
    await placesOf([
      ['Rue Saint-Brelmon', '4'],
      ['RUE ST-BRELMON', '4'],
      ['R. St. Brelmon', '4'],
      ['Rue Sainte-Brelmon', '4'],
      ['Rue Ste Brelmon', '4'],
      ['Sint-Brelmonstraat', '4'],
      ['St.-Brelmonstr.', '4'],
    ]),
  ).toEqual([0, 0, 0, 3, 3, 5, 5]);
});

test('no number is no building, in any spelling', async () => {
  const none = [
    'SN',
    'ZN',
    'Z/N',
    'S/N',
    'z.n.',
    's.n.',
    's/nr',
    'zonder nummer',
    'sans numéro',
    '-',
    '0',
    'ZN bus 2',
    'NA',
    '?',
  ];
  expect(await placesOf(none.map((number) => ['Brelweg', number]))).toEqual([]);
});

test('3bis and 3 bis are one; 3 B is another, and so is 3', async () => {
  expect(
    await placesOf([
      ['Brelweg', '3bis'],
      ['Brelweg', '3 bis'],
      ['Brelweg', '3 BIS bus 2'],
      ['Brelweg', '3 bis', '2'],
      ['Brelweg', '3 B'],
      ['Brelweg', '3'],
      ['Brelweg', '3bis-5'],
    ]),
  ).toEqual([0, 0, 2, 2, 4, 5, 0]);
});
