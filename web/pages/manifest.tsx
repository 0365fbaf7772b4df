// The list that everybody in a survey was given alike, for people: its fingerprint to compare, and every team with its size.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { SurveyFrame, type SurveyFrameProps } from '#web/components/survey-frame.tsx';
import { formatDay, formatNumber } from '#web/messages/format.ts';

export type ManifestPageProps = SurveyFrameProps & {
  survey: string;
  state: 'open' | 'closed';
  lastDay: string;
  /** In groups of four. */
  fingerprint: string;
  k: number;
  commentK: number;
  /** By name. */
  teams: readonly { readonly name: string; readonly eligible: number }[];
  /** Where a program finds all of it. */
  whole: string;
};

export function ManifestPage(props: ManifestPageProps): JSX.Element {
  const { m, locale, teams } = props;
  const words = m.ballot.manifest;
  const people = teams.reduce((sum, team) => sum + team.eligible, 0);
  return (
    <SurveyFrame {...props} kind="engagement" title={words.title}>
      <div class="list">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead(props.survey)}</p>
        <section class="promise">
          <h2>{words.compareTitle}</h2>
          <p>{words.compare}</p>
          <p class="hint">{words.fingerprint}</p>
          <p class="fingerprint" dir="ltr">
            {props.fingerprint}
          </p>
          <p>{words.differs}</p>
        </section>
        <section>
          <h2>{words.saysTitle}</h2>
          <ul>
            <li>{props.state === 'open' ? words.open(formatDay(locale, props.lastDay)) : words.closed}</li>
            <li>{words.people(people)}</li>
            <li>{words.shown(props.k)}</li>
            <li>{words.comments(props.commentK)}</li>
          </ul>
        </section>
        <section>
          <h2 id="teams">{words.teamsTitle(teams.length)}</h2>
          <p class="hint">{words.teamsNote}</p>
          <table class="sizes" aria-labelledby="teams">
            <thead>
              <tr>
                <th scope="col">{words.team}</th>
                <th scope="col">{words.size}</th>
              </tr>
            </thead>
            <tbody>
              {teams.map(({ name, eligible }) => (
                <tr>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td>{formatNumber(locale, eligible)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <a href={props.whole}>{words.whole}</a>
          </p>
        </section>
      </div>
    </SurveyFrame>
  );
}
