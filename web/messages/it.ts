// Everything Coro says in Italian, room by room.
import type { Messages } from './en.ts';
import { asking } from './it/asking.ts';
import { cases } from './it/cases.ts';
import { common } from './it/common.ts';
import { history } from './it/history.ts';
import { letters } from './it/letters.ts';
import { linkage } from './it/linkage.ts';
import { navigation } from './it/navigation.ts';
import { overview } from './it/overview.ts';
import { people } from './it/people.ts';
import { refusals } from './it/refusals.ts';
import { settings } from './it/settings.ts';
import { signIn } from './it/sign-in.ts';
import { survey } from './it/survey.ts';
import { surveys } from './it/surveys.ts';
import { teams } from './it/teams.ts';

export const it: Messages = {
  asking,
  cases,
  common,
  history,
  letters,
  linkage,
  navigation,
  overview,
  people,
  refusals,
  settings,
  signIn,
  survey,
  surveys,
  teams,
};
