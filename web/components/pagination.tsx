// Steps through a long list by link.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Messages } from '#web/messages/messages.ts';

/** Nothing at all when everything fits on one page; pages count from 1. */
export function Pagination(props: { m: Messages; page: number; pages: number; href: (page: number) => string }): JSX.Element {
  const { m, page, pages, href } = props;
  if (pages <= 1) return <></>;
  return (
    <nav class="pagination" aria-label={m.common.pages}>
      {page > 1 && (
        <a class="button" rel="prev" href={href(page - 1)}>
          {m.common.earlier}
        </a>
      )}
      <span>{m.common.pageOf(page, pages)}</span>
      {page < pages && (
        <a class="button" rel="next" href={href(page + 1)}>
          {m.common.later}
        </a>
      )}
    </nav>
  );
}
