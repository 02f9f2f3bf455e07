import type { LabelledMention } from './labelled.ts';

/** Mandates of distinct companies, so that nothing but the person ties two rows. */
export function asMandates(mentions: readonly Omit<LabelledMention, 'person'>[]): string {
  const lines = [
    'enterprise_number,role,person_name,person_first_name,person_birth_date,person_zip,person_city',
  ];
  mentions.forEach(({ name, firstName, birth, zip, city }, at) => {
    const eight = 2_000_000 + at;
    const number = `0${eight}${String(97 - (eight % 97)).padStart(2, '0')}`;
    lines.push(
      [number, 'director', ...[name, firstName, birth, zip, city].map((cell) => `"${cell}"`)].join(','),
    );
  });
  return `${lines.join('\n')}\n`;
}
