import { type RefObject, useState } from 'react';
import { useMessages } from '../../language/language';
import type { GraphAddress } from '../../picture/address';
import type { Graph } from '../../picture/graph';
import type { PictureHandle } from '../../picture/Picture';
import styles from './Explorer.module.css';
import { messages } from './messages';

/** Finds entities in the picture by name. Enter goes to the next match, and after the last to the first. */
export function FindInGraph({
  graph,
  address,
  picture,
}: {
  graph: Graph;
  address: GraphAddress;
  picture: RefObject<PictureHandle | null>;
}) {
  const m = useMessages(messages);
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = wanted ? graph.nodes.filter(({ name }) => name.toLowerCase().includes(wanted)) : [];
  const at = found.findIndex(({ id }) => id === address.selected);
  const goOn = () => {
    const next = found[(at + 1) % found.length];
    if (!next) return;
    address.select(next.id);
    picture.current?.reveal(next.id);
  };
  return (
    <search className={`${styles.find} no-print`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <label>
          <span className="visually-hidden">{m.find}</span>
          <input
            type="search"
            value={text}
            placeholder={m.find}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
      </form>
      <span className="faint" role="status">
        {wanted && m.foundHere(at + 1, found.length)}
      </span>
    </search>
  );
}
