import { benchConvert } from './convert';
import { benchFolder } from './folder';
import { benchParse } from './parse';
import { benchServer } from './server';

/** One after the other: each wants the machine for itself. */
async function run(): Promise<void> {
  const isLinear = await benchServer();
  const isCheap = await benchParse();
  const isFast = await benchConvert();
  const isUsable = await benchFolder();
  if (!isLinear || !isCheap || !isFast || !isUsable) process.exitCode = 1;
}

void run();
