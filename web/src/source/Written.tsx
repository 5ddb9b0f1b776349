import { Correct } from '../correction/Correct';
import type { CitedSliceFragment } from '../graphql/generated/graphql';
import { FactLine } from './FactLine';
import { factKey, factsOf } from './slices';
import { useFactText } from './useFactText';
import styles from './Written.module.css';

/** All facts cited at a place, each with a way to correct it. */
export function Written({ of }: { of: CitedSliceFragment }) {
  const factText = useFactText();
  return (
    <ul className={styles.written}>
      {factsOf(of).map((fact) => (
        <li key={factKey(fact)}>
          <FactLine of={fact} />
          <Correct
            of={{
              said: factText(fact),
              id: 'id' in fact.fact ? fact.fact.id : null,
              citation: of.citation,
            }}
          />
        </li>
      ))}
    </ul>
  );
}
