import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { put, useAddressChange } from './useAddressChange';

/**
 * A text field whose value is kept in the URL, in the parameter `name`; updated on Enter and on blur.
 * @param most maximum length in characters
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
