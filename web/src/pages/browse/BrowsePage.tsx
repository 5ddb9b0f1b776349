import { NavLink, useParams } from 'react-router';
import { useMessages } from '../../language/language';
import { NotFound } from '../../layout/NotFound';
import { useTitle } from '../../layout/useTitle';
import { Exports } from '../../table/Exports';
import styles from './BrowsePage.module.css';
import { EntitiesTable } from './EntitiesTable';
import { ENTITY_TABLES, TABLES, type TableName } from './kinds';
import { MetricsTable } from './MetricsTable';
import { messages } from './messages';
import { ReportsTable } from './ReportsTable';

/** A table of everything of one type, filtered as the URL says. */
export default function BrowsePage() {
  const name = useParams().table;
  const table = TABLES.find((one) => one === name);
  return table ? <Browse key={table} table={table} /> : <NotFound />;
}

function Browse({ table }: { table: TableName }) {
  const m = useMessages(messages);
  useTitle(m.tables[table]);
  return (
    <div className="page">
      <header>
        <h1>{m.tables[table]}</h1>
        <p>{m.introductions[table]}</p>
      </header>
      <nav className={`${styles.tables} no-print`} aria-label={m.title}>
        {TABLES.map((one) => (
          <NavLink key={one} to={`/browse/${one}`}>
            {m.tables[one]}
          </NavLink>
        ))}
      </nav>
      {table === 'metrics' ? (
        <MetricsTable />
      ) : table === 'reports' ? (
        <ReportsTable />
      ) : (
        <EntitiesTable name={table} table={ENTITY_TABLES[table]} />
      )}
      <Exports />
    </div>
  );
}
