import { sections } from '../draft/mark.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Composition, MetricCatalogue } from '../seed/metrics.js';
import { citationsOf, type DraftDocument, type Fact } from './draft-document.js';
import { showFields, writeComposition } from './fields.js';
import type { Marker } from './marking.js';
import type { Candidate, Item, Section } from './protocol.js';
import { sortOf } from './steps.js';

/** Sections in the order in which facts at the same place come: names before what refers to them. */
const TURNS: Section[] = ['report', 'entities', 'observations', 'notFigures', 'links', 'checks'];

/** The facts of a draft in the order of the text. */
export function itemsOf(
  document: DraftDocument,
  marker: Marker,
  catalogue: MetricCatalogue,
  vocabulary: Vocabulary,
): Item[] {
  const items = sections.flatMap((section) => {
    const facts = document.facts(section);
    const alike = { accept: counted(section, facts, 'accept'), reject: counted(section, facts, 'reject') };
    const others = (fact: Fact, way: 'accept' | 'reject') =>
      fact.draft ? (alike[way].get(sortOf(section, fact, way)) ?? 1) - 1 : 0;
    const names = section === 'entities' ? facts.map(({ name }) => String(name)) : [];
    return facts.map((fact, index): Item => {
      const places = citationsOf(section, fact).map(({ start, end }) => ({ start, end }));
      return {
        section,
        index,
        places,
        fields: showFields(section, fact, vocabulary),
        ...(section === 'observations' && metricOf(fact, catalogue)),
        undecided: undecidedOf(fact, catalogue),
        paragraph: marker.paragraphOf(places[0]?.start),
        alike: {
          accept: section === 'entities' ? uncited(fact, names, marker) : others(fact, 'accept'),
          reject: others(fact, 'reject'),
        },
      };
    });
  });
  return items.sort((a, b) => startOf(a) - startOf(b) || turnOf(a) - turnOf(b) || a.index - b.index);
}

/** The report comes first, together with what has no citation. */
const startOf = ({ places }: Item) => places[0]?.start ?? -1;
const turnOf = ({ section }: Item) => TURNS.indexOf(section);

/** How many undecided facts there are of each sort. */
function counted(section: Section, facts: Fact[], way: 'accept' | 'reject'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (!fact.draft) continue;
    const sort = sortOf(section, fact, way);
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  return counts;
}

/** How many places of an undecided fact's name are not cited yet. */
function uncited(fact: Fact, names: string[], marker: Marker): number {
  if (!fact.draft) return 0;
  return marker.uncited(String(fact.name), citationsOf('entities', fact), names).length;
}

function metricOf(fact: Fact, catalogue: MetricCatalogue): Pick<Item, 'metric' | 'unknown'> {
  const written = fact.metric as string | Composition;
  const { metric } = catalogue.find(written);
  if (metric) return { metric: metric.name };
  if (typeof written === 'string') return { metric: null };
  const { object, action, of } = written;
  const parts = [
    { kind: 'OBJECT', zh: object },
    { kind: 'ACTION', zh: action },
    { kind: 'OBJECT', zh: of },
  ] as const;
  const unknown = parts.find(({ kind, zh }) => zh !== undefined && !catalogue.thesaurus.find(kind, zh));
  return { metric: null, ...(unknown && { unknown: { kind: unknown.kind, zh: unknown.zh as string } }) };
}

function undecidedOf({ draft }: Fact, catalogue: MetricCatalogue): Item['undecided'] {
  if (!draft) return null;
  const { confidence, rule, candidates = [] } = draft;
  return {
    confidence,
    rule,
    candidates: candidates.map((candidate): Candidate => {
      if (typeof candidate === 'string') return { name: candidate, written: candidate };
      const { name, newTerm } = candidate;
      const written = writeComposition(candidate);
      const metric = newTerm && catalogue.find(candidate).metric;
      return metric ? { name: metric.name, written } : { name, written, ...(newTerm && { newTerm }) };
    }),
  };
}
