// The document around survey pages: the style inside, the organization's name and colour, and no script but the employees' own.
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { directionOf, nativeNames, type SurveyLocale, tagOf } from '#domain/languages.ts';
import type { PublicMessages } from '#web/messages/public.ts';
import { legibleAccent } from './accent.ts';
import engagementCss from '#web/styles/engagement.css?inline';
import scaleCss from '#web/styles/scale.css?inline';
import talkCss from '#web/styles/talk.css?inline';
import surveyCss from '#web/styles/survey.css?inline';

export type LanguageLink = { readonly locale: SurveyLocale; readonly href: string };

/** What every survey page is told. `accent` is '#rrggbb'; without an organization (a link that cannot be used) the page is Coro's own. */
export type SurveyFrameProps = {
  m: PublicMessages;
  locale: SurveyLocale;
  organization?: string;
  accent?: string;
  languages?: readonly LanguageLink[];
};

/** The style of a survey page, exactly as it stands between the style tags: its SHA-256 belongs into the page's security policy. */
export function surveyStyle(kind: 'customer' | 'engagement', accent = ''): string {
  const { light, dark } = legibleAccent(accent);
  return `:root{--accent-light:${light};--accent-dark:${dark}}${surveyCss}${scaleCss}${kind === 'engagement' ? engagementCss + talkCss : ''}`;
}

/** Nothing in it tells one person from another, so that its bytes can be kept and sent again. */
export function SurveyFrame(
  props: SurveyFrameProps & {
    kind?: 'customer' | 'engagement';
    title: string;
    plain?: boolean;
    /** The address of the script that the page runs, if any. */
    script?: string;
    children: Child;
  },
): JSX.Element {
  const { locale, organization } = props;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={tagOf(locale)} dir={directionOf(locale)}>
        <head>
          <meta charset="utf-8" />
          <title>{organization ? `${props.title} · ${organization}` : props.title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="no-referrer" />
          <link rel="icon" href="data:," />
          <style>{raw(surveyStyle(props.kind ?? 'customer', props.accent))}</style>
          {props.script && <script type="module" src={props.script}></script>}
        </head>
        <body class={props.plain ? 'plain' : undefined}>
          <SurveyBody {...props} />
        </body>
      </html>
    </>
  );
}

/** What stands on the page: whose it is, in which languages, and what it says. */
export function SurveyBody(props: SurveyFrameProps & { children: Child }): JSX.Element {
  const { m, organization, languages = [] } = props;
  return (
    <>
      {(organization || languages.length > 1) && (
        <header class="top">
          {organization && (
            <strong>
              <bdi>{organization}</bdi>
            </strong>
          )}
          {languages.length > 1 && <Languages {...props} languages={languages} />}
        </header>
      )}
      <main>{props.children}</main>
      <footer>{organization ? m.survey.smallPrint(organization) : m.survey.smallPrintAlone}</footer>
    </>
  );
}

/** Opens over the page without script, so that however many there are, the question stays where it is. */
function Languages({ m, locale, languages }: SurveyFrameProps & { languages: readonly LanguageLink[] }): JSX.Element {
  return (
    <details class="languages">
      <summary>
        <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.7">
          <circle cx="12" cy="12" r="9" />
          <path d="M3 12h18M12 3q-7.5 9 0 18M12 3q7.5 9 0 18" />
        </svg>
        <span>
          <span class="unseen">{m.survey.language}: </span>
          {nativeNames[locale]}
        </span>
      </summary>
      <nav aria-label={m.survey.language}>
        {languages.map(({ locale: l, href }) => (
          <a href={href} lang={tagOf(l)} hreflang={tagOf(l)} aria-current={l === locale ? 'page' : undefined}>
            <bdi>{nativeNames[l]}</bdi>
          </a>
        ))}
      </nav>
    </details>
  );
}
