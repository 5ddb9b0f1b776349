import { type LinkField, linkFieldsOf } from '../model/link-fields.js';
import type { EntityRow } from '../model/rows.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { cypher, v } from '../query/cypher.js';
import { one, page } from '../query/fields.js';
import type { List } from '../query/list.js';
import { absent, by, entityList, linkOfRow, linksOver } from '../query/lists.js';
import { entityFilters, withLabels } from './entity.js';

/** The resolvers of the vocabulary's link fields, by type and field. */
export function linkResolvers(vocabulary: Vocabulary): Record<string, Record<string, object>> {
  const resolvers: Record<string, Record<string, object>> = {};
  for (const field of linkFieldsOf(vocabulary)) {
    const list = linkList(field);
    const resolver = field.one ? one(list) : page(list, withLabels);
    for (const type of field.on) resolvers[type] = { ...resolvers[type], [field.name]: resolver };
  }
  return resolvers;
}

/** Each link is a row. Only links with roles can occur more than once between two entities, once per role. */
function linkList({ name, link, direction, to, roles }: LinkField): List<EntityRow> {
  const [opening, closing] = direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
  const way = cypher`(${v.parent})${opening}[${v.link}:${link}]${closing}(${v.node}:${to})`;
  const list = entityList(`Entity.${name}`, way, {
    ...(to === 'Project' ? by.project : entityFilters),
    existing: cypher`(${absent} OR ${v.link}.status IS NOT NULL) <> ${v.filter}.existing`,
  });
  if (!roles)
    return { ...list, unique: true, links: linksOver(list.name, { type: link, direction, label: to }) };
  return {
    ...list,
    unique: true,
    rows: [v.node, v.link],
    edge: cypher`${v.link}.role`,
    links: linkOfRow(`Entity.${name}`),
    tie: cypher`${v.node}.id + ' ' + ${v.link}.role`,
  };
}
