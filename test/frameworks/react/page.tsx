import { useCallback, useState } from 'react';
import type { SpasmGuide, ToggleDetail } from 'spasm-guide/react';
import 'spasm-guide/react';

/** A page that a server renders first. There the attributes' own spelling is needed: it is HTML. */
export const Page = () => {
  const [heard, setHeard] = useState('');
  // Where a server rendered the tag, React hears `onspasm-guide-toggle` only once it renders anew:
  // https://github.com/react/react/issues/35446.
  const listen = useCallback((guide: SpasmGuide) => {
    const onToggle = ({ detail: { panel, open } }: CustomEvent<ToggleDetail>) => {
      setHeard((before) => `${before} ${panel} ${open}`);
    };
    guide.addEventListener('spasm-guide-toggle', onToggle);
    return () => guide.removeEventListener('spasm-guide-toggle', onToggle);
  }, []);
  return (
    <main>
      <output>{heard}</output>
      <spasm-guide ref={listen} emergency-number="911" heading-level={3} open="diet" exclusive>
        <span slot="contact">Riverbank Clinic</span>
      </spasm-guide>
    </main>
  );
};
