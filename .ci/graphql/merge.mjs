// Makes one document of the schema's files, extensions joined to what they extend.
import {buildASTSchema, parse, printSchema} from 'graphql';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

const folder = new URL('../../graphql/', import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith('.graphqls')).sort();
const text = files.map(name => readFileSync(new URL(name, folder), 'utf8')).join('\n');
writeFileSync('schema.graphql', printSchema(buildASTSchema(parse(text))) + '\n');
