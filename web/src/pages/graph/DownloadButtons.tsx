import { type RefObject, useState } from 'react';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { download, pngOf } from '../../layout/download';
import { svgFile } from '../../picture/drawing';
import type { PictureHandle } from '../../picture/Picture';
import { messages } from './messages';

/** Downloads the picture as a file that includes its sources. */
export function DownloadButtons({
  picture,
  disabled,
  name,
}: {
  picture: RefObject<PictureHandle | null>;
  /** True while there is no picture yet. */
  disabled: boolean;
  /** File name without extension. */
  name: string;
}) {
  const m = useMessages(messages);
  const { states } = useMessages(shared);
  const [failed, setFailed] = useState(false);
  const save = async (kind: 'png' | 'svg') => {
    const drawn = picture.current?.drawing();
    if (!drawn) return;
    try {
      const { width, height } = drawn.viewBox.baseVal;
      const svg = svgFile(drawn);
      download(kind === 'svg' ? svg : await pngOf(svg, width, height), `${name}.${kind}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" disabled={disabled} onClick={() => save('png')}>
        {m.save('PNG')}
      </button>
      <button type="button" disabled={disabled} onClick={() => save('svg')}>
        {m.save('SVG')}
      </button>
      {failed && <span role="alert">{states.notSaved}</span>}
    </>
  );
}
