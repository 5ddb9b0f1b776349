import { isEnumType } from 'graphql';
import { AtlasError } from '../errors.js';
import type { Field } from '../query/fields.js';

/** The enums that an entity's kind may come from. */
const KINDS =
  /^(Subdistrict|Community|Place|Facility|Organization|Project|Programme)Kind$|^PartyOrganizationLevel$/;

/**
 * Wraps the field of a list of entities of any type, so that its filter's kind must belong to one of the types.
 * Resolving throws AtlasError INVALID_ARGUMENT otherwise.
 */
export function ofKnownKind<Parent, Args extends { filter?: { kind?: string | null } | null }, Result>(
  field: Field<Parent, Args, Result>,
): Field<Parent, Args, Result> {
  const resolve: typeof field.resolve = (parent, args, context, info) => {
    const kind = args.filter?.kind;
    if (kind != null) {
      const enumerations = Object.values(info.schema.getTypeMap()).filter(({ name }) => KINDS.test(name));
      if (!enumerations.some((type) => isEnumType(type) && type.getValue(kind))) {
        const names = enumerations.map(({ name }) => name).join(', ');
        const message = `filter.kind: ${kind} is no kind. Use a value of ${names}.`;
        throw new AtlasError('INVALID_ARGUMENT', message);
      }
    }
    return field.resolve(parent, args, context, info);
  };
  return { ...field, resolve };
}
