import { useId } from 'react';
import { useMessages } from '../../language/language';
import { messages } from './messages';
import styles from './Parameters.module.css';
import { EMPTY_FIELD, type Field, type FieldType, writtenValue } from './question';

/**
 * A field for each parameter of the statement.
 * @param checked whether to mark fields whose value does not fit their type
 */
export function Parameters({
  names,
  fields,
  checked,
  onChange,
}: {
  names: string[];
  fields: Record<string, Field>;
  checked: boolean;
  onChange: (name: string, field: Field) => void;
}) {
  const m = useMessages(messages);
  return (
    <fieldset className={styles.parameters}>
      <legend>{m.parameters}</legend>
      {names.map((name) => (
        <Parameter
          key={name}
          name={name}
          field={fields[name] ?? EMPTY_FIELD}
          checked={checked}
          onChange={(field) => onChange(name, field)}
        />
      ))}
    </fieldset>
  );
}

function Parameter({
  name,
  field,
  checked,
  onChange,
}: {
  name: string;
  field: Field;
  checked: boolean;
  onChange: (field: Field) => void;
}) {
  const m = useMessages(messages);
  const id = useId();
  const faulty = checked && writtenValue(field) === undefined;
  return (
    <div className={styles.parameter}>
      <label htmlFor={id}>${name}</label>
      <select
        aria-label={m.type(name)}
        value={field.type}
        onChange={({ target }) => onChange({ ...field, type: target.value as FieldType })}
      >
        {(['text', 'number', 'json'] as const).map((type) => (
          <option key={type} value={type}>
            {m.types[type]}
          </option>
        ))}
      </select>
      <input
        id={id}
        inputMode={field.type === 'number' ? 'decimal' : undefined}
        autoComplete="off"
        spellCheck={false}
        value={field.text}
        aria-invalid={faulty}
        aria-describedby={faulty ? `${id}-fault` : undefined}
        onChange={({ target }) => onChange({ ...field, text: target.value })}
      />
      {faulty && (
        <p id={`${id}-fault`} role="alert">
          {m.invalid[field.type]}
        </p>
      )}
    </div>
  );
}
