// The document around every page of the app: head, navigation by role, breadcrumb, notice, footer.
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import type { Frame } from './frame.ts';
import { BrandMark } from './icon.tsx';
import { BottomBar, type Place, Rail, TopBar } from './navigation.tsx';
import { Notice } from './notice.tsx';

/**
 * A whole page. `title` names the window; the visible heading is `Heading`, put first among the children.
 * `here` marks the place in the navigation; `crumbs` is the way down the team tree.
 */
export function Page(props: {
  frame: Frame;
  title: string;
  here?: Place;
  crumbs?: readonly Crumb[];
  width?: 'text' | 'wide';
  children: Child;
}): JSX.Element {
  const { frame } = props;
  const { m, account } = frame;
  const name = account ? `${account.organization} · Coro` : 'Coro';
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={frame.locale} dir="ltr" data-theme={frame.theme === 'system' ? undefined : frame.theme}>
        <head>
          <meta charset="utf-8" />
          <title>{`${props.title} · ${name}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content={frame.theme === 'system' ? 'light dark' : frame.theme} />
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href={frame.assets.style} />
          <script type="module" src={frame.assets.script}></script>
        </head>
        <body class={account ? 'framed' : 'plain'}>
          <a class="skip" href="#content">
            {m.navigation.skip}
          </a>
          {account ? <TopBar frame={frame} account={account} here={props.here} /> : <PlainTop />}
          {account && <Rail frame={frame} account={account} here={props.here} />}
          <main id="content" class={props.width === 'text' ? 'text' : undefined} tabindex={-1}>
            {props.crumbs && props.crumbs.length > 0 && <Breadcrumbs m={m} crumbs={props.crumbs} />}
            {frame.flash && <Notice tone={frame.flash.tone}>{frame.flash.text}</Notice>}
            {props.children}
          </main>
          <Footer frame={frame} />
          {account && <BottomBar frame={frame} account={account} here={props.here} />}
        </body>
      </html>
    </>
  );
}

/** The heading of a page: what is found, its technical name below in small, and what can be done. */
export function Heading(props: { title: Child; name?: Child; lead?: Child; actions?: Child }): JSX.Element {
  return (
    <header class="heading">
      <div>
        <h1>{props.title}</h1>
        {props.name && <p class="heading-name">{props.name}</p>}
      </div>
      {props.actions && <div class="heading-actions">{props.actions}</div>}
      {props.lead && <p class="lead">{props.lead}</p>}
    </header>
  );
}

/** A part of a page with its own heading, as a finding; `name` is the technical name below it. */
export function Section(props: { id?: string; title: Child; name?: Child; actions?: Child; children: Child }): JSX.Element {
  return (
    <section class="section" id={props.id}>
      <header class="section-head">
        <div>
          <h2>{props.title}</h2>
          {props.name && <p class="heading-name">{props.name}</p>}
        </div>
        {props.actions && <div class="heading-actions">{props.actions}</div>}
      </header>
      {props.children}
    </section>
  );
}

function PlainTop(): JSX.Element {
  return (
    <header class="plain-top">
      <a class="brand" href="/">
        <BrandMark />
        Coro
      </a>
    </header>
  );
}

function Footer(props: { frame: Frame }): JSX.Element {
  const { m, locale, theme, path } = props.frame;
  return (
    <footer class="footer">
      <div class="preferences">
        <Preference
          name="locale"
          label={m.navigation.language}
          value={locale}
          options={m.common.languages}
          path={path}
          change={m.navigation.change}
        />
        <Preference
          name="theme"
          label={m.navigation.theme}
          value={theme}
          options={m.common.themes}
          path={path}
          change={m.navigation.change}
        />
      </div>
      <p>{m.navigation.madeWith}</p>
      <p>{m.navigation.trademark}</p>
    </footer>
  );
}

function Preference(props: {
  name: string;
  label: string;
  value: string;
  options: Readonly<Record<string, string>>;
  path: string;
  change: string;
}): JSX.Element {
  return (
    <form class="preference" method="post" action="/preferences">
      <input type="hidden" name="back" value={props.path} />
      <label for={`preference-${props.name}`}>{props.label}</label>
      <select id={`preference-${props.name}`} name={props.name} data-autosubmit="">
        {Object.entries(props.options).map(([value, text]) => (
          <option value={value} selected={value === props.value} lang={props.name === 'locale' ? value : undefined}>
            {text}
          </option>
        ))}
      </select>
      <button class="button quiet without-script" type="submit">
        {props.change}
      </button>
    </form>
  );
}
