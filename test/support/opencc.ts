import type { Config } from '../../server/src/convert/configs';

const LOCALES: Readonly<Partial<Record<Config, readonly [from: string, to: string]>>> = {
  s2t: ['cn', 't'],
  s2tw: ['cn', 'tw'],
  s2twp: ['cn', 'twp'],
  s2hk: ['cn', 'hk'],
  s2hkp: ['cn', 'hkp'],
  t2s: ['t', 'cn'],
  tw2s: ['tw', 'cn'],
  tw2sp: ['twp', 'cn'],
  hk2s: ['hk', 'cn'],
  hk2sp: ['hkp', 'cn'],
  t2tw: ['t', 'tw'],
  t2hk: ['t', 'hk'],
  tw2t: ['tw', 't'],
  hk2t: ['hk', 't'],
  t2jp: ['t', 'jp'],
  jp2t: ['jp', 't'],
};

export const ORACLE_CONFIGS = Object.keys(LOCALES) as Config[];

interface OpenccJs {
  readonly Converter: (options: { from: string; to: string }) => (text: string) => string;
}

const made = new Map<Config, (text: string) => string>();

/** What `opencc-js` makes of the text: its segmenting converters, one for each direction. */
export async function oracle(config: Config): Promise<(text: string) => string> {
  let convert = made.get(config);
  if (convert === undefined) {
    const { Converter } = (await import('opencc-js')) as unknown as OpenccJs;
    const [from, to] = LOCALES[config]!;
    made.set(config, (convert = Converter({ from, to })));
  }
  return convert;
}
