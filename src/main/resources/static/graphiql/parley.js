// GraphiQL with the questions that are ready to ask, and with subscriptions over server-sent events.
(async () => {
  const url = '/graphql';
  const http = GraphiQL.createFetcher({ url });

  // Subscriptions come by the GET that browsers listen with.
  const listen = ({ query, operationName, variables }) => ({
    subscribe(observer) {
      const asked = new URLSearchParams({ query, variables: JSON.stringify(variables ?? {}) });
      if (operationName) asked.set('operationName', operationName);
      const events = new EventSource(`${url}?${asked}`);
      events.addEventListener('next', (event) => observer.next(JSON.parse(event.data)));
      events.addEventListener('complete', () => {
        events.close();
        observer.complete();
      });
      return { unsubscribe: () => events.close() };
    },
  });
  const isSubscription = (asked, options) =>
    options?.documentAST?.definitions.some(
      (definition) =>
        definition.operation === 'subscription' &&
        (!asked.operationName || definition.name?.value === asked.operationName),
    );
  const operations = await fetch(`${url}/operations`)
    .then((answer) => (answer.ok ? answer.json() : []))
    .catch(() => []);

  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, {
      fetcher: (asked, options) => (isSubscription(asked, options) ? listen(asked) : http(asked, options)),
      defaultEditorToolsVisibility: true,
      defaultTabs: operations.map(({ query }) => ({ query })),
    }),
  );
})();
