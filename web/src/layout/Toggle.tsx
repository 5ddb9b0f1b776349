import { type ReactNode, useEffect, useState } from 'react';

/** A checkbox whose state is kept in the URL. It changes at once; the URL follows a moment later. */
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
