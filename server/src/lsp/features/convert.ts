import { convertParts, requireConfig, TARGETS, toLookAt, type Converters } from '../conversion';
import type { ConvertParams, ConvertResult, DocumentStateResult } from '../protocol';
import type { Snapshot } from '../session';
import { partsOf } from './conversionParts';

/**
 * The edits that convert a document or parts of it.
 * @throws on a configuration that does not exist, or when its tables cannot be read: the user asked for something
 * that did not happen.
 */
export async function convert(
  { analysis, version }: Snapshot,
  converters: Converters,
  { to, ranges = [] }: ConvertParams,
): Promise<ConvertResult> {
  requireConfig(to);
  const { lines, source } = analysis;
  const conversion = convertParts(await converters.load(to), analysis, partsOf(analysis, ranges));
  const { places, names } = toLookAt(source, conversion);
  return {
    version,
    edits: conversion.edits.map(({ span, text }) => ({ range: lines.range(span), newText: text })),
    doubtful: places.length,
    places,
    names,
  };
}

export const documentState = ({ isReport, analysis }: Snapshot): DocumentStateResult => {
  const { script } = analysis.report.traits;
  return { isReport, script, targets: TARGETS[script], ...(isReport && { completeness: analysis.completeness }) };
};

/** Of a document that is not open, or that the user told us to leave alone. */
export const NO_STATE: DocumentStateResult = { isReport: false, script: 'none', targets: TARGETS.none };
