import type { State, Step, Vocabularies } from '../../../src/review/protocol';
import { type Question, stepOfTerm } from './commands';
import { BulkDialog } from './dialogs/BulkDialog';
import { HelpDialog } from './dialogs/HelpDialog';
import { MarkDialog } from './dialogs/MarkDialog';
import { OverruleDialog } from './dialogs/OverruleDialog';
import { ReasonDialog } from './dialogs/ReasonDialog';
import { TermDialog } from './dialogs/TermDialog';
import type { Points } from './items';
import type { Turn } from './useTurn';
import type { Words } from './words';

/** The dialog of a question; its answer is a step. */
export function Questions({
  question,
  state,
  turn: { selected, everywhere },
  points,
  words,
  vocabularies,
  single,
  onSingle,
  onStep,
  onClose,
}: {
  question: Question;
  state: State;
  turn: Turn;
  points: Points;
  words: Words;
  vocabularies: Vocabularies;
  /** Whether single keys are commands. */
  single: boolean;
  onSingle: (single: boolean) => void;
  onStep: (step: Step) => void;
  onClose: () => void;
}) {
  const which = selected && { section: selected.section, index: selected.index };
  switch (question.ask) {
    case 'reason':
      return (
        which && (
          <ReasonDialog
            reasons={vocabularies.reasons}
            onReason={(reason) =>
              onStep({ do: 'reject', ...which, reason, ...(everywhere && { everywhere }) })
            }
            onClose={onClose}
          />
        )
      );
    case 'overrule': {
      const { finding } = question;
      const { rule } = finding;
      if (!which || !rule) return null;
      return (
        <OverruleDialog
          finding={finding}
          onReason={(reason) => onStep({ do: 'overrule', ...which, rule, reason })}
          onClose={onClose}
        />
      );
    }
    case 'term':
      return (
        <TermDialog
          proposed={question.proposed}
          words={words}
          vocabularies={vocabularies}
          onTerm={(term) => {
            const step = stepOfTerm(term, question.proposed, selected, everywhere);
            if (step) onStep(step);
            else onClose();
          }}
          onClose={onClose}
        />
      );
    case 'bulk':
      return (
        <BulkDialog
          items={state.items}
          onAccept={(confidences) => onStep({ do: 'acceptAbove', confidences })}
          onClose={onClose}
        />
      );
    case 'help':
      return <HelpDialog single={single} onSingle={onSingle} onClose={onClose} />;
    default:
      return (
        <MarkDialog
          what={question.ask}
          points={points}
          selection={question.selection}
          from={selected?.section === 'entities' ? words.nameOf(selected) : ''}
          words={words}
          vocabularies={vocabularies}
          onStep={onStep}
          onClose={onClose}
        />
      );
  }
}
