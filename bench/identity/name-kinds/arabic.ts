import type { Random } from '../../../src/selftest/random.ts';
import { firstNamesOf, type NameKind, respelt, wordsOf } from './name-kind.ts';

const ROOTS = wordsOf(`
  Amrani Haddad Idrissi Alaoui Mansouri Khattabi Yahyaoui Fassi Tahiri Hamidi Saidi Rahmani Azzouzi Chaoui Bakkali Filali Ouali
  Kaddouri Messaoudi Hassani Khalifi Youssefi Berrada Cherkaoui Daoudi Ghazi Jabri Kabbaj Lahlou Mernissi Naciri Othmani Qadiri
  Rachidi Sebti Tazi Wahbi Zahidi Barakat Chami Dahmani Fikri Guessous Hilali Jazouli Karimi Lamrini Maalouf Nasri Ouazzani
  Raji Sabri Tijani Zerouali Bouzidi Slimani Khoury Hariri Masri Halabi Shami Najjar Sayegh Attar`);
const FATHERS = wordsOf(
  'Ali Salah Omar Said Brahim Daoud Youssef Moussa Hamou Ammar Khalil Taleb Hassan Ahmed',
);

/** Spellings of the most common names, beyond what the rules make. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  Mohamed: ['Mohammed', 'Muhammad', 'Mohamad', 'Mohammad', 'Muhammed'],
  Ahmed: ['Ahmad', 'Ahmet'],
  Youssef: ['Yusuf', 'Yousef', 'Yussef', 'Youcef'],
  Hussein: ['Hossein', 'Husayn', 'Houssein'],
  Fatima: ['Fatma', 'Fatimah', 'Fatema'],
  Aicha: ['Aisha', 'Ayesha', 'Aïcha'],
  Khadija: ['Khadidja', 'Hadija', 'Khadijah'],
  Meryem: ['Maryam', 'Mariam', 'Meriem'],
  Said: ['Saïd', 'Saeed', 'Sayed'],
};

/** El Amrani as Elamrani, Al Amrani or Amrani; Ben Ali as Benali; Abdel Aziz as Abdelaziz. */
function particle(random: Random, name: string): string {
  return name
    .replace(/^El (\p{Lu})/u, (whole, letter: string) =>
      random.pick([whole, `El${letter.toLowerCase()}`, `Al ${letter}`, `Al-${letter}`, letter]),
    )
    .replace(/^(Ben|Ait|Abu|Bou) (\p{Lu})/u, (whole, word: string, letter: string) =>
      random.pick([whole, `${word}${letter.toLowerCase()}`, `${word}-${letter}`]),
    )
    .replace(/^Abdel(?=\p{Ll})(\p{Ll})/u, (whole, letter: string) =>
      random.pick([
        whole,
        `Abdel ${letter.toUpperCase()}`,
        `Abd El ${letter.toUpperCase()}`,
        `Abdul${letter}`,
      ]),
    );
}

export const ARABIC: NameKind = {
  surnames: [
    ...ROOTS.slice(0, 20).map((root) => `El ${root}`),
    ...FATHERS.map((father) => `Ben ${father}`),
    ...ROOTS,
    ...FATHERS.flatMap((father) => [`Ait ${father}`, `Abu ${father}`]),
    ...ROOTS.slice(20).map((root) => `El ${root}`),
  ],
  firstNames: firstNamesOf(
    `Fatima Khadija Aicha Naima Samira Malika Rachida Latifa Zineb Hanane Karima Souad Fatima_Zahra Meryem Nadia Najat Amina Houda
     Leila Salma Imane Hafida Zohra Jamila Loubna Saida Wafae Ghizlane Ilham Asmae Siham Bouchra Nawal Hayat Dounia`,
    `Mohamed Ahmed Youssef Hassan Rachid Karim Abdelkader Abdelaziz Abdellah Said Mustapha Omar Ali Khalid Hicham Driss Noureddine
     Jamal Brahim Bilal Hussein Mohamed_Amin Tarik Nabil Aziz Samir Abdelhamid Redouane Younes Ismail Mehdi Anas Walid Zakaria
     Fouad`,
  ),
  steepness: 3,
  surname: (_, draw) => draw(),
  shorten: (_, surname) => surname.replace(/^El /, ''),
  respell: (random, name) => {
    const [first = '', ...rest] = name.split(' ');
    const known = SPELLINGS[first];
    if (known && random.chance(0.7)) return [random.pick(known), ...rest].join(' ');
    if (random.chance(0.5)) return particle(random, name);
    return respelt(random, name, [
      [/ou/, 'u'],
      [/ch/, 'sh'],
      [/kh/, 'k'],
      [/k(?!h)/, 'q'],
      [/ss/, 's'],
      [/y/, 'i'],
      [/ia$/, 'iya'],
      [/a$/, 'ah'],
      [/gh/, 'g'],
      [/aoui$/, 'awi'],
      [/^brahim/, 'ibrahim'],
      [/dd/, 'd'],
      [/zz/, 'z'],
    ]);
  },
};
