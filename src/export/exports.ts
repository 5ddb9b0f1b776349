import { CSV_OPTIONS, csvOf } from './csv.js';
import { writeGraphml } from './graphml.js';
import { writeJsonLd } from './jsonld.js';
import { SDMX_CSV_OPTIONS, sdmxObservations } from './sdmx.js';
import type { Export } from './stream.js';
import { exportTables } from './tables.js';

const tables = Object.entries(exportTables).map(([name, { zh, en, statement }]): [string, Export] => [
  `${name}.csv`,
  { zh, en, contentType: 'text/csv; charset=utf-8', write: csvOf(statement, CSV_OPTIONS) },
]);

/** The files at GET /export/FILE, by name. Everything but the metrics carries its citations. */
export const exportFiles: ReadonlyMap<string, Export> = new Map([
  ...tables,
  [
    'graph.jsonld',
    {
      zh: '整个图谱（JSON-LD：W3C ORG、PROV-O、schema.org、SKOS、Web Annotation）',
      en: 'The whole graph as JSON-LD: W3C ORG, PROV-O, schema.org, SKOS, Web Annotation',
      contentType: 'application/ld+json',
      write: writeJsonLd,
    },
  ],
  [
    'graph.graphml',
    {
      zh: '整个图谱（GraphML，供 Gephi、Cytoscape、networkx 等使用）',
      en: 'The whole graph as GraphML, for Gephi, Cytoscape, networkx and others',
      contentType: 'application/graphml+xml',
      write: writeGraphml,
    },
  ],
  [
    'observations.sdmx.csv',
    {
      zh: '全部数字（SDMX-CSV 2.0）',
      en: 'All figures as SDMX-CSV 2.0',
      contentType: 'application/vnd.sdmx.data+csv; version=2.0.0',
      write: csvOf(sdmxObservations, SDMX_CSV_OPTIONS),
    },
  ],
]);
