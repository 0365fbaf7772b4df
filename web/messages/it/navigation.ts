// The frame around every page of the app, in Italian.
import type { navigation as english } from '../en/navigation.ts';

export const navigation: typeof english = {
  skip: 'Vai al contenuto',
  main: 'Principale',
  settingsGroup: 'Preparazione',
  breadcrumb: 'Dove sei',
  account: 'Tu',
  overview: 'Panorama',
  linkage: 'Legami',
  teams: 'Squadre',
  team: 'Squadra',
  loops: 'Richiami',
  queue: 'Da fare',
  asking: 'Rilevazioni',
  voices: 'Voci',
  me: 'Io',
  people: 'Persone',
  imports: 'Importazioni',
  surveys: 'Questionari',
  programmes: 'Programmi',
  members: 'Membri',
  organization: 'Organizzazione',
  mailbox: 'Posta',
  signOut: 'Esci',
  signIn: 'Accedi',
  language: 'Lingua',
  theme: 'Aspetto',
  change: 'Cambia',
  madeWith: 'Coro ascolta i clienti e le persone che li servono.',
  trademark:
    'NPS, Net Promoter Score e Net Promoter System sono marchi registrati di Bain & Company, Inc., Fred Reichheld e Satmetrix Systems, Inc.',
};
