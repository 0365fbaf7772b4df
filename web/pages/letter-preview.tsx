// A letter that is only looked at: what the inbox shows of it on top, and its plain text.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { directionOf, type SurveyLocale, tagOf } from '#domain/languages.ts';

type Inbox = {
  /** The word before the sender: "From". */
  readonly from: string;
  readonly sender: string;
  readonly subject: string;
  /** What an inbox shows beside the subject. */
  readonly preheader: string;
};

const line = 'margin:0;font-family:system-ui,sans-serif;font-size:14px;line-height:150%;';

/** Who sends it and what it is about; styled inline like the letter below it, which has a heading of its own unless it is plain. */
export function InboxLine({ from, sender, subject, preheader, plain }: Inbox & { plain?: boolean }): JSX.Element {
  const Subject = plain ? 'h1' : 'p';
  return (
    <header class="edge" style="padding:12px;border-bottom:1px solid #e2dfd7;">
      <p class="soft" style={`${line}color:#555a66;`}>
        {from} <bdi>{sender}</bdi>
      </p>
      <Subject class="ink" style={`${line}font-weight:600;color:#1c2029;`} dir="auto">
        {subject}
      </Subject>
      <p class="soft" style={`${line}color:#555a66;`} dir="auto">
        {preheader}
      </p>
    </header>
  );
}

/** The plain text of a letter, as programs show it that know nothing else. */
export function PlainLetter(props: { inbox: Inbox; locale: SurveyLocale; text: string }): JSX.Element {
  const { inbox, locale, text } = props;
  return (
    <html lang={tagOf(locale)} dir={directionOf(locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{inbox.subject}</title>
        <style>{plainStyle}</style>
      </head>
      <body class="paper">
        <InboxLine {...inbox} plain />
        <main>
          <pre class="ink">{text}</pre>
        </main>
      </body>
    </html>
  );
}

const plainStyle =
  ':root{color-scheme:light dark}body{margin:0;background:#fbfaf6;color:#1c2029}pre{margin:0;padding:12px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:14px;line-height:1.5}@media(prefers-color-scheme:dark){body{background:#13161c;color:#ebe7df}.ink{color:#ebe7df!important}.soft{color:#aeb1ba!important}.edge{border-color:#32363f!important}}';
