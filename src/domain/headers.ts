// Which column looks like which field, by its name in English or Italian.
import { type ColumnField, fieldsOf, type ImportKind } from './imports.ts';
import { builtInMeasure } from './measures.ts';

/** Read from top to bottom: 'team name' is a team before it is a name, 'nome e cognome' is a whole name before it is a surname. */
const looks: readonly (readonly [ColumnField, RegExp])[] = [
  ['email', /\b(e ?mail|mail|posta( elettronica)?)\b/],
  ['touchpoint', /\b(touch ?point|punto di contatto|channel|canale)\b/],
  ['customer', /^(customer|client|cliente)( (id|number|no|code|codice|ref|reference))?$|^(id|codice|numero) cliente$/],
  ['at', /^(at|when|quando|date|data|day|giorno|time|ora|timestamp)$|\b(date (and )?time|data e ora|served|visited)\b/],
  ['phone', /\b(phone|telephone|mobile|cell|tel|telefono|cellulare)\b/],
  ['locale', /\b(language|lang|locale|lingua)\b/],
  ['timeZone', /\b(time ?zone|tz|fuso( orario)?)\b/],
  ['period', /\b(period|periodo|year|anno|quarter|trimestre|month|mese)\b/],
  ['side', /\b(side|lato|parte|who|chi)\b/],
  ['measure', /\b(measure|metric|misura|indicatore|dimension|dimensione)\b/],
  ['value', /\b(value|valore|score|punteggio|mean|media)\b/],
  ['n', /^(n|count|responses|respondents|risposte|rispondenti)$/],
  ['team', /\b(team|path|percorso|squadra|gruppo|reparto|department)\b/],
  ['site', /\b(site|branch|store|shop|sede|filiale|negozio|punto vendita)\b/],
  ['region', /\b(region|regione|area|zone|zona)\b/],
  ['name', /\b(full name|nominativo|nome (e )?cognome|cognome (e )?nome|ragione sociale|company|azienda)\b/],
  ['surname', /\b(surname|last name|family name|cognome)\b/],
  ['reference', /\b(reference|ref|code|codice|id|number|no|numero|matricola)\b/],
  ['name', /\b(name|nome|customer|cliente|employee|dipendente)\b/],
];

/** Names that would deceive: somebody else's name, another kind of code. */
const misleading = /\b(manager|supervisor|responsabile|referente|postal|postcode|zip|cap|fiscale|tax|vat|iva)\b/;

/**
 * A guess for each column, '' where there is none; no field twice. `guessColumns('customers', ['Codice cliente', 'Nome', 'E-mail', 'Filiale'])`
 * is ['reference', 'name', 'email', 'site'].
 */
export function guessColumns(kind: ImportKind, header: readonly string[]): (ColumnField | '')[] {
  const taken = new Set<ColumnField>();
  const guess = header.map((name): ColumnField | '' => {
    const plain = plainName(name);
    if (misleading.test(plain)) return '';
    const found = looks.find(([field, look]) => fieldsOf[kind].includes(field) && !taken.has(field) && look.test(plain))?.[0];
    if (found) taken.add(found);
    return found ?? '';
  });
  if (kind !== 'history' || (taken.has('measure') && taken.has('value'))) return guess;
  return header.map((name, i) => builtInMeasure(name)?.side ?? guess[i] ?? '');
}

/** Small letters without accents, other signs as one space: 'Posta_Elettronica ' is 'posta elettronica'. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, ' ')
    .trim();
}
