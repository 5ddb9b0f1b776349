/**
 * Who may import whom in src/, types as well (docs/architecture.md): from the bottom up model, graph, query, the concepts,
 * api, http. seed/ and neo4j/ stand on model and graph, draft/ on seed, review/ on both.
 */
const MODEL = '^src/(model/|errors\\.ts$)';
const GRAPH = `${MODEL}|^src/graph/`;
const QUERY = `${GRAPH}|^src/query/`;
const CONCEPTS =
  '^src/(aggregate|analysis|check|concept|cypher|entity|export|metric|organization|passage|person|place|programme|project|ranking|report|series)/';
const CONCEPT = `${QUERY}|${CONCEPTS}`;
const API = `${CONCEPT}|^src/api/`;

/** What a layer may import of src/ besides itself; anything else of it is an error. */
const layer = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: `${to}` },
});

export default {
  forbidden: [
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the page imports of src, never the reverse',
      severity: 'error',
      from: {},
      to: { path: '^web/' },
    },
    layer('model imports nothing above it', '^src/model/', MODEL),
    layer('graph imports model only', '^src/graph/', GRAPH),
    layer('query imports graph and below', '^src/query/', QUERY),
    layer('concepts import query and below, and each other', CONCEPTS, CONCEPT),
    layer('api imports concepts and below', '^src/api/', API),
    layer('http imports api and below', '^src/http/', `${API}|^src/http/`),
    layer('seed stands on model and graph', '^src/seed/', `${GRAPH}|^src/seed/`),
    layer('draft stands on seed, model and graph', '^src/draft/', `${GRAPH}|^src/(seed|draft)/`),
    layer('review stands on draft and seed', '^src/review/', `${GRAPH}|^src/(seed|draft|review)/`),
    layer('neo4j stands on model and graph', '^src/neo4j/', `${GRAPH}|^src/neo4j/`),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true, // types as well
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
