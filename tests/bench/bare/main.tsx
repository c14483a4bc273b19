import { Dexie, type Table } from 'dexie';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

// The least an offline React page can be: a database, one read of it, a heading and a paragraph.
class BareDatabase extends Dexie {
  declare readonly rows: Table<{ id: string }, string>;

  constructor() {
    super('bare');
    this.version(1).stores({ rows: 'id' });
  }
}

const database = new BareDatabase();

function Bare() {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    void database.rows.count().then(setCount);
  }, []);
  if (count === null) return null;
  return (
    <main>
      <h1>Egenevaluering</h1>
      <p>
        Dere har {count} egenevalueringer på denne maskinen. Velg virksomhet og start den første, eller åpne
        en fil som en kollega har sendt. Alt dere skriver, blir liggende i denne nettleseren til dere selv gir
        det videre.
      </p>
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Bare />
  </StrictMode>,
);
