import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { put, useAddressChange } from './useAddressChange';

/**
 * A text that stands in the address, under the name of the field: from Enter on, or when the reader goes on to something else.
 * @param most how many characters it may have
 */
export function TextField({
  name,
  label,
  placeholder,
  most,
}: {
  name: string;
  label: string;
  placeholder: string;
  most: number;
}) {
  const [parameters] = useSearchParams();
  const change = useAddressChange();
  const asked = parameters.get(name) ?? '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  const ask = () => {
    if (text.trim() !== asked) change((now) => put(now, name, text.trim()));
  };
  return (
    <label>
      {label}
      <input
        type="search"
        placeholder={placeholder}
        maxLength={most}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={ask}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) ask();
        }}
      />
    </label>
  );
}
