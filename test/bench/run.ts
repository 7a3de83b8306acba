import { benchConvert } from './convert';
import { benchServer } from './server';

/** One after the other: each wants the machine for itself. */
async function run(): Promise<void> {
  const isLinear = await benchServer();
  const isFast = await benchConvert();
  if (!isLinear || !isFast) process.exitCode = 1;
}

void run();
