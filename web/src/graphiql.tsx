import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './tokens.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const SUBDISTRICT = `# 湖田街道的项目、涉及的社区和村，以及每个项目的出处。
# A subdistrict's projects, the communities that they
# touch, and where each is written. Ctrl-Enter runs.
query ProjectsAndCommunities {
  subdistrict(code: "370303003") {
    name
    projects(first: 10, orderBy: { field: NAME }) {
      totalCount
      edges {
        node {
          name
          kind
          status
          citations {
            start
            end
            exact
            report {
              fileName
            }
          }
          communities(first: 10) {
            edges {
              node {
                name
              }
            }
          }
        }
      }
    }
  }
}
`;

const FIGURES = `# 一个项目的数字：value 按基本单位，reported 按原文写法。
# The figures of a project: value in base units,
# reported as it is written.
query FiguresOfProject($text: String!) {
  search(text: $text, kinds: [PROJECT], first: 1) {
    edges {
      node {
        name
        observations(first: 20) {
          totalCount
          edges {
            node {
              metric {
                name
              }
              reported
              value
              unit {
                symbol
              }
              qualifier
              period {
                label
              }
              citation {
                start
                end
                exact
                report {
                  fileName
                }
              }
            }
          }
        }
      }
    }
  }
}
`;

const COMPARISON = `# 同一指标在各街道的数值；没有报告的是 NOT_REPORTED，不是 0。
# The same metrics side by side. What a report does
# not say is NOT_REPORTED, never zero.
query CompareSubdistricts {
  metrics(first: 5, filter: { minSubdistricts: 2 }) {
    totalCount
    edges {
      node {
        name
        unit {
          symbol
        }
        comparison {
          subdistrict {
            name
          }
          status
          observations {
            reported
            citation {
              start
              report {
                fileName
              }
            }
          }
        }
      }
    }
  }
}
`;

const CHECKS = `# 报告中对不上的数字。
# Figures of a report that do not add up.
query DoNotAddUp {
  checks(first: 20, filter: { status: DISAGREES }) {
    totalCount
    edges {
      node {
        rule
        stated
        computed
        explanation
        report {
          title
        }
        operands {
          reported
          metric {
            name
          }
        }
      }
    }
  }
}
`;

createRoot(document.getElementById('graphiql') as HTMLElement).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    forcedTheme="light"
    isHeadersEditorEnabled={false}
    defaultQuery={SUBDISTRICT}
    defaultTabs={[
      { query: SUBDISTRICT }, // no variables: GraphiQL ignores them in the first tab
      { query: FIGURES, variables: JSON.stringify({ text: '湖田产业园' }, null, 2) },
      { query: COMPARISON },
      { query: CHECKS },
    ]}
  >
    <GraphiQL.Logo>
      <a className="home" href="/">
        <img src="/mark.svg" alt="" width="22" height="22" />
        街道图谱
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
