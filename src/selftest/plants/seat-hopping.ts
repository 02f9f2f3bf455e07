import { after, type Planted, type Plants, type Stage } from './stage.ts';

type Step = readonly [months: number, days: number];

/** Moves so many months (and days) after the first; 'across' into another municipality each time. */
function hops(s: Stage, steps: readonly Step[], across: boolean, before?: number): Planted {
  const { world } = s;
  const span = Math.max(...steps.map(([months]) => months));
  const begin = after(s.some(2, 9).replace(/..$/, '12'), -span);
  const zips = across ? ['2800', '9100', '3200', '8500', '5000', '3300', '1300', '2500'] : ['2000'];
  const a = s.company(before === undefined ? after(begin, -15) : s.ago(before), '56101', {
    zip: across ? '2300' : '2000',
  });
  steps.forEach(([months, days], at) => {
    world.moveSeat(a, after(begin, months, days), world.address(zips[at % zips.length]));
  });
  return [a];
}

export const seatHopping: Plants = {
  code: 'P07',
  plants: {
    'hit: three in thirty-six months to the day': (s) =>
      hops(
        s,
        [
          [0, 0],
          [14, 0],
          [36, 0],
        ],
        false,
      ),
    'hit: four in sixty months to the day': (s) =>
      hops(
        s,
        [
          [0, 0],
          [22, 0],
          [41, 0],
          [60, 0],
        ],
        false,
      ),
    'hit: six in ninety-six months to the day (strong)': (s) =>
      hops(
        s,
        [
          [0, 0],
          [21, 0],
          [42, 0],
          [63, 0],
          [80, 0],
          [96, 0],
        ],
        false,
      ),
    'hit: two across municipalities in twenty-four months to the day': (s) =>
      hops(
        s,
        [
          [0, 0],
          [24, 0],
        ],
        true,
      ),
    'hit: three and a correction of one': (s) => {
      const [a] = hops(
        s,
        [
          [0, 0],
          [14, 0],
          [30, 0],
        ],
        false,
      );
      return a ? [a] : [];
    },
    'near miss: three in a day more than thirty-six months': (s) =>
      hops(
        s,
        [
          [0, 0],
          [14, 0],
          [36, 1],
        ],
        false,
      ),
    'near miss: two in one municipality': (s) =>
      hops(
        s,
        [
          [0, 0],
          [12, 0],
        ],
        false,
      ),
    'near miss: two across in a day more than twenty-four months': (s) =>
      hops(
        s,
        [
          [0, 0],
          [24, 1],
        ],
        true,
      ),
    'near miss: four in a day more than sixty months': (s) =>
      hops(
        s,
        [
          [0, 0],
          [19, 0],
          [41, 0],
          [60, 1],
        ],
        false,
      ),
    'near miss: the first seat is unknown': (s) =>
      hops(
        s,
        [
          [0, 0],
          [14, 0],
          [30, 0],
        ],
        false,
        200,
      ),
    'twin: another box of the building': (s) => {
      const seat = s.world.address('3500', '1');
      const a = s.company(s.ago(40), '62010', { seat });
      [30, 20, 10].forEach((months, at) => {
        s.world.moveSeat(a, s.ago(months), s.world.boxAt(seat, String(at + 2)));
      });
      return [a];
    },
    'twin: one move and its corrections': (s) => {
      const { world } = s;
      const a = s.company(s.ago(40), '62010', { zip: '2800' });
      let number = '';
      for (let at = 0; at < 3; at += 1) {
        const address = world.address(['9100', '3200', '2500'][at]);
        if (at === 2) a.seats.push({ from: s.ago(20), address });
        number = world.publish(a, s.ago(20), [{ type: 'seat_move', address }], {
          lag: 10 + at * 20,
          ...(number === '' ? {} : { corrects: number }),
        });
      }
      return [a];
    },
    'twin: between two buildings of one business centre': (s) => {
      const { world } = s;
      const buildings = [world.address('1000'), world.address('1050')] as const;
      const centre = s.company(s.ago(90), '82110', { seat: buildings[0] });
      world.openUnit(centre, s.ago(80), buildings[1]);
      const a = s.company(s.ago(50), '62010', { seat: world.boxAt(buildings[0], '7'), unit: 'none' });
      [40, 30, 20].forEach((months, at) => {
        world.moveSeat(a, s.ago(months), world.boxAt(buildings[(at + 1) % 2] ?? buildings[0], '9'));
      });
      return [a];
    },
  },
};
