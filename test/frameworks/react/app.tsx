import { useState } from 'react';
import 'spasm-guide/react';

export const App = () => {
  const [count, setCount] = useState(0);
  const [number, setNumber] = useState('911');
  const [level, setLevel] = useState(2);
  const [open, setOpen] = useState<string | null>(null);
  const [isThere, setIsThere] = useState(true);
  const [heard, setHeard] = useState('');
  return (
    <main>
      <button onClick={() => setCount(count + 1)}>Again</button>
      <button onClick={() => setNumber('112')}>Number</button>
      <button onClick={() => setLevel(3)}>Level</button>
      <button onClick={() => setOpen('diet')}>Diet</button>
      <button onClick={() => setIsThere(!isThere)}>There</button>
      <output>
        {count} {heard}
      </output>
      {isThere && (
        <spasm-guide
          emergency-number={number}
          headingLevel={level}
          open={open}
          onspasm-guide-toggle={({ detail }) =>
            setHeard(`${detail.panel} ${detail.open} ${detail.reason}`)
          }
        >
          <span slot="contact">Riverbank Clinic, {count + 1} Mill Lane</span>
        </spasm-guide>
      )}
    </main>
  );
};
