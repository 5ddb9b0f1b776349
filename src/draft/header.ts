/** What the lines of a text tell about it. */
export interface Header {
  title: string;
  publisher?: string;
  publishedOn?: string;
}

const LABELS = {
  publisher: /(?:发布机构|来源|发布单位|信息来源|作者单位)\s*[:：|\s]+([^\s|，。,;；]{2,20})/,
  publishedOn:
    /(?:(?:发文|发布|成文|印发)(?:日期|时间)[:：|\s]*|^|[ \t\u3000])((?:19|20)\d\d)[-./年](\d{1,2})[-./月](\d{1,2})/m,
};

/** A line with publisher and date: 某街道办事处(2022年7月8日). */
const SIGNED = /^([^\s|，。,;；(（]{2,20})?\s*[(（]((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日[)）]$/;
/** Endings of publishers' names. Anything else before a date in brackets is a title or a name. */
const ORGAN = /(?:办事处|政府|党工委|党委|委员会|办公室)$/;

/** How lines begin that an office's catalogue puts before the text. */
const OF_CATALOGUE =
  /^(?:索\s*引\s*号|组配分类|主题分类|发布机构|发文机关|公开(?:方式|主体|时限|日期)|生成日期|成文日期|发文日期|发布日期|发布时间|更新时间|文\s*号|文件编号|效力状况|内容概述|信息来源|来源|当前位置|您当前所在)/;

/** Stands for the site itself and names nobody. */
const NOBODY = /^(?:本网|本站|原创|网站|网络|互联网|未知|佚名)$/;

/**
 * Reads title, publisher and date of publication (YYYY-MM-DD). What the text does not tell is left out; the title is
 * then its first line.
 */
export function readHeader(text: string): Header {
  const lines = text
    .split('\n')
    .map((line) => line.replaceAll(/[|\s]+/g, ' ').trim())
    .filter((line) => line.length > 0);
  const labelled = lines.map((line) => /^标题\s*[:：]\s*(.+)$/.exec(line)?.[1]?.trim()).find(Boolean);
  const early = lines.slice(0, 12);
  const told = early.find(
    (line) =>
      /报告|总结|公报|工作情况|结果|概况|规划|要点|街道|镇|乡/.test(line) &&
      line.length <= 40 &&
      !OF_CATALOGUE.test(line) &&
      !/[。；]$/.test(line),
  );
  const signed = early.map((line) => SIGNED.exec(line)).find(Boolean);
  const organ = ORGAN.test(signed?.[1] ?? '') ? signed?.[1] : undefined;
  const publisher = LABELS.publisher.exec(text)?.[1]?.replace(NOBODY, '') || organ;
  const day = LABELS.publishedOn.exec(text.slice(0, 600)) ?? signed?.slice(1);
  return {
    title: labelled ?? told ?? lines[0] ?? '',
    ...(publisher && { publisher }),
    ...(day && { publishedOn: `${day[1]}-${day[2]?.padStart(2, '0')}-${day[3]?.padStart(2, '0')}` }),
  };
}
