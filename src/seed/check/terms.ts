import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { enumDefinitions } from '../../model/enums.js';
import type { Seed } from '../files.js';
import type { Found, MetricCatalogue } from '../metrics.js';
import { wordingsOf } from '../thesaurus.js';
import type { Problem } from '../yaml-file.js';

/** The schema's enums must match the vocabulary: a value missing there could be loaded but not served. */
export function checkVocabulary({ folder, vocabulary }: Seed): Problem[] {
  const definitions = readFileSync(new URL('../../../schema/vocabulary.graphql', import.meta.url), 'utf8');
  if (definitions === enumDefinitions(vocabulary)) return [];
  const message = 'schema/vocabulary.graphql does not follow from it: run npm run codegen';
  return [{ file: relative(process.cwd(), join(folder, 'vocabulary.yaml')), line: 1, message }];
}

/** Each wording must belong to only one term, and broader terms must exist and not form a circle. */
export function checkThesaurus({ thesaurus }: Seed): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const section of ['objects', 'actions'] as const) {
    const terms = thesaurus.data[section];
    const count = Object.keys(terms).length;
    const seen = new Map<string, string>();
    for (const [id, { zh, alt, broader }] of Object.entries(terms)) {
      const say = (message: string) => problems.push({ ...thesaurus.placeOf([section, id]), message });
      if (ids.has(id)) say(`${id} is an object and an action: ids of terms are unique`);
      ids.add(id);
      for (const wording of new Set(wordingsOf({ id, zh, alt }))) {
        const other = seen.get(wording);
        if (other) {
          const place = thesaurus.placeOf([section, id]);
          const message = `${wording} stands for ${other} already: one term for one thing`;
          // In another file, the term there is meant; the seed may have got that wording since.
          const doubtful = place.file !== thesaurus.placeOf([section, other]).file;
          problems.push({ ...place, message, ...(doubtful && { doubtful }) });
        }
        seen.set(wording, other ?? id);
      }
      if (broader !== undefined && !terms[broader])
        say(`broader: there is no ${broader} among the ${section}`);
      for (let above = broader, steps = 1; above !== undefined; above = terms[above]?.broader, steps++) {
        if (steps <= count) continue;
        say(`${id} is broader than itself`);
        break;
      }
    }
  }
  return problems;
}

/** Properties of a listed metric that need not be written if they follow from its parts. */
const COMPOSED = ['name', 'en', 'unit', 'category', 'additive', 'definition'] as const;

/** A metric must be listed once, be used, state only what differs from its parts, and not be broader than itself. */
export function checkMetrics({ metrics, vocabulary, reports }: Seed, catalogue: MetricCatalogue): Problem[] {
  const problems: Problem[] = [];
  const used = new Set(
    reports.flatMap(({ data }) => data.observations.map(({ metric }) => catalogue.find(metric).metric?.id)),
  );
  const seen = new Map<string, Pick<Problem, 'file' | 'line'>>();
  const quantityOf = (unit: string | undefined) => vocabulary.units[unit ?? '']?.quantity;
  metrics.data.forEach((written, index) => {
    const place = metrics.placeOf([index]);
    const say = (message: string) => problems.push({ ...place, message });
    const { metric, problem } = catalogue.listed[index] as Found;
    if (!metric) {
      say(problem);
      return;
    }
    const composition = [metric.object, metric.action, metric.measure, metric.of].filter(Boolean).join(' × ');
    for (const key of [metric.name, metric.id, composition]) {
      const before = seen.get(key);
      if (before) {
        const file = before.file === place.file ? '' : ` of ${before.file}`;
        say(`${key} stands already on line ${before.line}${file}: one metric for one thing`);
      }
      seen.set(key, place);
    }
    const composed = catalogue.composed(written);
    for (const property of COMPOSED)
      if (written[property] !== undefined && written[property] === composed?.[property])
        say(`${property} ${written[property]} follows from what ${metric.id} is composed of: leave it out`);
    const wanted = vocabulary.measures[metric.measure]?.unit;
    if (quantityOf(metric.unit) !== quantityOf(wanted))
      say(`unit ${metric.unit} measures another quantity than ${wanted}, the unit of ${metric.measure}`);
    if (!used.has(metric.id)) say(`${metric.name} measures no figure of any report: remove it`);
    for (let above = metric.broader, steps = 1; above !== undefined; steps++) {
      const found = metrics.data.find(({ id }) => id === above);
      if (!found || steps > metrics.data.length) {
        say(found ? `${metric.id} is broader than itself` : `broader: there is no metric ${above}`);
        break;
      }
      above = found.broader;
    }
  });
  return problems;
}
