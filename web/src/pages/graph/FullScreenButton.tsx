import { useEffect, useState } from 'react';
import { useMessages } from '../../language/language';
import { messages } from './messages';

/** Switches the page to full screen. */
export function FullScreenButton() {
  const m = useMessages(messages);
  const [full, setFull] = useState(false);
  useEffect(() => {
    const onChange = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) document.exitFullscreen();
    };
  }, []);
  if (!document.fullscreenEnabled) return null;
  // Includes more than the picture because sources open beside it.
  const whole = () => document.getElementById('content')?.parentElement?.requestFullscreen();
  return (
    <button type="button" aria-pressed={full} onClick={() => (full ? document.exitFullscreen() : whole())}>
      {full ? m.leaveFullScreen : m.fullScreen}
    </button>
  );
}
