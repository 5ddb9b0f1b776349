import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Sets a field of the address, or takes it out where there is no value. */
export function put(parameters: URLSearchParams, name: string, value: string | null): void {
  if (value) parameters.set(name, value);
  else parameters.delete(name);
}

/** Changes what the address says after its `?`: one step back for the reader, unless `replace` keeps that from being one. */
export function useAddressChange() {
  const [, setParameters] = useSearchParams();
  return useCallback(
    (edit: (parameters: URLSearchParams) => void, replace = false) => {
      // The window's own address: what the router hands out is older while a change just made is being rendered.
      const parameters = new URLSearchParams(window.location.search);
      edit(parameters);
      setParameters(parameters, { preventScrollReset: true, replace });
    },
    [setParameters],
  );
}
