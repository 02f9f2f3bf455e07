import { firstNamesOf, type NameKind, respelt, wordsOf } from './name-kind.ts';

const COMMON = wordsOf(`
  Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder
  Neumann Schwarz Zimmermann Braun Krüger Hartmann Lange Werner Krause Lehmann Köhler Herrmann König Walter Huber Kaiser
  Fuchs Peters Scholz Möller Weiß Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann
  Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel
  Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold
  Wolff Pfeiffer`);
const FRONT = wordsOf(
  'Ober Nieder Stein Wald Berg Bach Hof Kirch Linden Eich Buch Rosen Wiesen Feld Brunn Hasel Birken Grün Schön Alt Neu Roth',
);
const BACK = wordsOf('meier bauer hofer berger huber mann müller bach feld inger hauser thaler');

export const GERMAN: NameKind = {
  surnames: [...COMMON, ...BACK.flatMap((back) => FRONT.map((front) => front + back))],
  firstNames: firstNamesOf(
    `Ursula:Uschi Monika:Moni Petra Elisabeth:Elli,Lisbeth Sabine:Bine Renate Helga Karin Brigitte:Gitte Ingrid Erika Andrea
     Gisela Claudia Susanne:Susi Gabriele:Gabi Christa Christine:Christel Hildegard:Hilde Anna Birgit Barbara:Bärbel Gerda
     Heike Katharina:Käthe,Kathi Margarete:Grete Martina Angelika:Geli Irmgard:Irma Cornelia:Conny Silke Ute Anja Stefanie:Steffi
     Waltraud:Traudl Rosemarie:Rosi Annette Edith Bettina:Tina Marlies Nadine Sonja Friederike:Rike`,
    `Peter Wolfgang:Wolf Michael:Michi Werner Klaus Thomas:Tom Manfred:Manni Helmut Jürgen Heinz Günter Horst Uwe Andreas:Andi
     Dieter Bernhard:Bernd Stefan Martin Christian:Chris Matthias:Mats Ralf Rainer Johannes:Hans,Hannes Friedrich:Fritz
     Wilhelm:Willi Karl Josef:Sepp Maximilian:Max Alexander:Alex Joachim:Jochen,Achim Georg:Schorsch Rudolf:Rudi Gerhard:Gerd
     Ulrich:Uli Norbert Siegfried:Siggi Walter Heinrich:Heiner Rüdiger Holger Torsten Volker Eberhard Ludwig:Lutz`,
  ),
  steepness: 2.2,
  surname: (random, draw) =>
    random.chance(0.03) ? `von ${draw()}` : random.chance(0.02) ? `${draw()}-${draw()}` : draw(),
  shorten: (_, surname) => surname.split('-')[0]?.replace(/^von /, '') ?? surname,
  respell: (random, name) =>
    respelt(random, name, [
      [/ä/, 'ae'],
      [/ö/, 'oe'],
      [/ü/, 'ue'],
      [/ß/, 'ss'],
      [/ä/, 'a'],
      [/ö/, 'o'],
      [/ü/, 'u'],
      [/ei/, 'ey'],
      [/ey/, 'ay'],
      [/^karl/, 'carl'],
      [/ph/, 'f'],
      [/stef/, 'steph'],
      [/tz/, 'z'],
      [/günte/, 'günthe'],
      [/josef/, 'joseph'],
      [/rt$/, 'rdt'],
      [/ff/, 'f'],
      [/^torst/, 'thorst'],
      [/w$/, 'v'],
    ]),
};
