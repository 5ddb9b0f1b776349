const kebabs = new Map<string, string>();

/** A label in the form in which the ids of its nodes begin: `residential-compound`. */
export function kebab(label: string): string {
  const known = kebabs.get(label) ?? label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  kebabs.set(label, known);
  return known;
}
