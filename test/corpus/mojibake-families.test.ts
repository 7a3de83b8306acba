import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../server/src/lint/lint';
import { parseReport } from '../../server/src/parse/index';
import rule from '../../server/src/rules/mojibake';
import { applyEdits, type Edit } from '../../server/src/text/edits';
import { decodeCharacterPairs } from '../../server/src/zh/mojibake/character-pairs';
import { MISREADINGS, slipped, type Garbling } from '../damage/garble';
import { converters } from '../support/converters';
import { CLEAN_GENRES, corpus } from '../support/shared';

const documents = corpus('Garbled sentences of real documents');

/** Sentences from so many places of each document. */
const PLACES = 5;
/** A document of which so many lines are known on either side. */
const AROUND = 20;

interface Sample {
  readonly lines: readonly string[];
  readonly at: number;
  /** Where the sentence stands in its line. */
  readonly start: number;
  readonly sentence: string;
}

if (documents) {
  describe('garbled sentences of real documents', function () {
    this.timeout(60_000);
    const characterPairs = decodeCharacterPairs(
      readFileSync(join(process.cwd(), 'server/src/zh/mojibake/character-pairs.bin')),
    );
    const samples: Sample[] = [];
    const slippery: Sample[] = [];

    before(async () => {
      const converter = await converters.load('s2tw');
      // The documents between these had a part in choosing thresholds.
      const heldOut = documents.filter(({ genre }) => CLEAN_GENRES.has(genre)).filter((_, i) => i % 2 === 1);
      for (const { genre, text } of heldOut) {
        const isTaiwan = genre.startsWith('taiwan');
        for (const each of isTaiwan ? [text] : [text, converter.convert(text, { exact: true }).text]) {
          const lines = each.split(/\r?\n/).filter((line) => line.trim() !== '');
          samples.push(...samplesOf(lines));
          slippery.push(...slipperyIn(lines));
        }
      }
    });

    /** The first offer for each finding, taken; undefined where there is none. */
    const repaired = ({ lines, at, start, sentence }: Sample, garbled: string): string | undefined => {
      const line = lines[at]!;
      const text = lines.with(at, line.slice(0, start) + garbled + line.slice(start + sentence.length)).join('\n');
      const findings = lint(parseReport(text), { rules: [rule], resources: { characterPairs } });
      const edits = findings.flatMap(({ fixes }): readonly Edit[] => fixes[0]?.edits ?? []);
      return edits.length === 0 ? undefined : applyEdits(text, edits);
    };
    const whole = ({ lines }: Sample): string => lines.join('\n');

    /** Of the sentences that were garbled, the shares that are offered, and that are right of those. */
    function measure(
      name: string,
      garble: Garbling,
      isMeant: (garbled: string) => boolean,
      among: readonly Sample[] = samples,
    ) {
      let [count, offered, right] = [0, 0, 0];
      for (const sample of among) {
        const garbled = garble(sample.sentence);
        if (garbled === undefined || garbled === sample.sentence || !isMeant(garbled)) continue;
        count++;
        const text = repaired(sample, garbled);
        if (text === undefined) continue;
        offered++;
        if (text === whole(sample)) right++;
      }
      const share = (part: number, of: number): number => Math.round((1000 * part) / of) / 10;
      console.log(
        `      ${name}: ${count}, offered ${share(offered, count)} %, right ${share(right, offered)} % of these`,
      );
      return { count, offered: offered / count, right: right / offered, exact: right / count };
    }

    for (const [name, garble] of Object.entries(MISREADINGS)) {
      it(`are restored exactly where every byte survives: ${name}`, () => {
        const { count, exact } = measure(name, garble, (garbled) => !garbled.includes('\ufffd'));
        assert.ok(count >= 10 && exact >= 0.97, `${(exact * 100).toFixed(1)} % of ${count}`);
      });
    }
    it('are mostly restored where the last byte of UTF-8 read as GBK is gone', () => {
      const garble = MISREADINGS['UTF-8 read as GBK']!;
      const { offered, right } = measure('UTF-8 read as GBK, lossy', garble, (garbled) => garbled.includes('\ufffd'));
      assert.ok(offered >= 0.5 && right >= 0.85);
    });
    it('are offered a likely text where GBK is out of step', () => {
      const { offered, right } = measure('GBK out of step', slipped, () => true, slippery);
      assert.ok(offered >= 0.4 && right >= 0.85);
    });
  });
}

/** Sentences here and there, each with the lines around. */
function samplesOf(lines: readonly string[]): Sample[] {
  const out: Sample[] = [];
  for (let i = 0; i < PLACES; i++) {
    const at = Math.floor(((i + 0.5) * lines.length) / PLACES);
    const sentences = [...(lines[at] ?? '').matchAll(/[^。；！？]{8,80}[。；！？]/g)];
    const sentence = sentences[Math.floor(sentences.length / 2)];
    if (sentence && /\p{Script=Han}{4}/u.test(sentence[0])) out.push(sampleAt(lines, at, sentence));
  }
  return out;
}

/** Some of the clauses in which a mark is found across two characters. */
function slipperyIn(lines: readonly string[]): Sample[] {
  const all = lines.flatMap((line, at) =>
    [...line.matchAll(/\p{Script=Han}{4,40}/gu)]
      .filter(([words]) => slipped(words) !== undefined)
      .map((clause) => sampleAt(lines, at, clause)),
  );
  return all.filter((_, i) => i % Math.ceil(all.length / SLIPS) === 0);
}

const SLIPS = 3;

function sampleAt(lines: readonly string[], at: number, { 0: sentence, index }: RegExpExecArray): Sample {
  const from = Math.max(0, at - AROUND);
  return { lines: lines.slice(from, at + AROUND + 1), at: at - from, start: index, sentence };
}
