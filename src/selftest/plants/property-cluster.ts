import type { Company, Person } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  nace?: readonly string[];
  tie?: 'controls' | 'owner operates' | 'shares' | 'holds a quarter' | 'holds less' | 'none';
  one?: boolean;
  closed?: readonly [number, number];
}

function cluster(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const boss: Person = s.person();
  const [first, second] = plan.nace ?? ['96040', '96040'];
  const places = [world.address('9000'), world.address('9000')];
  const investor = s.company(s.some(95, 110), '68201', { founders: [boss], unit: 'none' });
  const tie = plan.tie ?? 'shares';
  const one = s.company(s.some(70, 90), first ?? '96040', {
    founders: [tie === 'shares' || tie === 'controls' ? boss : s.person()],
    unit: 'none',
  });
  const two = s.company(s.some(70, 90), second ?? '96040', { unit: 'none' });
  if (tie === 'holds a quarter') world.share(one, { company: investor }, 25, one.start);
  if (tie === 'holds less') world.share(one, { company: investor }, 24.9, one.start);
  const operators: Company[] = [one, two];
  operators.forEach((operator, at) => {
    const place = places[plan.one ? 0 : at] ?? places[0];
    if (!place) return;
    const unit = world.openUnit(operator, after(operator.start, 1), place);
    if (plan.closed) unit.closed = s.ago(...plan.closed);
  });
  for (const address of places) {
    world.parcel({
      address,
      nature: 407,
      since: s.ago(92),
      owners: [tie === 'controls' ? { person: boss } : { company: investor }],
    });
  }
  return tie === 'controls' ? [one, two] : [investor, one, two];
}

export const propertyCluster: Plants = {
  code: 'P28',
  plants: {
    'hit: the investor shares a manager with an operator (weak)': (s) => cluster(s, {}),
    'hit: the owner is a person who leads an operator (weak)': (s) => cluster(s, { tie: 'controls' }),
    'hit: the investor holds a quarter (weak)': (s) =>
      cluster(s, { tie: 'holds a quarter', nace: ['56301', '56301'] }),
    'hit: closed sixty months ago (weak)': (s) => cluster(s, { closed: [60, 0] }),
    'near miss: the investor holds less': (s) => cluster(s, { tie: 'holds less' }),
    'near miss: one building': (s) => cluster(s, { one: true }),
    'near miss: different trades': (s) => cluster(s, { nace: ['96040', '56301'] }),
    'near miss: a trade without licence': (s) => cluster(s, { nace: ['62010', '62010'] }),
    'near miss: closed longer ago': (s) => cluster(s, { closed: [60, 1] }),
    'twin: a landlord without ties': (s) => cluster(s, { tie: 'none' }),
  },
};
