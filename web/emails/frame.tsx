// The frame of every letter: a sheet of paper with a greeting, a few lines, a signature; and the same as plain text.
import { raw } from 'hono/html';
import { renderToString } from 'hono/jsx/dom/server';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { directionOf, type SurveyLocale, tagOf } from '#domain/languages.ts';
import { type Accent, legibleAccent } from '#web/components/accent.ts';
import { colours, InLines, Paragraph, sans } from './prose.tsx';

/** A letter ready to be sent. */
export type Written = { readonly subject: string; readonly html: string; readonly text: string };

/** What the frame of a letter is made of. */
export type LetterFrame = {
  readonly locale: SurveyLocale;
  readonly subject: string;
  /** What an inbox shows beside the subject. */
  readonly preheader: string;
  readonly greeting: string;
  /** The letter has a heading of its own (its question); where it has none, the greeting is what a screen reader finds first. */
  readonly headed?: boolean;
  /** One line or several. */
  readonly signature: string;
  readonly smallPrint: string;
  /** The link in the small print: where further letters can be stopped, or what is promised; `lead` is a sentence before it. */
  readonly foot?: { readonly href: string; readonly label: string; readonly lead?: string } | undefined;
  /** A link that nobody sees and only machines follow: who opens it is not a person. */
  readonly trapUrl?: string | undefined;
  readonly accent: Accent;
};

/** In px; what goes beyond it is hard to read, and narrower windows take what they have. */
const width = 560;

/** Puts a letter's body into its frame. `text` is the body in plain text, paragraphs set apart by empty lines; no line of it is broken by hand. */
export function written(frame: LetterFrame, body: JSX.Element, text: readonly string[]): Written {
  const { foot } = frame;
  const small = [frame.smallPrint, ...(foot?.lead ? [foot.lead] : []), ...(foot ? [linkLine(frame.locale, foot.label, foot.href)] : [])];
  const paragraphs = [frame.greeting, ...text, frame.signature].filter((paragraph) => paragraph !== '');
  return {
    subject: frame.subject,
    html: asEntities(renderToString(<Sheet frame={frame}>{body}</Sheet>)),
    text: typewritten(frame.locale, `${[...paragraphs, `-- \n${small.join('\n')}`].join('\n\n')}\n`),
  };
}

/**
 * Quotation marks and dashes as a page may also say them. With `typewritten` it leaves a western letter one byte a character in memory, and
 * a hundred of them are packed for Resend in half the time.
 */
export function asEntities(html: string): string {
  return html.replaceAll(/[\u2010-\u203a]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Plain text is for the plainest programs: quotation marks, dashes and narrow spaces as a typewriter has them, in languages that were written with one byte. */
export function typewritten(locale: SurveyLocale, text: string): string {
  return western.has(locale) ? text.replaceAll(/[\u2010-\u203a]/g, (sign) => typed[sign] ?? sign) : text;
}

const western: ReadonlySet<SurveyLocale> = new Set(['en', 'it', 'fr', 'de', 'es', 'pt', 'nl', 'sv', 'da', 'nb', 'fi']);

const typed: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2026': '...',
  '\u202f': '\u00a0',
};

/** The accent of a letter, from the organization's colour. */
export function accentOf(colour: string): Accent {
  return legibleAccent(colour);
}

/** A link in plain text: what it is for, and the address on a line of its own, where every program recognises it. */
export function linkLine(locale: SurveyLocale, label: string, href: string): string {
  return `${label}${colons[locale] ?? ':'}\n${href}`;
}

/** Sentences in a row: `inARow('en', 'One.', 'Two.')` is 'One. Two.'; Japanese and Chinese leave no space between them. */
export function inARow(locale: SurveyLocale, ...sentences: readonly string[]): string {
  return sentences.join(locale === 'ja' || locale === 'zh' ? '' : ' ');
}

/** Where the colon is not the English one. */
const colons: Readonly<Partial<Record<SurveyLocale, string>>> = { fr: '\u00A0:', ja: '：', zh: '：' };

function Sheet(props: { frame: LetterFrame; children: JSX.Element }): JSX.Element {
  const { frame } = props;
  const { foot } = frame;
  const dir = directionOf(frame.locale);
  const side = dir === 'rtl' ? 'right' : 'left';
  const small = `margin:0;${sans}font-size:13px;line-height:160%;color:${colours.soft};`;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={tagOf(frame.locale)} dir={dir}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
          <meta name="x-apple-disable-message-reformatting" />
          <title>{frame.subject}</title>
          <style>{raw(styleOf(frame.accent))}</style>
          {raw(forWord)}
        </head>
        <body class="paper" dir={dir} {...{ bgcolor: colours.paper }} style={`margin:0;padding:0;background-color:${colours.paper};`}>
          <div style={unseen}>
            {frame.preheader}
            {raw('&#8199;&#847; '.repeat(60))}
          </div>
          <div role="main" lang={tagOf(frame.locale)} dir={dir}>
            <table class="paper" {...plain} width="100%" dir={dir} {...{ bgcolor: colours.paper }} style="border-collapse:collapse;">
              <tr>
                <td align="center" style="padding:32px 12px;">
                  {raw(`<!--[if mso]><table ${bare} width="${width}" align="center"><tr><td><![endif]-->`)}
                  <table {...plain} width="100%" dir={dir} style={`max-width:${width}px;border-collapse:collapse;`}>
                    <tr>
                      <td align={side} dir={dir} style={`text-align:${side};${breaking}`}>
                        {frame.headed ? (
                          <Paragraph dir={dir}>{frame.greeting}</Paragraph>
                        ) : (
                          <h1
                            class="ink"
                            dir={dir}
                            style={`margin:0 0 18px;${sans}font-size:17px;line-height:150%;font-weight:normal;color:${colours.ink};`}
                          >
                            {frame.greeting}
                          </h1>
                        )}
                        {props.children}
                        <Paragraph dir={dir}>
                          <InLines>{frame.signature}</InLines>
                        </Paragraph>
                      </td>
                    </tr>
                    <tr>
                      <td
                        class="edge"
                        align={side}
                        dir={dir}
                        style={`padding:14px 0 0;border-top:1px solid ${colours.edge};text-align:${side};${breaking}`}
                      >
                        <p class="soft" dir={dir} style={small}>
                          {frame.smallPrint}
                        </p>
                        {foot && (
                          <p class="soft" dir={dir} style={small}>
                            {foot.lead && `${foot.lead} `}
                            <a
                              class="soft"
                              href={foot.href}
                              style={`display:inline-block;padding:12px 0;color:${colours.soft};text-decoration:underline;`}
                            >
                              {foot.label}
                            </a>
                          </p>
                        )}
                      </td>
                    </tr>
                  </table>
                  {raw('<!--[if mso]></td></tr></table><![endif]-->')}
                </td>
              </tr>
            </table>
          </div>
          {frame.trapUrl !== undefined && (
            <div aria-hidden="true" style={unseen}>
              <a href={frame.trapUrl} aria-hidden="true" tabindex={-1} rel="nofollow" style={unseen}>
                {raw('&#8203;')}
              </a>
            </div>
          )}
        </body>
      </html>
    </>
  );
}

/** A table that only arranges; what Word needs to hear before it leaves no gaps. */
const plain = { role: 'presentation', cellpadding: '0', cellspacing: '0', border: 0 } as const;
const bare = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

/** A word that is wider than the window is broken, before it makes the whole letter wider. */
const breaking = 'word-break:break-word;overflow-wrap:anywhere;';

/** Hidden in every program, each of which heeds another of these. */
const unseen = 'display:none;font-size:0;line-height:0;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all;';

/** Outlook on Windows draws with Word, which counts in points and falls back to a serif. */
const forWord =
  '<!--[if mso]><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><style>td,p,a,h1,span{font-family:"Segoe UI",Arial,sans-serif!important}table{mso-table-lspace:0;mso-table-rspace:0}</style><![endif]-->';

/** Letters at night: for programs that ask, and for Outlook on the web and on phones, which marks what it has recoloured, or what stands around it. */
function styleOf(accent: Accent): string {
  const { night } = colours;
  const rule = (mark: string, name: string, look: string): string => {
    const which = mark === '' ? `.${name}` : `.${name}[${mark}],[${mark}] .${name}`;
    return `${which}{${look}}`;
  };
  const text = (mark: string, name: string, colour: string): string => rule(mark, name, `color:${colour}!important`);
  const ground = (mark: string, name: string, colour: string): string => rule(mark, name, `background-color:${colour}!important`);
  const edge = (mark: string, name: string, colour: string): string => rule(mark, name, `border-color:${colour}!important`);
  const texts = (mark: string): string => text(mark, 'ink', night.ink) + text(mark, 'soft', night.soft) + text(mark, 'on', night.paper);
  const grounds = (mark: string): string =>
    ground(mark, 'paper', night.paper) +
    ground(mark, 'cell', night.cell) +
    ground(mark, 'fill', accent.dark) +
    edge(mark, 'cell', night.line) +
    edge(mark, 'edge', night.edge);
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${texts('')}${grounds('')}}${texts('data-ogsc')}${grounds('data-ogsb')}`;
}
