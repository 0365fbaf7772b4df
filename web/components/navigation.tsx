// Where a member can go, by role: a rail on wide screens, a bar at the bottom on phones.
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Messages } from '#web/messages/messages.ts';
import type { Account, Frame } from './frame.ts';
import { BrandMark, Icon, type IconName } from './icon.tsx';

export type Place =
  | 'overview'
  | 'linkage'
  | 'teams'
  | 'cases'
  | 'waves'
  | 'responses'
  | 'me'
  | 'people'
  | 'imports'
  | 'surveys'
  | 'programmes'
  | 'members'
  | 'settings'
  | 'mailbox';

type Entry = { readonly place: Place; readonly href: string; readonly label: string; readonly icon: IconName };
type Bar = { frame: Frame; account: Account; here: Place | undefined };

/** The rail of wide screens, with the administrator's second group. */
export function Rail({ frame, account, here }: Bar): JSX.Element {
  const { m } = frame;
  const second = settingsEntries(m, account);
  return (
    <header class="rail">
      <a class="brand" href="/">
        <BrandMark />
        Coro
      </a>
      <p class="rail-organization">{account.organization}</p>
      <nav aria-label={m.navigation.main}>
        <EntryList entries={mainEntries(m, account)} here={here} />
      </nav>
      {second.length > 0 && (
        <nav aria-labelledby="rail-settings">
          <p class="rail-group" id="rail-settings">
            {m.navigation.settingsGroup}
          </p>
          <EntryList entries={second} here={here} />
        </nav>
      )}
      <div class="rail-account">
        <a href="/me" aria-current={here === 'me' ? 'page' : undefined}>
          {account.name}
        </a>
        <p>{m.common.roles[account.role]}</p>
        <SignOut m={m} />
      </div>
    </header>
  );
}

/** The slim bar on top of phones: whose Coro this is, and everything the bottom bar has no room for. */
export function TopBar({ frame, account, here }: Bar): JSX.Element {
  const { m } = frame;
  const second = settingsEntries(m, account);
  return (
    <header class="top-bar">
      <a class="brand" href="/">
        <BrandMark />
        <span>{account.organization}</span>
      </a>
      <details class="menu">
        <summary>
          <Icon name="me" />
          {m.navigation.account}
        </summary>
        <div class="menu-panel">
          <p class="menu-name">
            {account.name}
            <small>{m.common.roles[account.role]}</small>
          </p>
          <nav aria-label={m.navigation.account}>
            <EntryList entries={[{ place: 'me', href: '/me', label: m.navigation.me, icon: 'me' }, ...second]} here={here} />
          </nav>
          <SignOut m={m} />
        </div>
      </details>
    </header>
  );
}

/** The bar at the bottom of phones: the same five places as the rail, in reach of a thumb. */
export function BottomBar({ frame, account, here }: Bar): JSX.Element {
  return (
    <nav class="bottom-bar" aria-label={frame.m.navigation.main}>
      <EntryList entries={mainEntries(frame.m, account)} here={here} />
    </nav>
  );
}

function EntryList(props: { entries: readonly Entry[]; here: Place | undefined }): JSX.Element {
  return (
    <ul class="entries">
      {props.entries.map((entry) => (
        <li>
          <a href={entry.href} aria-current={entry.place === props.here ? 'page' : undefined}>
            <Icon name={entry.icon} />
            {entry.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function SignOut(props: { m: Messages }): JSX.Element {
  return (
    <form method="post" action="/sign-out">
      <button class="link" type="submit">
        {props.m.navigation.signOut}
      </button>
    </form>
  );
}

function mainEntries({ navigation: n }: Messages, account: Account): readonly Entry[] {
  if (account.role === 'supervisor')
    return [
      { place: 'cases', href: '/cases', label: n.queue, icon: 'cases' },
      { place: 'teams', href: '/teams', label: n.team, icon: 'teams' },
      { place: 'responses', href: '/responses', label: n.voices, icon: 'responses' },
      { place: 'me', href: '/me', label: n.me, icon: 'me' },
    ];
  return [
    { place: 'overview', href: '/', label: n.overview, icon: 'overview' },
    { place: 'linkage', href: '/linkage', label: n.linkage, icon: 'linkage' },
    { place: 'teams', href: '/teams', label: n.teams, icon: 'teams' },
    { place: 'cases', href: '/cases', label: n.loops, icon: 'cases' },
    { place: 'waves', href: '/waves', label: n.asking, icon: 'waves' },
  ];
}

function settingsEntries({ navigation: n }: Messages, account: Account): readonly Entry[] {
  if (account.role !== 'admin') return [];
  return [
    { place: 'people', href: '/people', label: n.people, icon: 'people' },
    { place: 'imports', href: '/imports', label: n.imports, icon: 'imports' },
    { place: 'surveys', href: '/surveys', label: n.surveys, icon: 'surveys' },
    { place: 'programmes', href: '/programmes', label: n.programmes, icon: 'programmes' },
    { place: 'members', href: '/members', label: n.members, icon: 'members' },
    { place: 'settings', href: '/settings', label: n.organization, icon: 'settings' },
    { place: 'mailbox', href: '/mailbox', label: n.mailbox, icon: 'mailbox' },
  ];
}
