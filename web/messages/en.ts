// Everything Coro says in English, room by room; every other language must match its type.
import { asking } from './en/asking.ts';
import { cases } from './en/cases.ts';
import { comments } from './en/comments.ts';
import { common } from './en/common.ts';
import { debriefs } from './en/debriefs.ts';
import { delivery } from './en/delivery.ts';
import { done } from './en/done.ts';
import { imports } from './en/imports.ts';
import { linkage } from './en/linkage.ts';
import { measure } from './en/measure.ts';
import { memberLetters } from './en/member-letters.ts';
import { navigation } from './en/navigation.ts';
import { overview } from './en/overview.ts';
import { members, people, structure } from './en/people.ts';
import { programmes } from './en/programmes.ts';
import { english } from './en/public.ts';
import { quarantine } from './en/quarantine.ts';
import { refusals } from './en/refusals.ts';
import { responses } from './en/responses.ts';
import { rules } from './en/rules.ts';
import { log, me, settings } from './en/settings.ts';
import { signIn } from './en/sign-in.ts';
import { surveyLetters } from './en/survey-letters.ts';
import { surveys } from './en/surveys.ts';
import { teams } from './en/teams.ts';

export const en = {
  ...english,
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

export type Messages = typeof en;
