import { useNavigate } from 'react-router';
import { EntityCombobox } from '../../entity/EntityCombobox';
import { EntityLink } from '../../entity/EntityLink';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { Empty, Failure, Loading } from '../../layout/States';
import { useTitle } from '../../layout/useTitle';
import { useGraphAddress } from '../../picture/address';
import { graphAddress } from '../../picture/graphAddress';
import { Explorer } from './Explorer';
import styles from './GraphPage.module.css';
import { messages } from './messages';
import { Starts } from './Starts';
import { useGraph } from './useGraph';

/** The graph around an entity, or the paths between two. */
export default function GraphPage() {
  const m = useMessages(messages);
  const { pages, search } = useMessages(shared);
  const address = useGraphAddress();
  const navigate = useNavigate();
  const { graph, error, retry, isLoading, isOpening } = useGraph(address);
  const centre = graph?.nodes[0];
  const end = graph?.nodes.find(({ id }) => id === address.to);
  useTitle(centre ? `${pages.graph} · ${centre.name}` : pages.graph);
  const choose = (
    <EntityCombobox
      label={m.choose}
      placeholder={search.placeholder}
      initial={centre?.name ?? ''}
      large={!address.id}
      onPick={({ id }) => navigate(graphAddress(id))}
    />
  );
  if (!address.id)
    return (
      <div className="page">
        <header>
          <h1>{m.title}</h1>
          <p>{m.introduction}</p>
        </header>
        <search className={styles.choose}>{choose}</search>
        <Starts />
      </div>
    );
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>
          {centre && (
            <>
              <EntityLink entity={centre} mark={false} />
              {end && (
                <>
                  {' ↔ '}
                  <EntityLink entity={end} mark={false} />
                </>
              )}{' '}
            </>
          )}
          {centre ? <small>{end ? m.between : m.around}</small> : m.title}
        </h1>
        <search className={`${styles.choose} no-print`}>{choose}</search>
      </header>
      {error && <Failure error={error} retry={retry} />}
      {isLoading && <Loading what={m.loading} />}
      {!isLoading && !error && !graph && <Empty what={address.to ? m.apart(address.max) : m.unknown} />}
      {graph && centre && (
        <Explorer key={`${centre.id} ${address.to}`} all={graph} address={address} isOpening={isOpening} />
      )}
    </div>
  );
}
