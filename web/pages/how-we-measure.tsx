// What the figures are and what they are not, in plain words.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { dimensions } from '#domain/surveys.ts';
import type { Frame } from '#web/components/frame.ts';
import { Heading, Page, Section } from '#web/components/page.tsx';
import { DimensionMark } from '#web/components/stat.tsx';

/** `k` and `comments` are the organization's thresholds for results and for comments. */
export function HowWeMeasurePage(props: { frame: Frame; k: number; comments: number }): JSX.Element {
  const { frame, k, comments } = props;
  const { m } = frame;
  const { measure } = m;
  return (
    <Page frame={frame} title={measure.name} width="text">
      <Heading title={measure.title} name={measure.name} />
      <Section title={measure.askTitle}>
        <p>{measure.origin}</p>
        {dimensions.map((dimension) => (
          <>
            <h3>
              <DimensionMark m={m} dimension={dimension} />
            </h3>
            <p>{measure.dimensions[dimension]}</p>
          </>
        ))}
        <h3>
          <DimensionMark m={m} dimension="enps" />
        </h3>
        <p>{measure.enps}</p>
        <p>{measure.limits}</p>
      </Section>
      <Section title={measure.npsTitle}>
        {measure.nps.map((text) => (
          <p>{text}</p>
        ))}
      </Section>
      <Section title={measure.farTitle}>
        <p>{measure.far}</p>
      </Section>
      <Section title={measure.protectTitle}>
        {measure.protect(k, comments).map((text) => (
          <p>{text}</p>
        ))}
      </Section>
      <Section title={measure.linkageTitle}>
        <p>{measure.linkage}</p>
        {m.linkage.expect.map((text) => (
          <p>{text}</p>
        ))}
      </Section>
    </Page>
  );
}
