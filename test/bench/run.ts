import { benchServer } from './server';

void benchServer().then((isLinear) => {
  if (!isLinear) process.exitCode = 1;
});
