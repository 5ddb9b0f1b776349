import { Link } from 'react-router';
import { useAnswer } from '../../graphql/answer';
import { graphql } from '../../graphql/generated';
import { Chinese } from '../../language/Chinese';
import { useMessages } from '../../language/language';
import { byAskedId } from './byAskedId';
import { messages } from './messages';
import styles from './PathsPage.module.css';

const ExampleEnds = graphql(`
  query ExampleEnds($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Entity {
        ...EntityParts
      }
    }
  }
`);

const HUTIAN = 'subdistrict:山东省/淄博市/张店区/湖田街道';
const PARK = 'project:hutian-industrial-park';

/** Interesting pairs from the reports of 2021. Pairs that the graph does not have are left out. */
const PAIRS = [
  ['community:山东省/淄博市/张店区/湖田街道/下湖村', PARK],
  ['organization:zhangdian-survey-section', PARK],
  ['party-organization:hutian-north-square-party-groups', 'project:zibo-station-north-square-relocation'],
  ['subdistrict:山东省/济南市/济阳区/济北街道', 'subdistrict:安徽省/六安市/金安区/清水河街道'],
  ['subdistrict:山东省/菏泽市/牡丹区/北城街道', HUTIAN],
] as const;
const IDS = [...new Set(PAIRS.flat())];

/** Example pairs of entities. */
export function Examples() {
  const m = useMessages(messages);
  const asked = useAnswer(ExampleEnds, { ids: IDS });
  const known = byAskedId(IDS, asked);
  const pairs = PAIRS.filter((pair) => pair.every((id) => known.has(id)));
  return (
    <section className={`${styles.examples} no-print`} aria-labelledby="examples">
      <h2 id="examples">{m.examples}</h2>
      <ul>
        {pairs.map(([from, to]) => (
          <li key={`${from} ${to}`}>
            <Link to={`/paths?${new URLSearchParams({ from, to })}`}>
              <Chinese>{known.get(from)?.name}</Chinese> ↔ <Chinese>{known.get(to)?.name}</Chinese>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
