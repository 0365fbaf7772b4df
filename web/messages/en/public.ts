// Everything that customers and employees read, in English; every other language must match its type.
import { ballot } from './ballot.ts';
import { faults } from './faults.ts';
import { leaving } from './leaving.ts';
import { letters } from './letters.ts';
import { survey } from './survey.ts';

export const english = { ballot, faults, leaving, letters, survey };

export type PublicMessages = typeof english;
