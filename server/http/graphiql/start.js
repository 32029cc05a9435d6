import { EXAMPLES } from './examples.js';

const { React, ReactDOM, GraphiQL } = globalThis;

const tabs = EXAMPLES.map(({ query, variables }) => ({
  query,
  variables: JSON.stringify(variables, null, 2),
}));
/** Later the tabs are as they were left. */
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs: tabs,
    // Of the tab that it opens with GraphiQL takes the question alone.
    variables: isFirstVisit ? tabs[0].variables : undefined,
    defaultEditorToolsVisibility: 'variables',
  }),
);
