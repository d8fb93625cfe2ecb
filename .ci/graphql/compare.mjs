// Fails when the schema breaks with the one that was accepted last (npm run accept keeps the present one).
import {buildSchema, findBreakingChanges} from 'graphql';
import {readFileSync} from 'node:fs';

const read = name => buildSchema(readFileSync(name, 'utf8'));
const breaking = findBreakingChanges(read('schema.snapshot.graphql'), read('schema.graphql'));
breaking.forEach(change => console.error(`${change.type}: ${change.description}`));
process.exit(breaking.length > 0 ? 1 : 0);
