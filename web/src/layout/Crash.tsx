import { useRouteError } from 'react-router';
import { AnswerError } from '../graphql/client';
import { Failure } from './States';

/** What is shown where a page itself fails, or its code cannot be fetched any more. */
export function Crash() {
  const error = useRouteError();
  return (
    <div className="page">
      <Failure
        broken={!(error instanceof AnswerError)}
        error={error instanceof Error ? error : new Error(String(error))}
        retry={() => location.reload()}
      />
    </div>
  );
}
