// Everything Coro says in Italian, room by room.
import type { Messages } from './en.ts';
import { asking } from './it/asking.ts';
import { cases } from './it/cases.ts';
import { comments } from './it/comments.ts';
import { common } from './it/common.ts';
import { debriefs } from './it/debriefs.ts';
import { delivery } from './it/delivery.ts';
import { done } from './it/done.ts';
import { imports } from './it/imports.ts';
import { linkage } from './it/linkage.ts';
import { measure } from './it/measure.ts';
import { memberLetters } from './it/member-letters.ts';
import { navigation } from './it/navigation.ts';
import { overview } from './it/overview.ts';
import { members, people, structure } from './it/people.ts';
import { programmes } from './it/programmes.ts';
import { italian } from './it/public.ts';
import { quarantine } from './it/quarantine.ts';
import { refusals } from './it/refusals.ts';
import { responses } from './it/responses.ts';
import { rules } from './it/rules.ts';
import { log, me, settings } from './it/settings.ts';
import { signIn } from './it/sign-in.ts';
import { surveyLetters } from './it/survey-letters.ts';
import { surveys } from './it/surveys.ts';
import { teams } from './it/teams.ts';

export const it: Messages = {
  ...italian,
  asking,
  cases,
  comments,
  common,
  debriefs,
  delivery,
  done,
  imports,
  linkage,
  measure,
  memberLetters,
  navigation,
  overview,
  people,
  members,
  structure,
  programmes,
  quarantine,
  refusals,
  responses,
  rules,
  settings,
  me,
  log,
  signIn,
  surveyLetters,
  surveys,
  teams,
};
