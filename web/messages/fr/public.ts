// Everything that customers and employees read, in French.
import type { PublicMessages } from '../en/public.ts';
import { ballot } from './ballot.ts';
import { faults } from './faults.ts';
import { leaving } from './leaving.ts';
import { letters } from './letters.ts';
import { survey } from './survey.ts';

export const french: PublicMessages = { ballot, faults, leaving, letters, survey };
