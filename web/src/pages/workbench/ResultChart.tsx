import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useContext, useEffect, useMemo, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useMessages } from '../../language/language';
import { Choice } from '../../layout/Choice';
import { useSource } from '../../source/source';
import type { CypherAnswer } from './cypher';
import { messages } from './messages';
import styles from './ResultChart.module.css';
import { Reports } from './Value';
import { type CypherValue, citationsOf, partsOf } from './values';

use([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** The most rows that a chart can show legibly. */
const ROWS = 200;

/** Height of a bar including its margin, in px. */
const BAR = 26;

/** A mark of the chart: a row with a number in the chosen column. */
interface Mark {
  name: string;
  value: number;
  row: CypherValue[];
}

/**
 * Charts a column of numbers against a column of texts, one mark per row; nothing is summed.
 * @param columns the columns to choose from
 */
export default function ResultChart({
  answer,
  columns,
}: {
  answer: CypherAnswer;
  columns: { texts: string[]; numbers: string[] };
}) {
  const m = useMessages(messages);
  const [address] = useSearchParams();
  const text = columns.texts.find((name) => name === address.get('x')) ?? (columns.texts[0] as string);
  const number = columns.numbers.find((name) => name === address.get('y')) ?? (columns.numbers[0] as string);
  const kind = address.get('chart') === 'line' ? 'line' : 'bar';
  const marks = useMemo(() => marksOf(answer, text, number), [answer, text, number]);
  const drawn = marks.slice(0, ROWS);
  const without = answer.rows.length - marks.length;
  const named = (names: string[]) => names.map((name) => ({ value: name, name }));
  return (
    <figure className={styles.figure}>
      <div className={`${styles.choices} no-print`}>
        <Choice name="x" label={m.chart.text} options={named(columns.texts)} />
        <Choice name="y" label={m.chart.number} options={named(columns.numbers)} />
        <Choice
          name="chart"
          label={m.chart.kind}
          options={(['bar', 'line'] as const).map((value) => ({ value, name: m.chart.kinds[value] }))}
        />
      </div>
      <Chart marks={drawn} kind={kind} name={number} label={m.chart.label(text, number, drawn.length)} />
      <figcaption className="faint">
        {unitsOf(answer).length > 1 && <strong>{m.chart.units(unitsOf(answer))} </strong>}
        {marks.length > ROWS && `${m.chart.cut(ROWS)} `}
        {without > 0 && `${m.chart.empty(without)} `}
        {m.chart.hint}
      </figcaption>
    </figure>
  );
}

function marksOf({ columns, rows }: CypherAnswer, text: string, number: string): Mark[] {
  const [x, y] = [columns.indexOf(text), columns.indexOf(number)];
  return rows.flatMap((row) => {
    const [name, value] = [row[x], row[y]];
    return typeof value === 'number' ? [{ name: String(name ?? ''), value, row }] : [];
  });
}

/** The units in the column `unit`; marks of different units are not comparable. */
function unitsOf({ columns, rows }: CypherAnswer): string[] {
  const at = columns.indexOf('unit');
  return at < 0 ? [] : [...new Set(rows.flatMap((row) => (typeof row[at] === 'string' ? [row[at]] : [])))];
}

function Chart({
  marks,
  kind,
  name,
  label,
}: {
  marks: Mark[];
  kind: 'bar' | 'line';
  name: string;
  label: string;
}) {
  const host = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { addressWith } = useSource();
  const reports = useContext(Reports);
  const follow = useRef<(mark: Mark) => void>(() => {});
  follow.current = ({ row }) => {
    const { nodes, relationships } = partsOf(row);
    const place = [...nodes, ...relationships].flatMap((part) => citationsOf(part, reports))[0];
    if (!place) return;
    const source = { report: place.report.id, start: place.start, end: place.end };
    navigate(addressWith(source), { preventScrollReset: true });
  };
  useEffect(() => {
    const element = host.current as HTMLElement;
    const chart = init(element);
    chart.setOption(optionOf(marks, kind, name, getComputedStyle(element)));
    chart.on('click', ({ dataIndex }) => follow.current(marks[dataIndex] as Mark));
    const size = new ResizeObserver(() => chart.resize());
    size.observe(element);
    return () => {
      size.disconnect();
      chart.dispose();
    };
  }, [marks, kind, name]);
  const height = kind === 'bar' ? marks.length * BAR + 64 : 400;
  return <div ref={host} role="img" aria-label={label} className={styles.chart} style={{ height }} />;
}

/** Bars are horizontal to leave room for names of any length; lines run from left to right. */
function optionOf(
  marks: Mark[],
  kind: 'bar' | 'line',
  name: string,
  style: CSSStyleDeclaration,
): EChartsCoreOption {
  const colour = (token: string) => style.getPropertyValue(token).trim();
  const quiet = { color: colour('--ink-faint'), fontFamily: style.fontFamily, fontSize: 12 };
  const categories = {
    type: 'category',
    data: marks.map((mark) => mark.name),
    inverse: kind === 'bar',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colour('--line-strong') } },
    axisLabel: {
      ...quiet,
      color: colour('--ink'),
      fontSize: 13,
      ...(kind === 'bar' && { width: 180, overflow: 'truncate', interval: 0 }),
    },
  };
  const values = {
    type: 'value',
    splitNumber: 3,
    axisLabel: { ...quiet, hideOverlap: true },
    splitLine: { lineStyle: { color: colour('--line') } },
  };
  return {
    animation: false,
    grid: {
      left: 8,
      right: 72,
      top: 12,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      trigger: 'item',
      transitionDuration: 0,
      borderColor: colour('--line-strong'),
      backgroundColor: colour('--surface'),
      textStyle: { color: colour('--ink'), fontFamily: style.fontFamily, fontSize: 13 },
    },
    [kind === 'bar' ? 'yAxis' : 'xAxis']: categories,
    [kind === 'bar' ? 'xAxis' : 'yAxis']: kind === 'bar' ? { ...values, position: 'top' } : values,
    series: [
      {
        type: kind,
        name,
        data: marks.map(({ value }) => value),
        barMaxWidth: 14,
        symbolSize: 7,
        color: colour('--link'),
        lineStyle: { width: 1.5 },
        label: {
          ...quiet,
          show: kind === 'bar',
          position: 'right',
          color: colour('--ink-soft'),
          formatter: ({ value }: { value: number }) =>
            value.toLocaleString('en', { maximumFractionDigits: 20 }),
        },
      },
    ],
  };
}
