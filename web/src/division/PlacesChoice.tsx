import { EntityCombobox, type Suggestion } from '../entity/EntityCombobox';
import { useAnswer } from '../graphql/answer';
import { graphql } from '../graphql/generated';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { Choosing } from '../layout/Choosing';
import { useAddressChange } from '../layout/useAddressChange';
import { MOST_BESIDE, type Places } from './places';

const ChosenPlaces = graphql(`
  query ChosenPlaces($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Entity {
        ...EntityParts
      }
    }
  }
`);

/** A field to choose streets to compare, or a larger division to compare all of its streets. */
export function PlacesChoice({ places: { chosen, within } }: { places: Places }) {
  const { division: m } = useMessages(shared);
  const change = useAddressChange();
  const ids = within ? [within] : chosen;
  const asked = useAnswer(ChosenPlaces, { ids }, ids.length > 0);
  const names = new Map(
    (asked.data?.nodes ?? []).flatMap((node) => (node && 'name' in node ? [[node.id, node.name]] : [])),
  );
  const pick = ({ id, __typename }: Suggestion) =>
    change((now) => {
      now.delete('within');
      if (__typename !== 'Subdistrict') now.delete('place');
      if (__typename !== 'Subdistrict') now.set('within', id);
      else if (!chosen.includes(id)) now.append('place', id);
    });
  const drop = (id: string) =>
    change((now) => {
      now.delete('within');
      now.delete('place');
      for (const one of chosen) if (one !== id) now.append('place', one);
    });
  return (
    <Choosing
      of={ids.map((id) => ({ id, name: names.get(id) }))}
      label={m.chosen}
      dropLabel={m.drop}
      onDrop={drop}
      fieldLabel={m.choose}
    >
      {chosen.length < MOST_BESIDE && (
        <EntityCombobox
          label={m.choose}
          placeholder={m.placeholder}
          kinds={['PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT']}
          onPick={pick}
        />
      )}
    </Choosing>
  );
}
