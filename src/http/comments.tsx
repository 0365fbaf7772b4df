// The doors to employees' published comments: reading them, answering one, and putting aside what harms somebody.
import { Hono } from 'hono';
import type { Fault } from '#domain/refusal.ts';
import { commentsList } from '#reports/comments.ts';
import { answerComment } from '#services/comment-letters.ts';
import { commentOf, flagComment, flaggedComments, unflagComment } from '#services/comments.ts';
import { CommentPage } from '#web/pages/comment.tsx';
import { CommentsPage, FlaggedPage } from '#web/pages/comments.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { onTo, orAgain, typedIn } from './forms.ts';
import { only } from './session.ts';

const everybody = only('admin', 'leader', 'supervisor');
const leaders = only('admin', 'leader');

export const comments = new Hono<Env>()
  .get('/comments', everybody, async (c) => {
    const { db, scope, now } = contextOf(c);
    const { wave, team, question, after } = c.req.query();
    const list = await commentsList(db, scope, { wave, team, question, after }, now);
    return c.html(<CommentsPage frame={frameOf(c)} {...list} goesOn={after !== undefined} />);
  })
  .get('/comments/aside', leaders, async (c) => {
    const list = await flaggedComments(contextOf(c), c.req.query('after'));
    return c.html(<FlaggedPage frame={frameOf(c)} {...list} />);
  })
  .get('/comments/:wave/:id', everybody, (c) => show(c, c.req.param()))
  .post('/comments/:wave/:id/answer', everybody, async (c) => {
    const { wave, id } = c.req.param();
    const { text = '' } = await typedIn(c);
    return orAgain(
      c,
      async () => {
        await answerComment(contextOf(c), wave, id, text);
        return onTo(c, `/comments/${wave}/${id}`, 'commentAnswered');
      },
      (faults) => show(c, { wave, id }, text, faults),
    );
  })
  .post('/comments/:wave/:id/aside', leaders, async (c) => {
    const { wave, id } = c.req.param();
    await flagComment(contextOf(c), wave, id);
    return onTo(c, `/comments/${wave}/${id}`, 'commentFlagged');
  })
  .post('/comments/:wave/:id/put-back', leaders, async (c) => {
    const { wave, id } = c.req.param();
    await unflagComment(contextOf(c), wave, id);
    return onTo(c, `/comments/${wave}/${id}`, 'commentPutBack');
  });

async function show(c: Door, { wave, id }: { wave: string; id: string }, typed = '', faults: readonly Fault[] = []): Promise<Response> {
  return c.html(<CommentPage frame={frameOf(c)} view={await commentOf(contextOf(c), wave, id)} typed={typed} faults={faults} />);
}
