import type { MeasureDefinition, Vocabulary } from '../model/vocabulary.js';
import type { Seed, SeedMetric, SeedObservation } from './files.js';
import { type Concept, Thesaurus } from './thesaurus.js';

/** The parts of a metric as written: by label, other wording or id. */
export type Composition = Exclude<SeedObservation['metric'], string>;

/** A metric with everything that follows from its parts. `object`, `action` and `of` are ids of terms. */
export interface Metric {
  id: string;
  name: string;
  en: string;
  unit: string;
  category: string;
  additive: boolean;
  definition: string;
  denominator: boolean;
  object: string;
  action?: string;
  /** What a share or rate is taken of. */
  of?: string;
  measure: string;
  /** The id of the metric that includes it, if the file states one. */
  broader?: string;
}

/** The parts of a metric, found in the thesaurus. */
interface Parts {
  object: Concept;
  action: Concept | undefined;
  of: Concept | undefined;
  measure: string;
}

/** A metric, or why there is none. */
export type Found = { metric: Metric; problem?: undefined } | { metric?: undefined; problem: string };

/** All metrics: those listed, and every one that terms of the thesaurus compose. */
export class MetricCatalogue {
  readonly thesaurus: Thesaurus;
  /** The result of each line of `metrics.yaml`, in order. */
  readonly listed: readonly Found[];
  private readonly vocabulary: Vocabulary;
  private readonly byName = new Map<string, Metric>();
  private readonly byParts = new Map<string, Metric>();
  private readonly partsById = new Map<string, string>();

  constructor({ thesaurus, metrics, vocabulary }: Pick<Seed, 'thesaurus' | 'metrics' | 'vocabulary'>) {
    this.thesaurus = new Thesaurus(thesaurus.data);
    this.vocabulary = vocabulary;
    this.listed = metrics.data.map((line) => this.read(line));
    for (const { metric } of this.listed) {
      if (!metric) continue;
      this.partsById.set(metric.id, partsKey(metric));
      if (!this.byName.has(metric.name)) this.byName.set(metric.name, metric);
      if (!this.byParts.has(partsKey(metric))) this.byParts.set(partsKey(metric), metric);
    }
  }

  /** Finds the metric that a figure names: a listed one by name or composition, otherwise the composed one. */
  find(named: string | Composition): Found {
    if (typeof named === 'string') {
      const metric = this.byName.get(named);
      return metric ? { metric } : { problem: `${named} is not in metrics.yaml: ${this.advice(named)}` };
    }
    const parts = this.partsOf(named);
    if ('problem' in parts) return parts;
    const composed = this.compose(parts);
    return { metric: this.byParts.get(partsKey(composed)) ?? composed };
  }

  /** Whether the metric's id belongs to one with other parts, listed or asked about before. Registers a free id. */
  isTaken(metric: Metric): boolean {
    const parts = this.partsById.get(metric.id) ?? partsKey(metric);
    this.partsById.set(metric.id, parts);
    return parts !== partsKey(metric);
  }

  /** What a listed metric would be if only its parts were written. */
  composed(line: Composition): Metric | undefined {
    const parts = this.partsOf(line);
    return 'problem' in parts ? undefined : this.compose(parts);
  }

  /**
   * The id of the metric that includes another: the one that the file states, else the nearest with a broader object or
   * action.
   * @param known metrics by `partsKey`
   */
  broaderOf(metric: Metric, known: ReadonlyMap<string, Metric>): string | undefined {
    if (metric.broader !== undefined) return metric.broader;
    const actions = metric.action === undefined ? [undefined] : this.thesaurus.upFrom(metric.action);
    for (const action of actions)
      for (const object of this.thesaurus.upFrom(metric.object)) {
        const of = metric.of === metric.object ? object.id : metric.of;
        const found = known.get(partsKey({ ...metric, object: object.id, action: action?.id, of }));
        if (found && found.id !== metric.id) return found.id;
      }
    return undefined;
  }

  private read(line: SeedMetric): Found {
    const parts = this.partsOf(line);
    if ('problem' in parts) return parts;
    const { id, name, en, unit, category, additive, definition, broader, denominator } = line;
    const composed = this.compose(parts);
    const metric: Metric = {
      ...composed,
      id,
      name: name ?? composed.name,
      en: en ?? composed.en,
      unit: unit ?? composed.unit,
      category: category ?? composed.category,
      additive: additive ?? composed.additive,
      definition: definition ?? composed.definition,
      denominator: denominator ?? false,
      ...(broader !== undefined && { broader }),
    };
    return { metric };
  }

  private partsOf({ object, action, of, measure }: Composition): Parts | { problem: string } {
    const parts = {
      object: this.thesaurus.find('OBJECT', object),
      action: action === undefined ? undefined : this.thesaurus.find('ACTION', action),
      of: of === undefined ? undefined : this.thesaurus.find('OBJECT', of),
    };
    const unknown = (
      [
        ['object', object, parts.object],
        ['action', action, parts.action],
        ['of', of, parts.of],
      ] as const
    ).flatMap(([part, wording, term]) => {
      if (wording === undefined || term) return [];
      const near = this.thesaurus.near(part === 'action' ? 'ACTION' : 'OBJECT', wording);
      const hint = near.length > 0 ? `; near it: ${near.join(', ')}` : '';
      return `${part} ${wording} is not in thesaurus.yaml: add it, or a wording of what it is called there${hint}`;
    });
    if (!parts.object || unknown.length > 0) return { problem: unknown.join('; ') };
    // A share of something acted upon is a share of all of it, unless `of` names another whole.
    const { ofWhole } = this.measure(measure);
    const whole = ofWhole && action !== undefined ? parts.object : undefined;
    if (ofWhole && !whole && !parts.of && parts.object.measured !== measure)
      return { problem: `${measure} of ${object}: name with of: what it is a share of` };
    return { object: parts.object, action: parts.action, of: parts.of ?? whole, measure };
  }

  private compose({ object, action, of, measure }: Parts): Metric {
    const definition = this.measure(measure);
    const whole = of === object ? undefined : of;
    const pattern = (action && definition.nameDone) ?? definition.name;
    const isNamed = object.measured === measure && !action;
    const ofChinese = whole ? `（${whole.zh}）` : '';
    const ofEnglish = whole ? ` (of ${whole.en})` : '';
    const english = isNamed
      ? object.en
      : definition.englishName.replace('{what}', words(object.en, action?.en));
    const ofWhole = whole ? `，占${whole.zh}` : '';
    return {
      id: [object.id, action?.id, kebab(measure), whole && `of-${whole.id}`].filter(Boolean).join('-'),
      name: `${isNamed ? object.zh : pattern.replace('{what}', `${object.zh}${action?.zh ?? ''}`)}${ofChinese}`,
      en: `${english.slice(0, 1).toUpperCase()}${english.slice(1)}${ofEnglish}`,
      unit: this.unitOf(object, definition),
      category: action?.category ?? (object.category as string),
      additive: definition.additive && object.additive !== false,
      definition: `${action?.zh ?? ''}${object.zh}${isNamed ? '' : `的${definition.zh}`}${ofWhole}${object.note ? `；${object.note}` : ''}`,
      denominator: false,
      object: object.id,
      ...(action && { action: action.id }),
      ...(of && { of: of.id }),
      measure,
    };
  }

  private measure(name: string): MeasureDefinition {
    return this.vocabulary.measures[name] as MeasureDefinition;
  }

  /** The object's first unit with the measure's quantity, else the measure's unit. */
  private unitOf({ units }: Concept, { unit, fixedUnit }: MeasureDefinition): string {
    const quantityOf = (one: string) => this.vocabulary.units[one]?.quantity;
    const own = units.find((one) => quantityOf(one) === quantityOf(unit));
    return fixedUnit ? unit : (own ?? unit);
  }

  /** What to do if a figure names a metric that is not listed. */
  private advice(name: string): string {
    const near = this.thesaurus.near('OBJECT', name);
    const terms = near.length > 0 ? ` (near it: ${near.join(', ')})` : '';
    return `correct the name, or compose it, {object: …, action: …, measure: …}, of terms in thesaurus.yaml${terms}`;
  }
}

/** A key that is equal for metrics with the same composition. */
export function partsKey({
  object,
  action,
  of,
  measure,
}: Pick<Metric, 'object' | 'action' | 'of' | 'measure'>): string {
  return [object, action ?? '', measure, of ?? ''].join(' ');
}

function words(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

function kebab(measure: string): string {
  return measure.toLowerCase().replaceAll('_', '-');
}
