import { useSearchParams } from 'react-router';
import { put, useAddressChange } from './useAddressChange';

/** A select whose value is kept in the URL, in the parameter `name`. */
export function Choice({
  name,
  label,
  all,
  options,
  usual = all === undefined ? options[0]?.value : undefined,
}: {
  name: string;
  label: string;
  /** Label of the empty choice, if there is one. */
  all?: string;
  options: { value: string; name: string }[];
  /** If there is no empty choice: the value that a URL without the parameter means; by default the first option. */
  usual?: string | undefined;
}) {
  const [parameters] = useSearchParams();
  const change = useAddressChange();
  const asked = parameters.get(name) ?? '';
  // The URL may also name the default, or an unknown value.
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
