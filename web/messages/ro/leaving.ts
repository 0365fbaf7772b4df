// What customers ("dumneavoastră") read who want to be asked less or no more, and what employees ("tu") are promised, in Romanian.
import type { leaving as english } from '../en/leaving.ts';
import { counted, plural } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Doriți ca ${organization} să nu vă mai pună întrebări?`,
  lead: 'Ajunge o atingere. Linkul din e-mail rămâne valabil: aici vă puteți răzgândi oricând.',
  stop: 'Nu mă mai întrebați',
  lessOften: 'Întrebați-mă mai rar',
  atMost: (days) =>
    days === 365 ? 'Cel mult o dată pe an.' : `Cel mult o dată la ${counted('ro', days, { one: 'zi', few: 'zile', other: 'de zile' })}.`,
  stopped: {
    title: 'Nu vă vom mai întreba.',
    text: (organization) => `${organization} nu mai trimite întrebări la această adresă.`,
  },
  rarer: {
    title: 'Vă vom întreba mai rar.',
    text: (organization) => `Din când în când, mai puteți primi o întrebare de la ${organization}.`,
  },
  asked: {
    title: 'Vă putem întreba din nou.',
    text: (organization) => `Din când în când, ${organization} vă poate trimite o întrebare, niciodată multe.`,
  },
  again: 'Mă puteți întreba din nou',
  stays: 'Răspunsurile pe care le-ați dat rămân și contează.',
  smallPrint: (organization) =>
    `Este vorba doar despre întrebările pe care ${organization} le pune cu Coro, nu și despre alte mesaje pe care vi le trimite.`,
  wrong: {
    title: 'Acest link nu duce nicăieri',
    text: 'Poate că nu a fost copiat în întregime. Deschideți-l încă o dată din e-mail.',
  },
  promise: {
    title: 'Ce îți promitem',
    lead: (organization) => `${organization} te poate întreba cum e să lucrezi acolo. Dacă răspunzi sau nu, tu hotărăști.`,
    points: (k) => [
      'Poți ignora e-mailul. Coro nu arată nimănui cine a răspuns și cine nu.',
      'Răspunsurile tale sunt păstrate fără numele tău și fără linkul tău. Nimeni nu poate căuta în Coro ce ai spus.',
      `Rezultatele echipei tale se văd doar dacă ${plural('ro', k, { one: 'răspunde', other: 'răspund' })} cel puțin ${counted('ro', k, { one: 'persoană', few: 'persoane', other: 'de persoane' })}.`,
    ],
    stopLead: 'Preferi să nu primești deloc aceste e-mailuri?',
    stop: 'Nu mi le mai trimiteți',
    stopped: {
      title: 'Nu vei mai primi aceste e-mailuri.',
      text: (organization) => `${organization} nu te va mai întreba prin e-mail cum e să lucrezi acolo. Aici te poți răzgândi oricând.`,
    },
    again: 'Trimiteți-mi-le din nou',
    resumed: {
      title: 'Vei primi din nou aceste e-mailuri.',
      text: 'Îți vom scrie când începe următorul chestionar.',
    },
  },
};
