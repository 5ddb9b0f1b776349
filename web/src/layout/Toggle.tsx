import { type ReactNode, useEffect, useState } from 'react';

/** A checkbox whose state stands in the address: it changes at once, the address a moment later. */
export function Toggle({
  checked,
  onToggle,
  children,
}: {
  checked: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const [shown, setShown] = useState(checked);
  useEffect(() => setShown(checked), [checked]);
  return (
    <label>
      <input
        type="checkbox"
        checked={shown}
        onChange={() => {
          setShown(!shown);
          onToggle();
        }}
      />
      {children}
    </label>
  );
}
