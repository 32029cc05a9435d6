import { EXAMPLES } from './examples.js';

const { React, ReactDOM, GraphiQL } = globalThis;

const tabs = EXAMPLES.map(({ query, variables }) => ({
  query,
  variables: JSON.stringify(variables, null, 2),
}));
/** On later visits the tabs are restored. */
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs: tabs,
    // GraphiQL takes only the query from the tab that it opens with.
    variables: isFirstVisit ? tabs[0].variables : undefined,
    defaultEditorToolsVisibility: 'variables',
  }),
);
