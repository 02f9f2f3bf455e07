import { type LabelledMention, labelledMentions, type Noise, type Profile } from './labelled.ts';
import { ARABIC } from './name-kinds/arabic.ts';
import { CHINESE, VIETNAMESE } from './name-kinds/asian.ts';
import { GERMAN } from './name-kinds/german.ts';
import { IBERIAN } from './name-kinds/iberian.ts';
import type { NameKind } from './name-kinds/name-kind.ts';
import { SLAVIC } from './name-kinds/slavic.ts';
import { type RegisterNoise, type RegisterProfile, registerMentions } from './register-mentions.ts';

const ORDINARY: Omit<Profile, 'noise'> = {
  people: 4000,
  mentions: 4,
  familyNames: 1500,
  firstNames: 400,
  places: 120,
  namesakes: 0.03,
};

const alone = (noise: Partial<Noise>): Profile => ({ ...ORDINARY, noise });

/** Each kind of noise by itself. */
const NOISES: Readonly<Record<string, Profile>> = {
  'no noise, namesakes and twins': { ...ORDINARY, namesakes: 0.3, noise: {} },
  'accents, capitals, particles': alone({ spelling: 0.5 }),
  'order, both names in one cell': alone({ order: 0.4 }),
  'second first names': alone({ secondName: 0.4 }),
  initials: alone({ initial: 0.3 }),
  'one wrong letter': alone({ typo: 0.25 }),
  'several wrong letters': alone({ garbled: 0.25 }),
  'birth date: a digit off, day and month swapped': alone({ birthSlip: 0.25 }),
  'birth date: only the year': alone({ birthYear: 0.3 }),
  'birth date: impossible': alone({ birthImpossible: 0.2 }),
  'no birth date': alone({ noBirth: 0.25 }),
  'no place': alone({ noPlace: 0.4 }),
  moved: alone({ moved: 0.4 }),
};

/** As several registers of one country disagree. */
const REGISTERS: RegisterNoise = {
  respelt: 0.2,
  capitals: 0.15,
  nickname: 0.05,
  secondName: 0.1,
  initial: 0.05,
  shortened: 0.05,
  married: 0.03,
  swapped: 0.03,
  oneCell: 0.05,
  loneName: 0.05,
  typo: 0.03,
  garbled: 0.01,
  birthSlip: 0.02,
  noBirth: 0.08,
  noPlace: 0.1,
  placeTypo: 0.05,
  moved: 0.1,
};

const named = (...names: NameKind[]): RegisterProfile => ({
  people: 3500,
  mentions: 4,
  places: 120,
  names,
  yearOnly: 0.28,
  twins: 0.01,
  relatives: 0.1,
  namesakes: 0.02,
  noise: REGISTERS,
});

/** Mixtures like those of the sets that linkers are compared on, and names of other parts of the world. */
export const MIXTURES: Readonly<Record<string, AnyProfile>> = {
  'ordinary register': alone({
    spelling: 0.2,
    order: 0.05,
    typo: 0.03,
    secondName: 0.1,
    birthSlip: 0.01,
    noBirth: 0.05,
  }),
  'short file, fields missing and spoilt': {
    ...ORDINARY,
    people: 5000,
    mentions: 2,
    noise: {
      typo: 0.1,
      garbled: 0.08,
      birthSlip: 0.05,
      noFirstName: 0.04,
      noName: 0.02,
      noBirth: 0.06,
      placeTypo: 0.1,
      order: 0.03,
      birthImpossible: 0.02,
    },
  },
  'many mentions, many errors': {
    ...ORDINARY,
    people: 5000,
    mentions: 19,
    familyNames: 4000,
    firstNames: 300,
    places: 1500,
    noise: {
      typo: 0.12,
      garbled: 0.08,
      birthSlip: 0.08,
      birthYear: 0.15,
      noBirth: 0.12,
      noPlace: 0.2,
      noFirstName: 0.05,
      noName: 0.02,
      initial: 0.05,
      order: 0.03,
      secondName: 0.1,
      moved: 0.1,
      placeTypo: 0.1,
    },
  },
  'small, a third of the fields broken': {
    people: 180,
    mentions: 11,
    familyNames: 250,
    firstNames: 120,
    places: 40,
    namesakes: 0.02,
    noise: {
      garbled: 0.15,
      typo: 0.08,
      birthNear: 0.22,
      noFirstName: 0.08,
      noName: 0.14,
      noPlace: 0.15,
      placeTypo: 0.2,
      order: 0.15,
    },
  },
  'German names': named(GERMAN),
  'Slavic names': named(SLAVIC),
  'Vietnamese and Chinese names': named(VIETNAMESE, CHINESE),
  'Arabic names': named(ARABIC),
  'Spanish and Portuguese names': named(IBERIAN),
  'hard foreigners register': {
    ...named(ARABIC, VIETNAMESE, CHINESE, SLAVIC, ARABIC),
    people: 6700,
    mentions: 5,
    places: 60,
    yearOnly: 0.7,
    noise: {
      ...REGISTERS,
      respelt: 0.4,
      oneCell: 0.6,
      swapped: 0.1,
      noPlace: 0.25,
      moved: 0.3,
      noBirth: 0.04,
    },
  },
};

export type AnyProfile = Profile | RegisterProfile;

/** Mentions of a profile, in the order of their persons. */
export function mentionsOf(profile: AnyProfile, seed: string): LabelledMention[] {
  return [...('names' in profile ? registerMentions(profile, seed) : labelledMentions(profile, seed))];
}

export const PROFILES: Readonly<Record<string, AnyProfile>> = { ...NOISES, ...MIXTURES };

/** A million mentions of 0.6 million people, a quarter without birth date, some names carried by thousands. */
export const MILLION: Profile = {
  people: 606_000,
  mentions: 2.3,
  familyNames: 30_000,
  firstNames: 2000,
  places: 2500,
  namesakes: 0.01,
  noise: {
    typo: 0.05,
    garbled: 0.01,
    birthSlip: 0.02,
    noBirth: 0.25,
    spelling: 0.1,
    order: 0.02,
    noPlace: 0.02,
    moved: 0.05,
  },
};
