import { withoutAccents } from '../../../src/selftest/noise.ts';
import { firstNamesOf, type NameKind, respelt, wordsOf } from './name-kind.ts';

export const IBERIAN: NameKind = {
  surnames: wordsOf(`
    García Silva Fernández Santos González Ferreira Rodríguez Pereira López Oliveira Martínez Costa Sánchez Martins Pérez Sousa
    Gómez Gonçalves Ruiz Lopes Hernández Marques Díaz Alves Moreno Almeida Muñoz Ribeiro Álvarez Pinto Romero Carvalho Alonso
    Teixeira Gutiérrez Moreira Navarro Correia Torres Mendes Domínguez Nunes Vázquez Soares Ramos Vieira Gil Monteiro Ramírez Cardoso
    Serrano Rocha Blanco Neves Molina Coelho Suárez Cruz Castro Cunha Ortega Pires Delgado Reis Ortiz Simões Rubio Antunes Marín
    Matos Sanz Fonseca Iglesias Machado Medina Araújo Garrido Barbosa Cortés Tavares Castillo Lourenço Lozano Baptista Guerrero
    Freitas Cano Barros Prieto Cordeiro Méndez Faria Calvo Leal Gallego Amaral Vidal Nogueira`),
  firstNames: firstNamesOf(
    `María:Mari Ana:Anita Isabel:Isa Carmen:Menchu Dolores:Lola Pilar:Pili Teresa:Tere Josefa:Pepa Cristina:Cris Marta Lucía
     María_Carmen Ana_María Laura Elena Rosa Beatriz:Bea Catarina Joana Sofia Inês Mónica Patrícia Sandra Margarida:Guida Raquel
     Fátima Graça Conceição:São Encarnación:Encarna Mercedes:Merche Rocío Manuela:Manoli Paula Sónia`,
    `José:Pepe,Zé Antonio:Toño,Toni Manuel:Manolo Francisco:Paco,Chico Juan David Javier:Javi Carlos João Luís Pedro Miguel José_Antonio
     Rafael:Rafa Fernando:Nando Jesús:Chus Alberto Rui Paulo Jorge Ricardo Nuno Diego Sérgio Joaquim:Quim Ramón:Moncho Enrique:Quique
     Vicente Tiago Gonçalo Hugo André Eduardo:Edu Ignacio:Nacho Vítor`,
  ),
  steepness: 2.2,
  surname: (random, draw) => {
    const [one, other] = [draw(), draw()];
    return random.chance(0.15) ? `${one} ${random.pick(['da', 'dos', 'e'])} ${other}` : `${one} ${other}`;
  },
  // Spain keeps the first, Portugal the last
  shorten: (random, surname) => {
    const words = surname.split(' ');
    return (random.chance(0.6) ? words[0] : words.at(-1)) ?? surname;
  },
  respell: (random, name) => {
    const text = random.chance(0.6) ? withoutAccents(name) : name;
    return respelt(random, text, [
      [/ (da|dos|e) /, ' '],
      [/ez\b/, 'es'],
      [/^maría /, 'mª '],
      [/^maria /, 'ma. '],
      [/ç/, 'c'],
      [/ /, '-'],
      [/^josé /, 'j. '],
    ]);
  },
};
