import { useSearchParams } from 'react-router';

/** A choice that stands in the address, under the name of the field. */
export function Choice({
  name,
  label,
  all,
  options,
}: {
  name: string;
  label: string;
  /** What choosing nothing is called; without it the first option is what an address without the field means. */
  all?: string;
  options: { value: string; name: string }[];
}) {
  const [parameters, setParameters] = useSearchParams();
  const choose = (value: string) =>
    setParameters(
      (now) => {
        const changed = new URLSearchParams(now);
        if (value) changed.set(name, value);
        else changed.delete(name);
        return changed;
      },
      { preventScrollReset: true },
    );
  return (
    <label>
      {label}
      <select value={parameters.get(name) ?? ''} onChange={({ target }) => choose(target.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map(({ value, name: shown }, i) => (
          <option key={value} value={all === undefined && i === 0 ? '' : value}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}
