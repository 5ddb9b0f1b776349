import { useNavigate } from 'react-router';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { EntityCombobox } from './EntityCombobox';
import { entityAddress } from './EntityLink';

/** Search over everything: a suggestion leads to its sheet, a text to all that is found. */
export function SearchBox({ large, initial }: { large?: boolean; initial?: string }) {
  const { search } = useMessages(shared);
  const navigate = useNavigate();
  return (
    <search>
      <EntityCombobox
        label={search.label}
        placeholder={search.placeholder}
        large={large}
        initial={initial}
        onPick={({ id }) => navigate(entityAddress(id))}
        onText={(text) => navigate(`/search?${new URLSearchParams({ q: text })}`)}
      />
    </search>
  );
}
