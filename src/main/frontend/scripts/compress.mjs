// Puts a brotli and a gzip beside every built file that gains from it, for the server to send as it stands.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = join(process.env.PARLEY_PAGE ?? '../../../target/page/static', 'assets');
for (const name of readdirSync(folder)) {
  if (!/\.(js|css|json|svg)$/.test(name)) continue;
  const text = readFileSync(join(folder, name));
  writeFileSync(join(folder, `${name}.gz`), gzipSync(text, { level: 9 }));
  writeFileSync(
    join(folder, `${name}.br`),
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  );
}
