import { withoutAccents } from '../../../src/selftest/noise.ts';
import { firstNamesOf, type NameKind, respelt, wordsOf } from './name-kind.ts';

const STEMS = wordsOf(`
  Ivan Petr Sidor Smirn Kuznets Pop Volk Sokol Lebed Moroz Kozl Novik Fedor Mikhail Alekse Yakovl Grigor Roman Vasil Zayts
  Pavl Semyon Golub Vinograd Bogdan Vorob Filip Sergey Orl Zhukov Khariton Shubin Tarasov Belousov Chern Ryab Polyak Kalin
  Matve Danil Stepan Shcherbak Gavril Timofe Nikit Kiril Dimitr Georgi Todor Stoyan Hrist Angel`);
const ENDINGS = wordsOf('ov ev in enko ski ić uk');

const WESTERN = wordsOf(`
  Nowak Novák Kowalski Wiśniewski Svoboda Kamiński Dvořák Lewandowski Zieliński Černý Szymański Procházka Woźniak Dąbrowski
  Kučera Kozłowski Jankowski Veselý Mazur Horák Kwiatkowski Krawczyk Němec Kaczmarek Pokorný Piotrowski Grabowski Marek
  Zając Pospíšil Pawłowski Hájek Michalski Jelínek Król Wieczorek Růžička Wróbel Jabłoński Beneš Stępień Majewski Fiala`);

const CYRILLIC: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/ia$/, 'ия'],
  [/ya/g, 'я'],
  [/yo/g, 'ё'],
  [/yu/g, 'ю'],
  [/iy$/g, 'ий'],
  [/([aeiou])y/g, '$1й'],
  [/ks/g, 'кс'],
  ...[...'абвгдезиклмнопрстуфй'].map(
    (letter, at) => [new RegExp('abvgdeziklmnoprstufy'[at]!, 'g'), letter] as const,
  ),
];

export const SLAVIC: NameKind = {
  surnames: [...WESTERN, ...ENDINGS.flatMap((ending) => STEMS.map((stem) => stem + ending))],
  firstNames: firstNamesOf(
    `Elena:Lena Olga:Olya Natalia:Natasha Irina:Ira Tatiana:Tanya Svetlana:Sveta Anna:Anya Maria:Masha Ekaterina:Katya
     Yulia Ludmila:Luda Galina:Galya Oksana Jana Petra Zuzana:Zuzka Małgorzata:Gosia Katarzyna:Kasia Agnieszka:Aga
     Magdalena:Magda Ewa Barbora:Bára Lenka Nadezhda:Nadia Viktoria:Vika Ksenia Daria:Dasha Veronika Milena Desislava`,
    `Aleksandr:Sasha Sergey:Seryozha Dmitry:Dima Andrey Aleksey:Alyosha Mikhail:Misha Vladimir:Volodya Nikolay:Kolya Yuri:Yura
     Oleg Igor Viktor:Vitya Pavel:Pasha Ivan:Vanya Vasily:Vasya Tomasz:Tomek Krzysztof:Krzys Piotr Marek Jiří:Jirka Miroslav:Mirek
     Zdeněk Grzegorz:Grzesiek Bogdan Maksim:Max Konstantin:Kostya Evgeny:Zhenya Roman Georgi:Zhoro Stanislav:Stas Anton:Tosha`,
  ),
  steepness: 2,
  surname: (_, draw) => draw(),
  asWoman: (surname) =>
    surname
      .replace(/(ov|ev|in)$/, '$1a')
      .replace(/ski$/, 'ska')
      .replace(/ý$/, 'á')
      .replace(/(ák|ec|ek|al)$/, '$1ová'),
  respell: (random, name) => {
    if (/^[A-Za-z]+$/.test(name) && random.chance(0.12)) {
      const letters = CYRILLIC.reduce(
        (text, [latin, letter]) => text.replace(latin, letter),
        name.toLowerCase(),
      );
      // a name with a letter that has no counterpart stays as it is
      return /[a-z]/.test(letters) ? name : letters.charAt(0).toUpperCase() + letters.slice(1);
    }
    // the ending of a daughter is left out abroad
    const bare = random.chance(0.15) ? name.replace(/(ov|ev|in)(a|á)$/, '$1').replace(/ska$/, 'ski') : name;
    return respelt(random, random.chance(0.5) ? withoutAccents(bare) : bare, [
      [/kh/, 'h'],
      [/zh/, 'j'],
      [/sh/, 'sch'],
      [/ts/, 'tz'],
      [/ch/, 'tsch'],
      [/^y/, 'i'],
      [/ey$/, 'ei'],
      [/y$/, 'i'],
      [/iy$/, 'y'],
      [/ks/, 'x'],
      [/v$/, 'ff'],
      [/ov/, 'of'],
      [/ski$/, 'sky'],
      [/ya/, 'ia'],
      [/v/, 'w'],
      [/j/, 'y'],
      [/ić$/, 'ic'],
    ]);
  },
};
