import { useSearchParams } from 'react-router';
import { put, useAddressChange } from './useAddressChange';

/** A choice that stands in the address, under the name of the field. */
export function Choice({
  name,
  label,
  all,
  options,
  usual = all === undefined ? options[0]?.value : undefined,
}: {
  name: string;
  label: string;
  /** What choosing nothing is called, where one may. */
  all?: string;
  options: { value: string; name: string }[];
  /** Where one has to choose: what an address without the field means, the first option unless said otherwise. */
  usual?: string | undefined;
}) {
  const [parameters] = useSearchParams();
  const change = useAddressChange();
  const asked = parameters.get(name) ?? '';
  // An address may name the usual option too, or none that there is.
  const chosen = options.some(({ value }) => value === asked && value !== usual) ? asked : '';
  return (
    <label>
      {label}
      <select value={chosen} onChange={({ target }) => change((now) => put(now, name, target.value))}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map(({ value, name: shown }) => (
          <option key={value} value={value === usual ? '' : value}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}
