// Choosing a time zone among those the platform knows; `ofDevice` lets a script choose the one the reader's own clock goes by.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type FieldProps, Select } from './form.tsx';

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted();

/** `empty` names the choice of none. */
export function TimeZoneField(props: FieldProps & { value: string; empty?: string; ofDevice?: boolean }): JSX.Element {
  const select = (
    <Select {...props} options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))} value={props.value} />
  );
  return props.ofDevice ? <div data-device-zone>{select}</div> : select;
}
