import { useRouteError } from 'react-router';
import { AnswerError } from '../graphql/client';
import { Failure } from './States';

/** Shown if a page throws or its code cannot be loaded any more. */
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
