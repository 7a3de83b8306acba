import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../../server/src/config/settings';
import type { Section } from '../../server/src/model/section';
import { SEVERITIES } from '../../server/src/rules/rule';
import { analyze, type Analysis } from '../../server/src/service/analyze';
import { CLEAN_GENRES, corpus } from '../support/shared';

/**
 * What is seen in the real documents, by genre. A change of a rule or of the grammar shows here as a change of numbers:
 * read it before you accept it (`UPDATE_SNAPSHOTS=1 npm run test:unit`).
 */
const SNAPSHOT = join(process.cwd(), 'test/corpus/snapshots/census.json');

type Census = Record<string, Record<string, number>>;

const documents = corpus('Census of the real documents');

if (documents) {
  describe('real documents', () => {
    const analyses = documents.map((document) => ({
      ...document,
      analysis: analyze(document.text, defaultSettings, {
        onCrash: (rule, error) => assert.fail(`${rule} crashed on ${document.path}: ${String(error)}`),
      }),
    }));

    it('are seen as they were when the census was last read', () => {
      const census: Census = {};
      for (const { genre, analysis } of analyses) count((census[genre] ??= {}), analysis);
      const drawn = `${JSON.stringify(sorted(census), null, 1)}\n`;
      if (process.env['UPDATE_SNAPSHOTS'] !== undefined) writeFileSync(SNAPSHOT, drawn);
      assert.ok(existsSync(SNAPSHOT), 'there is no census yet: UPDATE_SNAPSHOTS=1 npm run test:unit');
      assert.equal(drawn, readFileSync(SNAPSHOT, 'utf8'));
    });

    it('that are clean have at most one finding of weight in 100,000 characters', () => {
      const clean = analyses.filter(({ genre }) => CLEAN_GENRES.has(genre));
      const grave = clean.flatMap(({ path, analysis }) =>
        analysis.findings.filter(isGrave).map(({ rule, places }) => `${path} ${rule.id} @${places[0]!.span.start}`),
      );
      const characters = clean.reduce((sum, { text }) => sum + text.length, 0);
      assert.ok(grave.length <= characters / 100_000, grave.join('\n'));
    });

    it('that are government work reports have a numbering-gap in at most 3 of 100', () => {
      const reports = analyses.filter(({ genre }) => genre === 'government-work-report');
      const flagged = reports.filter(({ analysis }) =>
        analysis.findings.some(({ rule }) => rule.id === 'numbering-gap'),
      );
      assert.ok(flagged.length <= reports.length * 0.03, flagged.map(({ path }) => path).join('\n'));
    });
  });
}

const isGrave = ({ severity }: Analysis['findings'][number]): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf('warning');

function count(into: Record<string, number>, { report, findings }: Analysis): void {
  const add = (key: string, by = 1): void => void (into[key] = (into[key] ?? 0) + by);
  add('documents');
  if (report.title) add('with a title');
  if (report.contents) add('with a table of contents');
  add(
    'hard breaks',
    report.blocks.reduce((sum, { paragraph }) => sum + paragraph.breaks.length, 0),
  );
  const visit = ({ kind, missing, children }: Section): void => {
    add(missing ? `missing ${kind}` : `node ${kind}`);
    children.forEach(visit);
  };
  report.outline.forEach(visit);
  for (const { rule, places } of findings) add(`found ${rule.id}`, places.length);
}

const sorted = (census: Census): Census =>
  Object.fromEntries(
    Object.entries(census)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([genre, counts]) => [
        genre,
        Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))),
      ]),
  );
