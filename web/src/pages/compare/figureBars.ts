import { BarChart, type BarSeriesOption } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  type GridComponentOption,
  TitleComponent,
  type TitleComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components';
import { type ComposeOption, format, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Marks } from '../../language/shared';
import { coveredBy } from '../../source/copying';
import type { ComparedFigure } from './MetricSheet';

use([BarChart, GridComponent, TitleComponent, TooltipComponent, AriaComponent, SVGRenderer]);

type ChartOption = ComposeOption<
  BarSeriesOption | GridComponentOption | TitleComponentOption | TooltipComponentOption
>;

/** Height of a bar including its margin, and of the space above and below all bars together, in px. */
const BAR = 34;
const AROUND = 44;

/** Width of the downloaded picture, and height of a line of sources in it, in px. */
export const PICTURE_WIDTH = 960;
const SOURCE_LINE = 18;

/** Below this width in px, names are truncated to leave room for the bars. */
export const NARROW = 560;
export const NARROWED = {
  yAxis: { axisLabel: { width: 104, overflow: 'truncate' as const } },
};

const INK = '#1d2329';
const FAINT = '#676f79';
const BAR_COLOUR = '#2b5d8a';
const NOT_ACTUAL_COLOUR = '#b9c9d6';
/** Unquoted, since quotation marks would end the SVG's attributes. */
const FONT = 'Source Han Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif';

/** The bars of some figures, each with its label and what was reported. */
export function chartOf(figures: ComparedFigure[], labels: string[]): ChartOption {
  const longest = Math.max(
    ...figures.map(({ figure }) => format.getTextRect(figure.reported, `12px ${FONT}`).width),
  );
  return {
    textStyle: { fontFamily: FONT },
    // Leaves room for the longest value after the longest bar, either of which could be cut off otherwise.
    grid: { left: 8, right: 12 + longest, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', axisLabel: { show: false }, splitLine: { lineStyle: { color: '#ececE6' } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: labels.map((_, i) => String(i)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#bdbdb3' } },
      axisLabel: {
        color: INK,
        fontSize: 12,
        lineHeight: 14,
        interval: 0,
        formatter: (value: string) => labels[Number(value)] ?? '',
      },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 18,
        data: figures.map(({ figure }) => ({
          value: figure.comparableValue,
          itemStyle: { color: figure.status === 'ACTUAL' ? BAR_COLOUR : NOT_ACTUAL_COLOUR },
        })),
        label: {
          show: true,
          position: 'right',
          color: INK,
          formatter: ({ dataIndex }) => figures[dataIndex]?.figure.reported ?? '',
        },
      },
    ],
  };
}

/** The height of the chart on the page, in px. */
export function heightOf(figures: ComparedFigure[]): number {
  return figures.length * BAR + AROUND;
}

/** The chart as a picture for a file, PICTURE_WIDTH px wide, with its title and its sources. */
export function pictureOf(
  figures: ComparedFigure[],
  bars: ChartOption,
  title: string,
  sources: string[],
): { svg: string; height: number } {
  const height = heightOf(figures) + 40 + sources.length * SOURCE_LINE + 16;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: PICTURE_WIDTH, height });
  chart.setOption({
    ...bars,
    animation: false,
    backgroundColor: '#fff',
    grid: { ...(bars.grid as object), top: 56, bottom: sources.length * SOURCE_LINE + 44 },
    title: [
      { text: title, left: 16, top: 12, textStyle: { fontFamily: FONT, fontSize: 16, color: INK } },
      {
        text: sources.join('\n'),
        left: 16,
        bottom: 10,
        textStyle: {
          fontFamily: FONT,
          fontSize: 11,
          fontWeight: 'normal',
          lineHeight: SOURCE_LINE,
          color: FAINT,
        },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return { svg, height };
}

/** One line per report: title, file, offsets. */
export function sourcesOf(figures: ComparedFigure[], { and, colon, title }: Marks): string[] {
  const citations = figures.flatMap(({ figure }) => figure.citations);
  const byReport = Map.groupBy(citations, ({ report }) => report.id);
  return [...byReport.values()].map((of) => {
    const { report } = of[0] as (typeof of)[number];
    const places = [...new Set(of.map(({ start, end }) => `${start}–${end}`))].join(and);
    return `${coveredBy(report)}${colon}${title(report.title)} ${report.fileName} ${places}`;
  });
}
