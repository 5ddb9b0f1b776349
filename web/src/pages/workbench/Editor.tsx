import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
} from '@codemirror/autocomplete';
import { bracketMatching } from '@codemirror/language';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { Decoration, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { minimalSetup } from 'codemirror';
import { useEffect, useRef } from 'react';
import { completionsOf } from './completion';
import type { GraphSchema } from './cypher';
import styles from './Editor.module.css';
import { cypherLanguage } from './language';

/**
 * The editor for a statement. Tab leaves it, Ctrl-Enter or Cmd-Enter runs, Ctrl-Space completes.
 * @param fault offset of the error that the server reported
 * @param describedBy id of the element that explains the editor and the error
 */
export function Editor({
  statement,
  onChange,
  onRun,
  schema,
  fault,
  label,
  describedBy,
}: {
  statement: string;
  onChange: (statement: string) => void;
  onRun: () => void;
  schema: GraphSchema | null;
  fault: number | null;
  label: string;
  describedBy: string;
}) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<{ view: EditorView; marks: Compartment; attributes: Compartment } | null>(null);
  // The editor is created once; the ref gives it the current values.
  const now = useRef({ onChange, onRun, schema });
  now.current = { onChange, onRun, schema };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the effects below update the editor
  useEffect(() => {
    const marks = new Compartment();
    const attributes = new Compartment();
    const run = (view: EditorView) => {
      closeCompletion(view);
      now.current.onRun();
      return true;
    };
    const view = new EditorView({
      parent: host.current as HTMLElement,
      state: EditorState.create({
        doc: statement,
        extensions: [
          Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
          minimalSetup,
          lineNumbers(),
          highlightActiveLine(),
          bracketMatching(),
          closeBrackets(),
          keymap.of(closeBracketsKeymap),
          cypherLanguage,
          autocompletion({ override: [completionsOf(() => now.current.schema)], icons: false }),
          EditorView.lineWrapping,
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) now.current.onChange(state.doc.toString());
          }),
          marks.of([]),
          attributes.of([]),
        ],
      }),
    });
    editor.current = { view, marks, attributes };
    return () => view.destroy();
  }, []);

  useEffect(() => {
    const view = editor.current?.view;
    if (!view || view.state.doc.toString() === statement) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: statement } });
  }, [statement]);

  useEffect(() => {
    if (!editor.current) return;
    const { view, marks, attributes } = editor.current;
    view.dispatch({
      effects: [
        marks.reconfigure(fault === null ? [] : faultMark(view.state, fault)),
        attributes.reconfigure(
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-describedby': describedBy,
            'aria-invalid': String(fault !== null),
            spellcheck: 'false',
          }),
        ),
      ],
      ...(fault !== null && {
        selection: { anchor: Math.min(fault, view.state.doc.length) },
        scrollIntoView: true,
      }),
    });
  }, [fault, label, describedBy]);

  return <div ref={host} className={styles.editor} data-paper />;
}

/** Marks the first word of an error, and its line. */
function faultMark(state: EditorState, fault: number) {
  const { length } = state.doc;
  const from = Math.max(0, Math.min(fault, length - 1));
  const word = /^[\p{L}\p{N}_$`]+/u.exec(state.sliceDoc(from))?.[0].length ?? 1;
  const line = state.doc.lineAt(Math.min(from, length));
  if (length === 0) return [];
  return EditorView.decorations.of(
    Decoration.set(
      [
        Decoration.line({ class: styles.faultyLine }).range(line.from),
        Decoration.mark({ class: styles.fault }).range(from, Math.min(from + word, length)),
      ],
      true,
    ),
  );
}
