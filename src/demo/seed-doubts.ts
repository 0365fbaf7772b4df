// A scene in between: mail gateways follow the links of some letters, and press a button; behind one of them sit people.
import { addDays, type Day } from '#domain/calendar.ts';
import type { Sign } from '#domain/doubts.ts';
import { visitAt } from '#services/context.ts';
import { answer } from '#services/responses.ts';
import { noteSign } from '#services/signs.ts';
import { tokenOf } from '#services/tokens.ts';
import type { Asked } from './seed-customers.ts';
import { forAll, type Stage } from './stage.ts';
import type { Story } from './story.ts';
import type { StoryAsking } from './story-customers.ts';

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const preview = 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5';

type Scene = { readonly signs: readonly (readonly [Sign, string])[]; readonly afterSeconds: number; readonly score: number };

/** What gateways do, in turn: press the first button at once; try every score; only look, and a person taps a good score hours later. */
const scenes: readonly Scene[] = [
  { signs: [], afterSeconds: 4, score: 0 },
  {
    signs: [
      ['trap', chrome],
      ['burst', chrome],
    ],
    afterSeconds: 21,
    score: 0,
  },
  { signs: [['scanner', preview]], afterSeconds: 5 * 3600, score: 10 },
];

/** When the letters of a day have left. */
const sent = 6 * 60 + 15;

/** Plays it, and says how many answers there are that may not be people's. */
export async function playGateways(stage: Stage, { invitationOf }: Asked, today: Day): Promise<number> {
  const { surroundings, told, administrator, at } = stage;
  const asked = behindGateways(told, today);
  await forAll(asked, async (asking, i) => {
    const { signs, afterSeconds, score } = scenes[i % scenes.length]!;
    const token = tokenOf(surroundings.secret, { organizationId: administrator.organizationId, invitationId: invitationOf(asking) });
    const seconds = (n: number) => visitAt(surroundings, new Date(at(asking.askedDay, sent).getTime() + n * 1000));
    for (const [sign, agent] of signs) await noteSign(seconds(3), token, sign, agent);
    await answer(seconds(afterSeconds), token, { nps: String(score) }, chrome);
  });
  return asked.length;
}

/** Whose letters pass such gateways: of some teams' customers who were asked lately and have not answered. */
function behindGateways(told: Story, today: Day): readonly StoryAsking[] {
  const lately = told.unanswered.filter(({ askedDay }) => askedDay >= addDays(today, -20) && askedDay < today);
  return lately.toSorted((a, b) => (a.teamKey < b.teamKey ? -1 : a.teamKey > b.teamKey ? 1 : 0)).slice(0, 15);
}
