import type { Vocabulary } from '../model/vocabulary.js';
import type { Fact } from './draft-document.js';
import type { Section } from './protocol.js';
import { Refused } from './refused.js';

/** How the value of a field is written on one line, where it can be changed. */
interface Form {
  show(value: unknown): string;
  /** @throws Refused if the line cannot be read */
  read(line: string): unknown;
}

/** Separates the values of a list. */
const BETWEEN = '；';
/** Separates the parts of a status: `UNDERWAY · 正在建设@1300 · 2021年`. */
const PARTS = ' · ';

const split = (line: string) =>
  line
    .split(/[；;]/)
    .map((one) => one.trim())
    .filter(Boolean);

const text: Form = { show: String, read: (line) => line };
const number: Form = {
  show: String,
  read: (line) => {
    const value = Number(line.replaceAll(/[,，]/g, ''));
    if (Number.isNaN(value)) throw new Refused(`${line} is no number: multiply 万 and 亿 out`);
    return value;
  },
};
const list: Form = {
  show: (value) => [value].flat().join(BETWEEN),
  read: split,
};
/** A single value, or a list if there are several. */
const oneOrMore: Form = {
  show: list.show,
  read: (line) => {
    const values = split(line);
    return values.length === 1 ? values[0] : values;
  },
};
const flag: Form = {
  show: String,
  read: (line) => (line === 'true' ? true : undefined),
};
const narrowing: Form = {
  show: (value) =>
    Object.entries(value as object)
      .map(([by, what]) => `${by}=${what}`)
      .join(BETWEEN),
  read: (line) => {
    const pairs = split(line).map((one) => one.split(/[=＝]/).map((part) => part.trim()));
    if (pairs.some((pair) => pair.length !== 2))
      throw new Refused(`${line}: write 年龄=12-17岁；剂次=三剂次`);
    return Object.fromEntries(pairs);
  },
};
const statuses: Form = {
  show: (value) =>
    typeof value === 'string'
      ? value
      : (value as { is: string; at: string | string[]; period?: string }[])
          .map(({ is, at, period }) => [is, [at].flat()[0], period].filter(Boolean).join(PARTS))
          .join(BETWEEN),
  read: (line) => {
    const all = split(line).map((one) => one.split('·').map((part) => part.trim()));
    if (all.length === 1 && all[0]?.length === 1) return all[0][0];
    return all.map(([is, at, period]) => ({ is, at: at ?? '', ...(period && { period }) }));
  },
};
/** A listed metric by its name, another by its composition: `道路 × 硬化 × LENGTH`, `女性 × SHARE / 人口`. */
const metric: Form = {
  show: (value) => (typeof value === 'string' ? value : writeComposition(value as Composition)),
  read: (line) => readComposition(line) ?? line,
};

interface Composition {
  object: string;
  action?: string;
  measure: string;
  of?: string;
}

/** A metric's composition on one line. */
export function writeComposition({ object, action, measure, of }: Composition): string {
  return `${[object, action, measure].filter(Boolean).join(' × ')}${of ? ` / ${of}` : ''}`;
}

function readComposition(line: string): Composition | null {
  const [parts = '', of] = line.split(/\s+\/\s+/);
  const [object, ...others] = parts.split('×').map((part) => part.trim());
  const measure = others.at(-1);
  if (!object || !measure || others.length > 2) return null;
  const [action] = others.length === 2 ? others : [];
  return { object, ...(action && { action }), measure, ...(of && { of: of.trim() }) };
}

/** The fields of each section that a review shows and changes, in order. */
const forms: Record<Section, Record<string, Form>> = {
  report: {
    title: text,
    subdistrict: text,
    covers: list,
    period: text,
    kind: text,
    publisher: text,
    publishedOn: text,
  },
  entities: {
    name: text,
    type: text,
    kind: text,
    level: text,
    status: statuses,
    aliases: list,
    in: text,
    id: text,
    at: list,
  },
  links: {
    from: text,
    type: text,
    to: text,
    role: text,
    title: text,
    status: text,
    inferred: flag,
    at: list,
  },
  observations: {
    metric,
    about: oneOrMore,
    value: number,
    valueHigh: number,
    unit: text,
    qualifier: text,
    status: text,
    period: text,
    dimensions: narrowing,
    partOf: text,
    at: oneOrMore,
  },
  checks: { rule: text, result: text, operands: list, names: list, stepsOf: text },
  notFigures: { reason: text, at: oneOrMore },
};

/** Fields that are offered even if they are empty, which depend on the fact's type and the vocabulary. */
function offered(section: Section, fact: Fact, { entities, links }: Vocabulary): string[] {
  const type = String(fact.type);
  switch (section) {
    case 'report':
      return ['title', 'period', 'publisher', 'publishedOn'];
    case 'entities': {
      const { kind, level, status } = entities[type] ?? {};
      return [
        ...(kind ? ['kind'] : []),
        ...(level ? ['level'] : []),
        ...(status ? ['status'] : []),
        'aliases',
      ];
    }
    case 'links':
      return [...(links[type]?.role ? ['role'] : []), ...(type === 'MEMBER_OF' ? ['title'] : []), 'inferred'];
    case 'observations':
      return ['qualifier', 'status', 'period', 'dimensions'];
    default:
      return [];
  }
}

/** The fields of a fact as lines; possible fields that are not written are empty. */
export function showFields(section: Section, fact: Fact, vocabulary: Vocabulary): Record<string, string> {
  const more = offered(section, fact, vocabulary);
  const shown = Object.entries(forms[section]).filter(
    ([field]) => fact[field] !== undefined || more.includes(field),
  );
  return Object.fromEntries(
    shown.map(([field, form]) => [field, fact[field] === undefined ? '' : form.show(fact[field])]),
  );
}

/**
 * Reads the value of a field from a line; undefined if it is empty.
 * @throws Refused if there is no such field, or the line cannot be read
 */
export function readField(section: Section, field: string, line: string): unknown {
  const form = forms[section][field];
  if (!form) throw new Refused(`${section} have no field ${field}`);
  const trimmed = line.trim();
  return trimmed === '' ? undefined : form.read(trimmed);
}
