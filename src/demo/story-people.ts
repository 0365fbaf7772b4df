// Who lives in the example company: names from Italy and from all over Europe, each with an address of its own.
import type { Locale } from '#domain/surveys.ts';
import type { Draw } from './draw.ts';

export type Person = { readonly name: string; readonly email: string; readonly locale: Locale };

type Origin = { readonly first: readonly string[]; readonly last: readonly string[] };

const words = (text: string) => text.split(' ');

const italian: Origin = {
  first: words(
    'Alessia Alessandro Alice Andrea Anna Antonio Arianna Aurora Barbara Beatrice Bruno Camilla Carla Caterina Cecilia Claudia Cristina Daniela Dario Davide Diego Domenico Edoardo Elena Eleonora Elisa Emanuele Emma Enrico Erica Fabio Federica Federico Filippo Francesca Francesco Gabriele Gaia Giacomo Giada Giorgia Giorgio Giovanna Giovanni Giuseppe Greta Ilaria Irene Jacopo Laura Leonardo Letizia Lorenzo Luca Lucia Luigi Manuela Marco Margherita Maria Marta Martina Massimo Matilde Matteo Mattia Michela Michele Mirko Monica Nadia Nicola Noemi Paola Patrizia Piero Pietro Raffaele Riccardo Roberta Rocco Rosa Salvatore Samuele Sara Serena Silvia Simone Sofia Stefania Stefano Teresa Tommaso Valentina Valerio Veronica Vincenzo Viola Vittoria',
  ),
  last: words(
    'Albanese Amato Baldi Barbieri Basile Bassi Battaglia Bellini Benedetti Bernardi Bianchi Bianco Brambilla Bruno Calabrese Caputo Caruso Castelli Cattaneo Cavalli Colombo Conti Coppola Costa Costantini DeLuca DeSantis DiStefano Donati Esposito Fabbri Farina Ferrara Ferrari Ferraro Ferri Fiore Fontana Franchini Fumagalli Galli Gallo Gatti Gentile Giordano Giuliani Grassi Greco Grimaldi Guerra Guidi Leone Lombardi Longo Mancini Marchi Marini Mariani Martini Martinelli Mazza Mele Melis Messina Monti Moretti Morelli Neri Orlando Pace Pagani Palmieri Parisi Pellegrini Piras Poli Pozzi Ricci Rinaldi Riva Rizzo Romano Rossetti Rossi Ruggeri Russo Sacco Sala Sanna Santoro Serra Silvestri Sorrentino Testa Tosi Valenti Ventura Villa Vitale Vitali Zanetti',
  ),
};

const others: readonly Origin[] = [
  { first: words('Ioana Andrei Mihaela Florin Raluca Cristian'), last: words('Popescu Ionescu Dumitru Stan Marin Ungureanu') },
  { first: words('Arta Blerim Drita Ilir Mirela Erjon'), last: words('Hoxha Shehu Gashi Krasniqi Berisha Dervishi') },
  { first: words('Oksana Taras Iryna Bohdan Natalia Andriy'), last: words('Kovalenko Shevchuk Bondar Melnyk Tkachenko') },
  { first: words('Anja Jan Katja Stefan Ulrike Jürgen Heike'), last: words('Schäfer Vogel Brandt Lindner Köhler Hartmann') },
  { first: words('Élodie Julien Camille Mathieu Chloé Thibault'), last: words('Lefèvre Moreau Girard Perrin Chevalier Dubois') },
  { first: words('Lucía Javier Marta Álvaro Carmen Iker'), last: words('Ortega Navarro Ibáñez Molina Castaño Vidal') },
  { first: words('Agnieszka Paweł Magda Tomasz Ewa Łukasz'), last: words('Nowak Wiśniewska Zieliński Lis Wójcik Mazur') },
  { first: words('Maja Luka Tina Matej Nika Aleš'), last: words('Kovačič Zupan Horvat Potočnik Kralj Žagar') },
  { first: words('Amal Youssef Samira Karim Leïla Omar'), last: words('Haddad Benali Mansour ElAmrani Khalil Saïdi') },
  { first: words('Fiona Gareth Moira Colin Niamh Rory Hazel'), last: words('Walsh Byrne Hughes Fraser Whitfield O’Neill Barlow') },
  { first: words('Ingrid Søren Maarten Femke Astrid Lars'), last: words('Bakker Lindqvist Nørgaard deVries Holm Visser') },
  { first: words('Priya Arjun Mei Tuan Blessing Kofi'), last: words('Nair Fernando Chen Tran Okafor Mensah') },
];

/**
 * Makes one person after another, never the same address twice: `next()` may be Lucía Ortega, `lucia.ortega@example.com`.
 * Nearly all Italians read Italian; most of the others read English.
 */
export function peopleAt(domain: string, draw: Draw, taken: Iterable<string> = []): () => Person {
  const used = new Set(taken);
  return () => {
    const local = draw.chance(0.68);
    const { first, last } = local ? italian : draw.pick(others);
    const name = `${draw.pick(first)} ${spaced(draw.pick(last))}`;
    const locale = draw.chance(local ? 0.96 : 0.18) ? 'it' : 'en';
    return { name, email: freeAddress(name, domain, used), locale };
  };
}

/** The e-mail address of a name, without its accents: `addressOf('Søren de Vries', 'example.com')` is `soren.devries@example.com`. */
export function addressOf(name: string, domain: string): string {
  const plain = name.normalize('NFD').replace(/ø/g, 'o').replace(/ł/gi, 'l').toLowerCase();
  const [first = '', ...rest] = plain.replace(/[^a-z ]/g, '').split(' ');
  return `${[first, rest.join('')].join('.')}@${domain}`;
}

/** 'DeLuca' stands for 'De Luca', so that the lists above can be split at spaces. */
function spaced(last: string): string {
  return last.replace(/^(De|Di|El|de)(?=\p{Lu})/u, '$1 ');
}

function freeAddress(name: string, domain: string, used: Set<string>): string {
  const wanted = addressOf(name, domain);
  let email = wanted;
  for (let n = 2; used.has(email); n++) email = wanted.replace('@', `${n}@`);
  used.add(email);
  return email;
}
