import { Link, useSearchParams } from 'react-router';
import { useMessages } from '../../language/language';
import { Toggle } from '../../layout/Toggle';
import { put, useAddressChange } from '../../layout/useAddressChange';
import type { SheetEntity } from './EntityPage';
import styles from './FiguresChoice.module.css';
import { messages } from './messages';
import { useFiguresChoice } from './useFigures';

/** Chooses between figures about a subdistrict and all figures of its reports, and whether to show rates. */
export function FiguresChoice({
  entity,
  figures,
  hasRates,
}: {
  entity: SheetEntity;
  figures: number;
  hasRates: boolean;
}) {
  const m = useMessages(messages);
  const [parameters] = useSearchParams();
  const change = useAddressChange();
  const { ofReports, rates } = useFiguresChoice();
  const figuresOf = (reports: boolean) => {
    const search = new URLSearchParams(parameters);
    put(search, 'figures', reports ? 'reports' : null);
    return { search: `${search}` };
  };
  const reported = entity.__typename === 'Subdistrict' && entity.reports.length > 0;
  return (
    <div className={`${styles.choice} no-print`}>
      {reported && (
        <nav aria-label={m.figuresWhich}>
          {[false, true].map((reports) => (
            <Link
              key={String(reports)}
              to={figuresOf(reports)}
              preventScrollReset
              aria-current={reports === ofReports || undefined}
            >
              {reports ? m.figuresOfReports : m.figuresAbout(entity.name)}
            </Link>
          ))}
        </nav>
      )}
      {figures > 0 && (
        <Toggle checked={rates} onToggle={() => change((now) => put(now, 'rates', rates ? null : '1'))}>
          {m.rates}
        </Toggle>
      )}
      {rates && figures > 0 && !hasRates && <span className="faint">{m.noRates}</span>}
    </div>
  );
}
