import { type CheckRule, check, checkCount, type Outcome } from '../../model/intervals.js';
import { type Citation, writeCitation } from '../../model/text.js';
import type { UnitDefinition } from '../../model/vocabulary.js';
import { byFirstCitation, compared } from '../check/figures-at.js';
import type { SeedEntity, SeedObservation, SeedReport } from '../files.js';
import { idOf, stepId } from '../ids.js';
import type { Revision } from './revisions.js';
import type { NodeRow, RelationshipRow, Rows } from './rows.js';

/**
 * The checks that a report lists, each with its links.
 * @param ids ids of what the report names, by name
 * @param observations ids of figures by their first citation, as `slice@offset`
 * @param units the vocabulary's units
 */
export function listedChecks(
  data: SeedReport,
  ids: ReadonlyMap<string, string>,
  observations: ReadonlyMap<string, string>,
  units: Readonly<Record<string, UnitDefinition>>,
): Rows[] {
  const { period } = data.report;
  const figures = byFirstCitation(data.observations);
  const entities = new Map(data.entities.map((entity) => [entity.name, entity]));
  const observation = (citation: Citation) => observations.get(writeCitation(citation)) as string;
  return data.checks.map(({ rule, result, operands, names = [], stepsOf }) => {
    const find = (citation: Citation) => figures.get(writeCitation(citation)) as SeedObservation;
    const figure = compared(rule, { result: find(result), operands: operands.map(find) }, { units, period });
    const steps = (stepsOf && entities.get(stepsOf)?.steps) || [];
    const counted = [...names, ...steps.map(({ name }) => name)];
    const outcome =
      rule === 'COUNT'
        ? checkCount(figure.result, counted)
        : check(rule as Exclude<CheckRule, 'COUNT'>, figure.result, figure.operands);
    const first =
      operands[0]?.start ?? steps[0]?.at[0]?.start ?? entities.get(names[0] as string)?.at[0]?.start;
    const id = `check:${data.report.id}@${String(result.start).padStart(6, '0')}-${rule.toLowerCase()}-${first}`;
    const step = (index: number) => stepId(entities.get(stepsOf as string) as SeedEntity, index);
    return {
      nodes: [checkNode(id, rule, outcome)],
      relationships: [
        ...checked(id, `report:${data.report.id}`, observation(result), operands.map(observation)),
        ...names.map((name, index) => counts(id, idOf(ids, name), index)),
        ...steps.map((_, index) => counts(id, step(index), index)),
      ],
    };
  });
}

/** The check of a figure that a later report restates, and the link from the later figure to the one it replaces. */
export function revisionCheck({ current, report, replaced, outcome }: Revision): Rows {
  const id = `${current.id.replace('observation:', 'check:')}-revised-${replaced.id.replace('observation:', '')}`;
  const revises = { type: 'REVISES', from: current.id, to: replaced.id, properties: {} };
  return {
    nodes: [checkNode(id, 'REVISED', outcome)],
    relationships: [revises, ...checked(id, report, current.id, [replaced.id])],
  };
}

function checkNode(id: string, rule: string, { tolerance, ...others }: Outcome): NodeRow {
  const properties = { rule, ...others, ...(Number.isFinite(tolerance) && { tolerance }) };
  return { id, labels: ['Check'], properties };
}

/** The links of a check to its report, to the checked figure, and to the figures that it is checked against. */
function checked(id: string, report: string, result: string, operands: string[]): RelationshipRow[] {
  return [
    { type: 'CITED_IN', from: id, to: report, properties: {} },
    { type: 'RESULT', from: id, to: result, properties: {} },
    ...operands.map((to, index) => ({ type: 'OPERAND', from: id, to, properties: { position: index + 1 } })),
  ];
}

function counts(id: string, to: string, index: number): RelationshipRow {
  return { type: 'COUNTS', from: id, to, properties: { position: index + 1 } };
}
