// The frame of every letter: a sheet of paper with a greeting, a few lines, a signature; and the same as plain text.
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { renderToString } from 'hono/jsx/dom/server';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { directionOf, type SurveyLocale, tagOf } from '#domain/languages.ts';
import { type Accent, legibleAccent } from '#web/components/accent.ts';

/** A letter ready to be sent. */
export type Written = { readonly subject: string; readonly html: string; readonly text: string };

/** What the frame of a letter is made of; `stop` is the address that ends further letters. */
export type LetterFrame = {
  readonly locale: SurveyLocale;
  readonly subject: string;
  /** What an inbox shows beside the subject. */
  readonly preheader: string;
  readonly greeting: string;
  readonly signature: readonly string[];
  readonly smallPrint: string;
  readonly stop?: { readonly href: string; readonly label: string };
  readonly accent: Accent;
};

const sans = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const ink = 'color:#1c2029;';
const soft = 'color:#555a66;';

/** Puts a letter's body into its frame. `text` is the body in plain text, paragraphs set apart by empty lines. */
export function written(frame: LetterFrame, body: JSX.Element, text: readonly string[]): Written {
  const sign = `-- \n${frame.signature.join('\n')}`;
  const end = frame.stop ? `${frame.smallPrint}\n${frame.stop.label}: ${frame.stop.href}` : frame.smallPrint;
  return {
    subject: frame.subject,
    html: renderToString(<Sheet frame={frame}>{body}</Sheet>),
    text: [frame.greeting, ...text, sign, end].join('\n\n') + '\n',
  };
}

/** The accent of a letter, from the organization's colour. */
export function accentOf(colour: string): Accent {
  return legibleAccent(colour);
}

export function Paragraph(props: { soft?: boolean; children: Child }): JSX.Element {
  const size = props.soft ? 'font-size:14px;line-height:21px;' : 'font-size:17px;line-height:26px;';
  return (
    <p class={props.soft ? 'soft' : 'ink'} style={`margin:0 0 18px;${sans}${size}${props.soft ? soft : ink}`}>
      {props.children}
    </p>
  );
}

/** Somebody's own words, with their line breaks. */
export function Words(props: { children: string }): JSX.Element {
  return (
    <blockquote
      class="ink"
      style={`margin:0 0 18px;padding:2px 0 2px 14px;border-left:3px solid #c9c5bb;white-space:pre-line;${sans}font-size:17px;line-height:26px;${ink}`}
      dir="auto"
    >
      {props.children}
    </blockquote>
  );
}

/** The one thing to do. */
export function LetterButton(props: { href: string; accent: Accent; children: string }): JSX.Element {
  return (
    <p style="margin:0 0 22px;">
      <a
        class="fill"
        href={props.href}
        style={`display:inline-block;padding:13px 26px;border-radius:6px;background:${props.accent.light};color:#ffffff;${sans}font-size:17px;font-weight:600;text-decoration:none;`}
      >
        {props.children}
      </a>
    </p>
  );
}

function Sheet(props: { frame: LetterFrame; children: JSX.Element }): JSX.Element {
  const { frame } = props;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={tagOf(frame.locale)} dir={directionOf(frame.locale)}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <meta name="format-detection" content="telephone=no,date=no,address=no" />
          <title>{frame.subject}</title>
          <style>{raw(night(frame.accent))}</style>
        </head>
        <body class="paper" style="margin:0;padding:0;background:#fbfaf6;">
          <div style="display:none;max-height:0;overflow:hidden;">
            {frame.preheader}
            {raw('&#8199;&#847; '.repeat(60))}
          </div>
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
            <tr>
              <td align="center" style="padding:32px 16px;">
                <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0} style="max-width:560px;">
                  <tr>
                    <td align="left">
                      <Paragraph>{frame.greeting}</Paragraph>
                      {props.children}
                      <Paragraph>
                        {frame.signature.map((line, i) => (
                          <>
                            {i > 0 && <br />}
                            {line}
                          </>
                        ))}
                      </Paragraph>
                      <p
                        class="soft edge"
                        style={`margin:34px 0 0;padding-top:12px;border-top:1px solid #e2dfd7;${sans}font-size:13px;line-height:20px;${soft}`}
                      >
                        {frame.smallPrint}
                        {frame.stop && (
                          <>
                            {' '}
                            <a class="soft" href={frame.stop.href} style={soft}>
                              {frame.stop.label}
                            </a>
                          </>
                        )}
                      </p>
                    </td>
                  </tr>
                </table>
              </td>
            </tr>
          </table>
        </body>
      </html>
    </>
  );
}

/** Letters at night, for the programs that ask. */
function night(accent: Accent): string {
  return `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.paper{background:#13161c!important}.ink{color:#ebe7df!important}.soft{color:#aeb1ba!important}.edge{border-color:#32363f!important}.fill{background:${accent.dark}!important;color:#13161c!important}.number{border-color:#7b808b!important;background:#1d2129!important}.number a{color:#ebe7df!important}}`;
}
