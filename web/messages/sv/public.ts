// Everything that customers and employees read, in Swedish.
import type { PublicMessages } from '../en/public.ts';
import { ballot } from './ballot.ts';
import { faults } from './faults.ts';
import { leaving } from './leaving.ts';
import { letters } from './letters.ts';
import { survey } from './survey.ts';

export const swedish: PublicMessages = { ballot, faults, leaving, letters, survey };
