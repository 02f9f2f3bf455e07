import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

// Invented rows in the published layout: names, numbers and streets are nobody's.

test('titles: several proprietors, numbers without their zeros, owners abroad, titles that left the list', async () => {
  const ccod =
    'Title Number,Tenure,Property Address,District,Proprietor Name (1),Company Registration No. (1),Proprietor Name (2),Company Registration No. (2),Date Proprietor Added,Change Indicator,Change Date\n' +
    'ZZ100001,Freehold,"Flat 2, 14 Zorval Street, Zurton (ZZ1 1ZA)",ZURTON,ZORVAL LTD,990001,ZURTON BOROUGH COUNCIL,,03-04-2019,A,01-02-2020\n' +
    'ZZ100002,Leasehold,"Zorlac House, Mill Lane, Zurton",ZURTON,ZORVAL LTD,00990001,,,03/04/2019,D,01-02-2020\n';
  const ocod =
    'Title Number,Tenure,Proprietor Name (1),Company Registration No. (1),Country Incorporated (1),Date Proprietor Added\n' +
    'ZZ100003,Freehold,ZORVAL HOLDINGS,4711,JERSEY,03-04-2019\n';
  await reading({ 'ccod.csv': ccod, 'ocod.csv': ocod }, async ({ ask }) => {
    expect(
      await ask('SELECT situation, slot, owns, holder, since FROM owner_record ORDER BY situation, slot'),
    ).toEqual([
      { situation: 'gbZZ100001', slot: 1, owns: true, holder: 'gb00990001', since: '2019-04-03' },
      {
        situation: 'gbZZ100001',
        slot: 2,
        owns: true,
        holder: 'GB:ZURTON BOROUGH COUNCIL',
        since: '2019-04-03',
      },
      { situation: 'gbZZ100003', slot: 1, owns: true, holder: 'JE:4711', since: '2019-04-03' },
    ]);
    expect(await ask("SELECT street, house_number FROM parcel_record WHERE parcel = 'gbZZ100001'")).toEqual([
      { street: 'Zorval Street', house_number: '14' },
    ]);
  });
});
