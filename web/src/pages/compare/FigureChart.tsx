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
import { useEffect, useRef, useState } from 'react';
import { useDays } from '../../figure/Period';
import { useMessages } from '../../language/language';
import { type Marks, shared } from '../../language/shared';
import { observationStatuses, useTerm } from '../../language/terms';
import { download, pngOf } from '../../layout/download';
import { coveredBy } from '../../source/copying';
import styles from './FigureChart.module.css';
import type { ComparedFigure, ComparedMetric } from './MetricSheet';
import { messages } from './messages';

use([BarChart, GridComponent, TitleComponent, TooltipComponent, AriaComponent, SVGRenderer]);

type ChartOption = ComposeOption<
  BarSeriesOption | GridComponentOption | TitleComponentOption | TooltipComponentOption
>;

/** Height of a bar including its margin, and of the space above and below all bars together, in px. */
const BAR = 34;
const AROUND = 44;

/** Width of the downloaded picture, and height of a line of sources in it, in px. */
const PICTURE_WIDTH = 960;
const SOURCE_LINE = 18;

/** Below this width in px, names are truncated to leave room for the bars. */
const NARROW = 560;
const NARROWED = {
  yAxis: { axisLabel: { width: 104, overflow: 'truncate' as const } },
};

const INK = '#1d2329';
const FAINT = '#676f79';
const BAR_COLOUR = '#2b5d8a';
const NOT_ACTUAL_COLOUR = '#b9c9d6';
/** Unquoted, since quotation marks would end the SVG's attributes. */
const FONT = 'Source Han Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif';

/** A bar chart of a metric's figures, also available as a picture with its sources. */
export default function FigureChart({
  metric,
  name,
  unit,
  figures,
  withPeriods,
}: {
  metric: ComparedMetric;
  name: string;
  unit: string;
  figures: ComparedFigure[];
  /** Whether to show each figure's period next to its bar. */
  withPeriods: boolean;
}) {
  const m = useMessages(messages);
  const { name: atlas, states, marks } = useMessages(shared);
  const term = useTerm();
  const daysOf = useDays();
  const element = useRef<HTMLDivElement>(null);
  const title = m.chartCaption(name, unit);
  const labels = figures.map(({ place, figure }) => {
    const about = [
      ...figure.subjects.filter(({ id }) => id !== place.id).map((subject) => subject.name),
      ...figure.dimensions.map(({ value }) => value),
      ...(figure.status === 'ACTUAL' ? [] : [term(observationStatuses[figure.status])]),
      ...(withPeriods ? [daysOf(figure.period)] : []),
    ].join(marks.comma);
    return about ? `${place.name}\n${shortened(about)}` : place.name;
  });
  const bars = chartOf(figures, labels);
  const height = figures.length * BAR + AROUND;

  useEffect(() => {
    const chart = init(element.current, null, { renderer: 'svg' });
    chart.setOption({ ...bars, animation: false, aria: { enabled: true, description: title } });
    const watch = new ResizeObserver(() => {
      chart.resize();
      // In print, the chart scales as a whole to the width of the paper.
      element.current
        ?.querySelector('svg')
        ?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
      if (chart.getWidth() < NARROW) chart.setOption(NARROWED);
    });
    watch.observe(element.current as HTMLDivElement);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  });

  const picture = () => {
    const sources = sourcesOf(figures, marks);
    const full = height + 40 + (sources.length + 1) * SOURCE_LINE + 16;
    const chart = init(null, null, { renderer: 'svg', ssr: true, width: PICTURE_WIDTH, height: full });
    chart.setOption({
      ...bars,
      animation: false,
      backgroundColor: '#fff',
      grid: { ...(bars.grid as object), top: 56, bottom: (sources.length + 1) * SOURCE_LINE + 44 },
      title: [
        { text: title, left: 16, top: 12, textStyle: { fontFamily: FONT, fontSize: 16, color: INK } },
        {
          text: [m.sources + marks.bracketed(`${atlas} ${location.origin}`), ...sources].join('\n'),
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
    return { svg, height: full };
  };
  const asSvg = () => download(picture().svg, `${metric.name}.svg`, 'image/svg+xml');
  const [failed, setFailed] = useState(false);
  const asPng = async () => {
    const { svg, height: full } = picture();
    try {
      const png = await pngOf(new Blob([svg], { type: 'image/svg+xml' }), PICTURE_WIDTH, full);
      download(png, `${metric.name}.png`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      <div ref={element} style={{ height }} role="img" aria-label={title} data-paper />
      <p className="no-print">
        <button type="button" onClick={asPng}>
          {m.picturePng}
        </button>{' '}
        <button type="button" onClick={asSvg}>
          {m.pictureSvg}
        </button>
        {failed && <span role="alert"> {states.notSaved}</span>}
      </p>
    </figure>
  );
}

function chartOf(figures: ComparedFigure[], labels: string[]): ChartOption {
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

/** One line per report: title, file, offsets. */
function sourcesOf(figures: ComparedFigure[], { and, colon, title }: Marks): string[] {
  const citations = figures.flatMap(({ figure }) => figure.citations);
  const byReport = Map.groupBy(citations, ({ report }) => report.id);
  return [...byReport.values()].map((of) => {
    const { report } = of[0] as (typeof of)[number];
    const places = [...new Set(of.map(({ start, end }) => `${start}–${end}`))].join(and);
    return `${coveredBy(report)}${colon}${title(report.title)} ${report.fileName} ${places}`;
  });
}

function shortened(text: string): string {
  return text.length > 18 ? `${text.slice(0, 17)}…` : text;
}
