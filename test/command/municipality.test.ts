import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { municipalitiesNamed } from '../../src/records/municipalities.ts';
import { loadReferences } from '../../src/records/reference.ts';
import type { Report } from '../../src/reports/report.ts';
import { confineGraph } from './command.ts';

describe('a municipality', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await Engine.open({ threads: 1 });
    await loadReferences(engine);
  });
  afterAll(() => engine.close());

  const named = async (asked: string) => {
    const [found] = await municipalitiesNamed(engine, [asked]);
    return { names: [...found!.names].sort(), zipcodes: [...found!.zipcodes].sort() };
  };
  const ronse = { names: ['renaix', 'ronse'], zipcodes: ['9600'] };
  const brussel = { names: ['brussel', 'bruxelles'], zipcodes: ['1000', '1020', '1120', '1130'] };
  const kortrijk = {
    names: ['courtrai', 'kortrijk'],
    zipcodes: ['8500', '8501', '8510', '8511'],
  };

  test.each([
    ['Ronse', ronse],
    ['RENAIX', ronse],
    ['Brussel', brussel],
    ['Bruxelles', brussel],
    ['Kortrijk', kortrijk],
    ['courtrai', kortrijk],
  ])('is %s in either language', async (asked, found) => {
    expect(await named(asked)).toEqual(found);
  });

  test('is known by its code, of before a merger or after it', async () => {
    expect(await named('45041')).toEqual(ronse);
    expect((await named('11007')).zipcodes).toEqual(['2150']);
    expect((await named('11002')).zipcodes).toContain('2150');
  });

  test('is the part that it was, where it went into another, which has it now', async () => {
    expect((await named('Borsbeek')).zipcodes).toEqual(['2150']);
    expect((await named('Antwerpen')).zipcodes).toContain('2150');
    expect((await named('Anvers')).zipcodes).toEqual((await named('Antwerpen')).zipcodes);
  });

  test('is the one that is mostly called so, where two bear a name', async () => {
    const flemish = await named('Sint-Niklaas');
    expect(flemish).toEqual({ names: ['sint niklaas'], zipcodes: ['9100', '9111', '9112'] });
    expect(await named('46021')).toEqual(flemish);
    expect(await named('Saint-Nicolas')).toEqual({ names: ['saint nicolas'], zipcodes: ['4420'] });
  });

  test('keeps the name that was given where no table knows it', async () => {
    expect(await named('Sainte-Brelmère')).toEqual({ names: ['sainte brelmere'], zipcodes: [] });
  });
});

describe('--municipality', () => {
  const networksIn = async (...options: string[]): Promise<string[]> => {
    const { code, stdout } = await confineGraph('analyse', 'samples/town', '--format', 'json', ...options);
    expect(code).toBe(0);
    return (JSON.parse(stdout) as Report).networks.map(({ id }) => id);
  };

  test('finds the same networks by any name and by the code', async () => {
    const [brugge, ...others] = await Promise.all(
      ['Brugge', 'Bruges', '31005'].map((name) => networksIn('--municipality', name)),
    );
    expect(brugge).toHaveLength(2);
    expect(others).toEqual([brugge, brugge]);
  });

  test('narrows a profile by the other language too', async () => {
    const cells = async (name: string) => {
      const { code, stdout } = await confineGraph(
        'profile',
        'samples/town',
        '--format',
        'json',
        '--municipality',
        name,
      );
      expect(code).toBe(0);
      return JSON.parse(stdout).phenomenon as { municipality: string }[];
    };
    const antwerpen = await cells('Antwerpen');
    expect(new Set(antwerpen.map(({ municipality }) => municipality))).toEqual(new Set(['antwerpen']));
    expect(await cells('Anvers')).toEqual(antwerpen);
  });
});
