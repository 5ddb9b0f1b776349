import type { ReportText } from '../../model/text.js';
import type { NamedDivisions } from '../covers.js';
import type { SeedEntity, SeedReport } from '../files.js';
import type { Say } from './rules.js';

const DIVISIONS: ReadonlySet<string> = new Set(['Province', 'City', 'District']);
/** Links by which a programme is placed without somebody who carries it out: it is a basis, a part, or a meeting. */
const PLACED: ReadonlySet<string> = new Set(['BASED_ON', 'LOCATED_IN', 'PART_OF']);
/** Kinds that are ways of thinking rather than work. */
const THOUGHT: ReadonlySet<string | undefined> = new Set(['STRATEGY', 'MODEL']);

/** By role, what the sentence or the name of the work has to say. */
const ROLES: Readonly<Record<string, RegExp>> = {
  INVESTOR: /投|出资|斥资|资金|购|定金|货币/,
};
/** Words for work that is done with others. */
const TOGETHER = /参[与加]|配合|协[助同作]|联合|联动|承办|支持|支援|对接|服务/;

/** Finds what a report's file does not say although the type of a thing needs it, and roles that fit nothing. */
export class UnlinkedCheck {
  private readonly report: SeedReport;
  private readonly covered: ReadonlySet<string>;
  private readonly text: ReportText;
  private readonly say: Say;
  private readonly entities: ReadonlyMap<string, SeedEntity>;

  constructor(report: SeedReport, divisions: NamedDivisions, text: ReportText, say: Say) {
    this.report = report;
    this.covered = new Set(
      divisions.covers.flatMap((cover) => cover?.below ?? cover?.chain.at(-1)?.name ?? []),
    );
    this.text = text;
    this.say = say;
    this.entities = new Map(report.entities.map((entity) => [entity.name, entity]));
  }

  run(): void {
    this.report.entities.forEach((entity, index) => {
      const path = ['entities', index];
      if (entity.type === 'Honour') this.checkHonour(path, entity);
      if (entity.type === 'Programme') this.checkProgramme(path, entity);
    });
    this.checkRoles();
  }

  /** An honour whose name begins with a division that the report records is conferred by it. */
  private checkHonour(path: PropertyKey[], { name }: SeedEntity): void {
    const division = this.report.entities.find((one) => DIVISIONS.has(one.type) && name.startsWith(one.name));
    const isConferred = this.report.links.some(({ type, to }) => type === 'CONFERRED' && to === name);
    if (division && !isConferred) this.say(path, 'HONOUR_UNCONFERRED', { name, division: division.name });
  }

  /** Somebody carries out a programme, unless it is a way of thinking, a basis, a part or a meeting. */
  private checkProgramme(path: PropertyKey[], { name, kind }: SeedEntity): void {
    const own = this.report.links.filter(({ from, to }) => from === name || to === name);
    const isPlaced = own.some(
      ({ from, to, type }) =>
        type === 'CARRIES_OUT' || (type === 'BASED_ON' ? to === name : PLACED.has(type) && from === name),
    );
    if (!isPlaced && !THOUGHT.has(kind)) this.say(path, 'NO_ACTOR', { name });
  }

  private checkRoles(): void {
    const acts = this.report.links.filter(({ type }) => type === 'CARRIES_OUT');
    this.report.links.forEach(({ from, type, to, role, at }, index) => {
      if (type !== 'CARRIES_OUT' || !role) return;
      const said = [to, ...at.map(({ start }) => this.text.sentenceAt(start))].join('\n');
      const isAlone = acts.filter((one) => one.to === to).length === 1;
      const isOther =
        ROLES[role]?.test(said) === false ||
        ((role === 'PARTICIPANT' || role === 'SUPPORTER') && isAlone && this.isOwn(from, to, said));
      if (isOther) this.say(['links', index, 'role'], 'ROLE_UNSAID', { from, role, to });
    });
  }

  /**
   * Whether what the report covers does work of its own: a programme that is known only there, by its id, in a sentence
   * without a word for doing it with others.
   */
  private isOwn(from: string, to: string, said: string): boolean {
    const { type, id = '' } = this.entities.get(to) ?? {};
    const [stem = ''] = this.report.report.id.split('-');
    return (
      this.covered.has(from) && type === 'Programme' && id.startsWith(`${stem}-`) && !TOGETHER.test(said)
    );
  }
}
