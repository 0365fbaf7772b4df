// A visit, recorded by a person: which touchpoint, who served, and when.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { NamedTeam } from '#domain/people.ts';
import type { Fault } from '#domain/refusal.ts';
import { EmptyState } from '#web/components/empty.tsx';
import { Button, Buttons, ErrorSummary, Select, TextField } from '#web/components/form.tsx';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page } from '#web/components/page.tsx';
import { teamOptions } from '#web/components/team-options.ts';

export function VisitPage(props: {
  frame: Frame;
  customer: { readonly id: string; readonly name: string };
  touchpoints: readonly { readonly name: string; readonly code: string }[];
  tree: readonly NamedTeam[];
  typed: Readonly<Record<string, string>>;
  faults: readonly Fault[];
}): JSX.Element {
  const { frame, customer, touchpoints, tree, typed, faults } = props;
  const { m, locale } = frame;
  const w = m.programmes;
  const title = w.visitTitle(customer.name);
  const admin = frame.account?.role === 'admin';
  const path = `/people/customers/${customer.id}`;
  const crumbs = [
    admin ? { label: customer.name, href: path } : { label: m.navigation.queue, href: '/cases' },
    { label: w.recordShort, href: `${path}/visit` },
  ];
  const labels = { touchpoint: w.touchpoint, teamId: w.visitTeam, day: w.visitWhen, time: w.visitTime };
  return (
    <Page frame={frame} title={title} here={admin ? 'people' : 'cases'} width="text" crumbs={crumbs}>
      <ErrorSummary m={m} faults={faults} labels={labels} />
      <Heading title={title} lead={w.visitLead} />
      {touchpoints.length === 0 ? (
        <EmptyState title={w.noOpenTouchpoints} {...(admin && { action: { href: '/programmes', label: w.title } })}>
          {w.noOpenTouchpointsText}
        </EmptyState>
      ) : (
        <form method="post" action={`${path}/visit`} novalidate>
          <Select
            m={m}
            name="touchpoint"
            label={w.touchpoint}
            options={touchpoints.map(({ name, code }) => ({ value: code, label: name }))}
            value={typed['touchpoint'] ?? ''}
            faults={faults}
          />
          <Select
            m={m}
            name="teamId"
            label={w.visitTeam}
            options={teamOptions(tree, locale)}
            value={typed['teamId'] ?? ''}
            faults={faults}
          />
          <div class="beside">
            <TextField m={m} name="day" type="date" label={w.visitWhen} value={typed['day'] ?? ''} faults={faults} />
            <TextField
              m={m}
              name="time"
              label={w.visitTime}
              value={typed['time'] ?? ''}
              placeholder="09:30"
              width="short"
              faults={faults}
            />
          </div>
          <Buttons>
            <Button kind="primary">{w.record}</Button>
          </Buttons>
        </form>
      )}
    </Page>
  );
}
