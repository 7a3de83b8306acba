/** OpenCC's names; `simplified` takes any Traditional (Taiwan, Hong Kong, mainland-made) to Simplified. */
export const CONFIGS = [
  's2t',
  's2tw',
  's2twp',
  's2hk',
  's2hkp',
  't2s',
  'tw2s',
  'tw2sp',
  'hk2s',
  'hk2sp',
  't2tw',
  't2hk',
  'tw2t',
  'hk2t',
  't2jp',
  'jp2t',
  'simplified',
] as const;

export type Config = (typeof CONFIGS)[number];
