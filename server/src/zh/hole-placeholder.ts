import type { Script } from './script';

/** Stands where a figure, a name or a word is still to be filled in; no rule takes it for a hole. */
export const placeholder = (script: Script): string => (script === 'traditional' ? '【待補】' : '【待补】');
