// What a letter's body is made of: paragraphs, somebody's own words, and the one button; drawn so that Outlook's Word draws them too.
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Accent } from '#web/components/accent.ts';

/** The colours of a letter, by day and at night. */
export const colours = {
  paper: '#fbfaf6',
  cell: '#fffefb',
  ink: '#1c2029',
  soft: '#555a66',
  line: '#858a95',
  edge: '#e2dfd7',
  night: { paper: '#13161c', cell: '#1d2129', ink: '#ebe7df', soft: '#aeb1ba', line: '#7b808b', edge: '#32363f' },
} as const;

/** The reader's own font, as far as their program has a name for it. */
export const sans = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

type Direction = 'ltr' | 'rtl';

/** Line heights are shares of the size, so that nothing overlaps when somebody's program shows larger letters. */
export function Paragraph(props: { soft?: boolean; dir?: Direction; children: Child }): JSX.Element {
  const look = props.soft ? `font-size:14px;color:${colours.soft};` : `font-size:17px;color:${colours.ink};`;
  return (
    <p class={props.soft ? 'soft' : 'ink'} dir={props.dir} style={`margin:0 0 18px;${sans}line-height:150%;${look}`}>
      {props.children}
    </p>
  );
}

/** Words with line breaks, as paragraphs: an empty line begins another one. */
export function Paragraphs(props: { dir?: Direction; children: string }): JSX.Element {
  return (
    <>
      {paragraphsOf(props.children).map((paragraph) => (
        <Paragraph {...(props.dir && { dir: props.dir })}>
          <InLines>{paragraph}</InLines>
        </Paragraph>
      ))}
    </>
  );
}

/** Words with their line breaks. */
export function InLines(props: { children: string }): JSX.Element {
  return (
    <>
      {props.children.split('\n').map((line, i) => (
        <>
          {i > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}

/** Somebody's own words, with their line breaks. */
export function Words(props: { children: string }): JSX.Element {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0" border={0} width="100%">
      <tr>
        <td class="edge" style={`padding:2px 14px;border-left:3px solid ${colours.line};`} dir="auto">
          <blockquote class="ink" style={`margin:0;${sans}font-size:17px;line-height:150%;color:${colours.ink};`}>
            <InLines>{props.children}</InLines>
          </blockquote>
        </td>
      </tr>
      <tr>
        <td style="height:18px;font-size:18px;line-height:18px;">&nbsp;</td>
      </tr>
    </table>
  );
}

/** The one thing to do. The cell is coloured, not only the link: Word knows no padding of links. */
export function LetterButton(props: { href: string; accent: Accent; dir?: Direction; children: string }): JSX.Element {
  const { light } = props.accent;
  return (
    <table role="presentation" dir={props.dir} cellpadding="0" cellspacing="0" border={0}>
      <tr>
        <td class="fill" {...{ bgcolor: light }} style={`background-color:${light};border-radius:6px;mso-padding-alt:13px 26px;`}>
          <a
            class="on"
            href={props.href}
            style={`display:inline-block;padding:13px 26px;border-radius:6px;${sans}font-size:17px;line-height:120%;font-weight:600;color:#ffffff;text-decoration:none;mso-padding-alt:0;`}
          >
            {props.children}
          </a>
        </td>
      </tr>
      <tr>
        <td style="height:22px;font-size:22px;line-height:22px;">&nbsp;</td>
      </tr>
    </table>
  );
}

const paragraphsOf = (words: string): string[] => words.split(/\n{2,}/).filter((paragraph) => paragraph !== '');
