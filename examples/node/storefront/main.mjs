// npm start -- --stage 1|2|3 [--folder DIR] [--port N]: the shop at a stage of the adoption. Stage 0 is the shop as it was.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { open } from './app.mjs';

const { values } = parseArgs({
  options: {
    stage: { type: 'string', default: '1' },
    folder: { type: 'string', default: join(import.meta.dirname, '..', 'data') },
    port: { type: 'string', default: '3000' },
  },
});

const { app, worker } = open({ folder: values.folder, stage: Number(values.stage), logger: true });
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => stop.abort());
}
await app.listen({ port: Number(values.port) });
const working = worker === undefined ? Promise.resolve() : work(worker);
stop.signal.addEventListener('abort', async () => {
  await working;
  await app.close();
});

/** Works until the shop closes; where nothing is to be done it looks again after a second. @param {import('./worker.mjs').Worker} worker */
async function work(worker) {
  while (!stop.signal.aborted) {
    // What fails stays in the outbox.
    const busy = await worker.turn().catch((error) => app.log.error(error));
    if (busy !== true) await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
