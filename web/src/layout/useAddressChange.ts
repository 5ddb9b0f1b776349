import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Sets a parameter of the URL, or removes it if there is no value. */
export function put(parameters: URLSearchParams, name: string, value: string | null): void {
  if (value) parameters.set(name, value);
  else parameters.delete(name);
}

/** Returns a function that edits the URL's query. Adds a step to the history unless `replace` is true. */
export function useAddressChange() {
  const [, setParameters] = useSearchParams();
  return useCallback(
    (edit: (parameters: URLSearchParams) => void, replace = false) => {
      // Read from the window, since the router's parameters lag behind while a change is being rendered.
      const parameters = new URLSearchParams(window.location.search);
      edit(parameters);
      setParameters(parameters, { preventScrollReset: true, replace });
    },
    [setParameters],
  );
}
