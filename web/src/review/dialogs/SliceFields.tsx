import { useId, useState } from 'react';
import type { Place } from '../../../../src/review/protocol';
import { useMessages } from '../../language/language';
import { around, type Points, placesOf, sliceOf } from '../items';
import { messages } from '../messages';

/** Fields for a slice of the text: what was selected there, or what is typed here. */
export function SliceFields({
  points,
  place,
  onPlace,
}: {
  points: Points;
  place: Place | null;
  onPlace: (place: Place | null) => void;
}) {
  const m = useMessages(messages);
  const [slice, setSlice] = useState(place ? sliceOf(points, place) : '');
  const id = useId();
  const found = placesOf(points, slice);
  const index = found.findIndex(({ start }) => start === place?.start);
  return (
    <>
      <label htmlFor={id}>{m.mark.slice}</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: it is what the dialog asks for
        autoFocus
        autoComplete="off"
        value={slice}
        onChange={({ target }) => {
          setSlice(target.value);
          onPlace(placesOf(points, target.value)[0] ?? null);
        }}
      />
      <label htmlFor={`${id}-place`}>{m.mark.place}</label>
      <select
        id={`${id}-place`}
        value={index}
        disabled={found.length === 0}
        onChange={({ target }) => onPlace(found[Number(target.value)] ?? null)}
      >
        {found.length === 0 && <option value={-1}>{m.mark.none}</option>}
        {found.map((one, i) => {
          const { before, after } = around(points, one);
          return (
            <option key={one.start} value={i}>
              {one.start}：…{before.slice(-12)}
              {sliceOf(points, one)}
              {after.slice(0, 12)}…
            </option>
          );
        })}
      </select>
    </>
  );
}
