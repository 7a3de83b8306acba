import type { MakeFormat } from './format';
import { github } from './github';
import { json, jsonl } from './json';
import { sarif } from './sarif';
import { text } from './text';

export const FORMATS = { text, json, jsonl, sarif, github } as const satisfies Record<string, MakeFormat>;
