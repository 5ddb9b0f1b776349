import { type Citation, type ReportText, writeCitation } from '../model/text.js';
import { overlap } from './citations.js';
import type { SeedObservation, SeedReport } from './files.js';
import type { MetricCatalogue } from './metrics.js';
import type { Figure } from './numbers.js';
import type { Say } from './rules.js';

/** The characters before a figure in which words stand that say what it is. */
const BEFORE = 8;
/** What stands before a figure that is still to come: 预计增收3万元. 按计划完成 and 比计划多 say that it has come. */
const PLANNED =
  /((?<![按照依比较]|完成.{0,6})计划(?!生育)|(?<![模虚])拟|预计|预期|力争|有望)\p{Script=Han}{0,4}$/u;
/** What stands before or in a rate of another measure than the metric's: a growth that is taken for a share, or the reverse. */
const OTHERWISE: Readonly<Record<string, { words: RegExp; meant: string }>> = {
  SHARE: { words: /(?:增长|增幅|增速|上升|下降|降幅)(?:了|为|达到?)?$/, meant: 'CHANGE' },
  CHANGE: { words: /占(?:全[省市区县街镇乡]|总数|比)?(?:的|为|达到?)?$/, meant: 'SHARE' },
};

/** What the words right before a figure say of it: that it is planned, that something grew, or is a part. */
export class WordingCheck {
  private readonly report: SeedReport;
  private readonly catalogue: MetricCatalogue | null;
  private readonly say: Say;

  /** @param catalogue null where metrics cannot be told; what they measure is not compared then */
  constructor(report: SeedReport, catalogue: MetricCatalogue | null, say: Say) {
    this.report = report;
    this.catalogue = catalogue;
    this.say = say;
  }

  /** @param figures what the rules find in the text */
  run(text: ReportText, figures: readonly Figure[]): void {
    this.report.observations.forEach((observation, index) => {
      for (const citation of observation.at) {
        const before = text.slice(citation.start - BEFORE, citation.start);
        const found = figures.find((figure) => overlap(figure, citation));
        if (observation.status === 'ACTUAL' && found) this.checkStatus(index, citation, before, found.status);
        this.checkMeasure(index, observation, citation, before);
      }
    });
  }

  /** @param status what the clause says: 占年度计划82% has been done */
  private checkStatus(index: number, citation: Citation, before: string, status: Figure['status']): void {
    const [, word] = PLANNED.exec(before) ?? [];
    if (word && status !== 'ACTUAL')
      this.say(['observations', index], 'ONLY_PLANNED', { citation: writeCitation(citation), word, status });
  }

  private checkMeasure(
    index: number,
    { metric, unit }: SeedObservation,
    citation: Citation,
    before: string,
  ): void {
    const { measure = '', name = '' } = (unit === '%' && this.catalogue?.find(metric).metric) || {};
    const { words, meant } = OTHERWISE[measure] ?? {};
    const [lead = ''] = /^(?:增长|上升|下降)/.exec(citation.exact) ?? [];
    const [word] = words?.exec(before + lead) ?? [];
    // A metric may have the word itself: 信访量下降率.
    if (word && !name.includes(word))
      this.say(['observations', index, 'metric'], 'OTHER_MEASURE', {
        citation: writeCitation(citation),
        word,
        meant,
        measure,
      });
  }
}
