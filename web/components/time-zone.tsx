// Choosing a time zone among those the platform knows.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type FieldProps, Select } from './form.tsx';

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted();

export function TimeZoneField(props: FieldProps & { value: string }): JSX.Element {
  return <Select {...props} options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))} value={props.value} />;
}
