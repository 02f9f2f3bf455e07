import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

const meta = (day: string, type = 'full') =>
  `"Variable","Value"\n"SnapshotDate","${day}"\n"ExtractType","${type}"\n`;
const QUOTED =
  '"EnterpriseNumber","Status","JuridicalSituation","TypeOfEnterprise","JuridicalForm","JuridicalFormCAC","StartDate"\n"0123.456.749","AC","000","2","610",,01-02-1968\n';
const BARE =
  'EnterpriseNumber,Status,JuridicalSituation,TypeOfEnterprise,JuridicalForm,StartDate\n123456749,AC,50,2,15,01-02-1968\n';
const ROWS = 'SELECT company, type, situation, form, start_date FROM enterprise_record';

test('both quoting styles of the register; codes get their zeros back', async () => {
  await reading({ 'e.csv': QUOTED, 'meta.csv': meta('30-06-2025') }, async ({ ask, loaded }) => {
    expect(await ask(ROWS)).toEqual([
      { company: '0123456749', type: '2', situation: '000', form: '610', start_date: '1968-02-01' },
    ]);
    expect(loaded.newest).toBe('2025-06-30');
  });
  await reading({ 'e.csv': BARE }, async ({ ask }) => {
    expect(await ask(ROWS)).toEqual([
      { company: '0123456749', type: '2', situation: '050', form: '015', start_date: '1968-02-01' },
    ]);
  });
});

test('of two full sets the newest counts; an update set is named', async () => {
  const files = {
    'june/enterprise.csv': QUOTED,
    'june/meta.csv': meta('30-06-2025'),
    'may/enterprise.csv': BARE,
    'may/meta.csv': meta('30-05-2025'),
    'update/enterprise_insert.csv': QUOTED.replace('610', '014'),
    'update/enterprise_delete.csv': '"EnterpriseNumber"\n"0123.456.749"\n',
  };
  await reading(files, async ({ ask, loaded, set }) => {
    expect(await ask('SELECT form FROM enterprise_record')).toEqual([{ form: '610' }]);
    expect(loaded.warnings.join('\n')).toContain('may is the register of 2025-05-30');
    expect(loaded.warnings.join('\n')).toContain('update is an update set');
    expect(set.unrecognised).toEqual([]);
  });
});

test('owners of the land register: who owns, partners, lost zeros, managers', async () => {
  const header =
    'propertySituationIdf;partyType;right;managedBy;officialId;name;firstname;birthdate;officialId_partner;name_partner;firstName_partner;dateSituation';
  const rows = [
    '1;5;VE 1/1;0;123456749;AZURO "BAR;;;;;;20150101',
    '2;1;VG 1/1 BE 1/2;0;85073003328;VOORBEELD;Ana;30/07/1985;;VOORBEELD;Ben;01/01/2015',
    '3;4;VG 1/1;0;;VOORBEELD;Ana;;;;;20150101',
    '4;4;PP 1/1;1;;VOORBEELD;Ana;;;;;20150101',
    '5;5;VE-BEZ-ERFP 1/1;0;123456749;AZURO;;;;;;20150101',
    '6;5;ERFP;0;123456749;AZURO;;;;;;20150101',
  ];
  await reading({ 'o.csv': [header, ...rows].join('\n') }, async ({ ask }) => {
    expect(
      await ask(
        'SELECT situation AS s, slot, owns, holder, person_first_name AS first, since FROM owner_record ORDER BY s, slot',
      ),
    ).toEqual([
      { s: '1', slot: 1, owns: true, holder: '0123456749', first: null, since: '2015-01-01' },
      { s: '2', slot: 1, owns: true, holder: null, first: 'Ana', since: '2015-01-01' },
      { s: '2', slot: 2, owns: true, holder: null, first: 'Ben', since: '2015-01-01' },
      { s: '3', slot: 1, owns: false, holder: null, first: 'Ana', since: '2015-01-01' },
      { s: '4', slot: 1, owns: false, holder: null, first: 'Ana', since: '2015-01-01' },
      { s: '5', slot: 1, owns: true, holder: '0123456749', first: null, since: '2015-01-01' },
      { s: '6', slot: 1, owns: false, holder: '0123456749', first: null, since: '2015-01-01' },
    ]);
  });
});

test('foreign owners of the land register: by their number, without one by their name; a Belgian one never by name', async () => {
  const header = 'propertySituationIdf;partyType;right;officialId;name;country';
  const rows = [
    '1;5;VE 1/1;HRB 1234;BRELMERS GMBH;DE',
    '2;5;VE 1/1;;BRELMERS GMBH;DE',
    '3;5;VE 1/1;0;BRELMERS BV;NL',
    '4;5;VE 1/1;123456782;BRELMERS SAS;FR',
    '5;5;VE 1/1;;BRELMERS NV;BE',
    '6;4;VE 1/1;;BRELMERS;DE',
  ];
  await reading({ 'o.csv': [header, ...rows].join('\n') }, async ({ ask }) => {
    expect(
      await ask('SELECT situation AS s, holder, holder_name, person_name FROM owner_record ORDER BY s'),
    ).toEqual([
      { s: '1', holder: 'DE:HRB 1234', holder_name: 'BRELMERS GMBH', person_name: null },
      { s: '2', holder: 'DE:BRELMERS GMBH', holder_name: 'BRELMERS GMBH', person_name: null },
      { s: '3', holder: 'NL:BRELMERS BV', holder_name: 'BRELMERS BV', person_name: null },
      { s: '4', holder: 'fr123456782', holder_name: 'BRELMERS SAS', person_name: null },
      { s: '5', holder: null, holder_name: null, person_name: null },
      { s: '6', holder: null, holder_name: null, person_name: 'BRELMERS' },
    ]);
  });
});
