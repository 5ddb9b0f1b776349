import { LineChart, type LineSeriesOption } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
} from 'echarts/components';
import { type ComposeOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useDays } from '../../figure/Period';
import { useMessages } from '../../language/language';
import styles from './FigureChart.module.css';
import { messages } from './messages';
import type { PlaceOverTime } from './OverTime';

use([LineChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

type ChartOption = ComposeOption<LineSeriesOption | GridComponentOption | LegendComponentOption>;

const HEIGHT = 320;
const COLOURS = ['#2b5d8a', '#b3642a', '#2f7a5e', '#6a5a96', '#b03a48', '#84752c', '#5f7d8c', '#8b6a4f'];
const INK = '#1d2329';
const FONT = 'Source Han Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif';

/** A line chart of a metric over time, with one line per place; figures that a later report revises are diamonds. */
export default function TimeChart({ series, unit }: { series: PlaceOverTime[]; unit: string }) {
  const m = useMessages(messages);
  const daysOf = useDays();
  const element = useRef<HTMLDivElement>(null);
  const title = m.overTimeCaption(unit);
  const labels = [
    ...new Map(
      series
        .flatMap(({ points }) => points.map(({ period }) => period))
        .sort((a, b) => (a.end ?? '').localeCompare(b.end ?? ''))
        .map((period) => [daysOf(period), daysOf(period)]),
    ).values(),
  ];
  const option: ChartOption = {
    textStyle: { fontFamily: FONT },
    color: COLOURS,
    grid: { left: 8, right: 32, top: 40, bottom: 8, containLabel: true },
    legend: { left: 0, top: 0, textStyle: { color: INK } },
    xAxis: { type: 'category', data: labels, axisLabel: { color: INK } },
    yAxis: { type: 'value', scale: false, splitLine: { lineStyle: { color: '#ececE6' } } },
    series: series.map(({ place, points }) => ({
      type: 'line',
      name: place.name,
      connectNulls: true,
      symbolSize: 9,
      data: labels.map((label) => {
        const point = points.find(({ period }) => daysOf(period) === label);
        return point
          ? {
              value: point.observation.comparableValue,
              symbol: point.revises.length > 0 ? 'diamond' : 'circle',
              label: { show: true, formatter: point.observation.reported, color: INK },
            }
          : null;
      }),
    })),
  };
  useEffect(() => {
    const chart = init(element.current, null, { renderer: 'svg' });
    chart.setOption({ ...option, animation: false, aria: { enabled: true, description: title } });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element.current as HTMLDivElement);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  });
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      <div ref={element} style={{ height: HEIGHT }} role="img" aria-label={title} data-paper />
      {series.some(({ points }) => points.some(({ revises }) => revises.length > 0)) && (
        <p className="faint">{m.revisedHint}</p>
      )}
    </figure>
  );
}
