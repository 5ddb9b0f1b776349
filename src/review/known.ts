import type { SeedEntity, SeedReport } from '../seed/files.js';
import { bareName } from '../seed/identities.js';

/** Things that other reports name. If another report on the same division uses the same name, it is the same thing. */
export class Known {
  private readonly reports: SeedReport[];

  constructor(reports: SeedReport[]) {
    this.reports = reports;
  }

  /** What reports on these divisions, or on what lies in them, name. @param chains names from the province down */
  in(chains: string[]): SeedEntity[] {
    const isOn = ({ report }: SeedReport) =>
      report.covers.some((cover) => chains.some((chain) => `${cover}/`.startsWith(`${chain}/`)));
    return this.reports.filter(isOn).flatMap(({ entities }) => entities);
  }

  /** The thing of a type with this name there, or else one that was cited by this slice. */
  find(type: string, wording: string, chains: string[]): SeedEntity | undefined {
    const bare = bareName(wording);
    const things = this.in(chains).filter((one) => one.type === type && one.id);
    return (
      things.find(({ name, aliases }) => [name, ...aliases].some((one) => bareName(one) === bare)) ??
      things.find(({ at }) => at.some(({ exact }) => bareName(exact) === bare))
    );
  }
}
