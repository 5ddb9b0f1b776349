import { init } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import { useDays } from '../../figure/Period';
import { useMessages } from '../../language/language';
import { shared } from '../../language/shared';
import { observationStatuses, useTerm } from '../../language/terms';
import { download, pngOf } from '../../layout/download';
import styles from './FigureChart.module.css';
import { chartOf, heightOf, NARROW, NARROWED, PICTURE_WIDTH, pictureOf, sourcesOf } from './figureBars';
import type { ComparedFigure, ComparedMetric } from './MetricSheet';
import { messages } from './messages';

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
  const element = useRef<HTMLDivElement>(null);
  const title = m.chartCaption(name, unit);
  const labels = useLabels(figures, withPeriods);
  const bars = chartOf(figures, labels);

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
    const own = m.sources + marks.bracketed(`${atlas} ${location.origin}`);
    return pictureOf(figures, bars, title, [own, ...sourcesOf(figures, marks)]);
  };
  const asSvg = () => download(picture().svg, `${metric.name}.svg`, 'image/svg+xml');
  const [failed, setFailed] = useState(false);
  const asPng = async () => {
    const { svg, height } = picture();
    try {
      const png = await pngOf(new Blob([svg], { type: 'image/svg+xml' }), PICTURE_WIDTH, height);
      download(png, `${metric.name}.png`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      <div ref={element} style={{ height: heightOf(figures) }} role="img" aria-label={title} data-paper />
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

/** The label of each bar: its place, and in a second line whatever else the figure is about. */
function useLabels(figures: ComparedFigure[], withPeriods: boolean): string[] {
  const { marks } = useMessages(shared);
  const term = useTerm();
  const daysOf = useDays();
  return figures.map(({ place, figure }) => {
    const about = [
      ...figure.subjects.filter(({ id }) => id !== place.id).map((subject) => subject.name),
      ...figure.dimensions.map(({ value }) => value),
      ...(figure.status === 'ACTUAL' ? [] : [term(observationStatuses[figure.status])]),
      ...(withPeriods ? [daysOf(figure.period)] : []),
    ].join(marks.comma);
    return about ? `${place.name}\n${shortened(about)}` : place.name;
  });
}

function shortened(text: string): string {
  return text.length > 18 ? `${text.slice(0, 17)}…` : text;
}
