import { AREA_LEVELS, saysLiesIn } from '../../graph/within.js';
import { divisionLabels } from '../../model/vocabulary.js';

/** A relationship by the ids of its ends. */
interface Relationship {
  type: string;
  from: string;
  to: string;
}

/** Finds the divisions, down to the subdistrict, in which everything lies that a figure is about. */
export class Areas {
  private readonly above = new Map<string, string[]>();
  private readonly actors = new Map<string, string[]>();

  /** @param relationships all of the graph's; only those about location and about who carries something out are kept */
  constructor(relationships: Iterable<Relationship>) {
    for (const row of relationships) {
      if (saysLiesIn(row)) push(this.above, row.from, row.to);
      else if (row.type === 'CARRIES_OUT') push(this.actors, row.to, row.from);
    }
  }

  /**
   * The longest chain of names that holds for all these entities. What lies nowhere is where those are who carry it
   * out. Empty if there is none.
   */
  of(ids: string[]): string[] {
    return shared(
      ids.map((id) => {
        const own = this.chainsAbove(id);
        return shared(
          own.length > 0 ? own : (this.actors.get(id) ?? []).flatMap((actor) => this.chainsAbove(actor)),
        );
      }),
    );
  }

  /** The chains of the divisions that something is or lies in, without those that another chain continues. */
  private chainsAbove(id: string): string[][] {
    const reached = new Set([id]);
    // Iterating over a set visits what is added meanwhile, each once, so a circle of links ends.
    for (const one of reached) for (const place of this.above.get(one) ?? []) reached.add(place);
    const chains = [...reached].flatMap((one) => chainOfId(one) ?? []);
    return chains
      .filter((chain) => !chains.some((other) => other.startsWith(`${chain}/`)))
      .map((chain) => chain.split('/').slice(0, AREA_LEVELS.length));
  }
}

/** The ids of the divisions along a chain of names, as properties of a figure. */
export function areaProperties(chain: string[]): Record<string, string> {
  return Object.fromEntries(
    AREA_LEVELS.slice(0, chain.length).map((level, depth) => [
      `${level}Id`,
      `${level}:${chain.slice(0, depth + 1).join('/')}`,
    ]),
  );
}

/** The names of a division from the province down, joined by `/`; null if the id is not a division's. */
function chainOfId(id: string): string | null {
  const label = id.slice(0, id.indexOf(':'));
  return divisionLabels.some((one) => one.toLowerCase() === label) ? id.slice(label.length + 1) : null;
}

/** The names with which all chains begin. */
export function shared([first = [], ...others]: readonly string[][]): string[] {
  const end = first.findIndex((name, depth) => others.some((other) => other[depth] !== name));
  return end < 0 ? first : first.slice(0, end);
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
