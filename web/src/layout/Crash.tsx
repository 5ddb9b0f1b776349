import { useRouteError } from 'react-router';
import { Failure } from './States';

/** What is shown where a page itself fails, or its code cannot be fetched any more. */
export function Crash() {
  const error = useRouteError();
  return (
    <main className="page">
      <Failure
        broken
        error={error instanceof Error ? error : new Error(String(error))}
        retry={() => location.reload()}
      />
    </main>
  );
}
