// Puts GraphiQL and what it stands on beside the page, so that nothing of it is asked of another host.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.env.PARLEY_PAGE ?? '../../../target/page/static', 'graphiql');
mkdirSync(folder, { recursive: true });
for (const file of [
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  'graphiql/graphiql.min.js',
  'graphiql/graphiql.min.css',
]) {
  cpSync(join('node_modules', file), join(folder, file.split('/').at(-1)));
}
