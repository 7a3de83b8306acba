import { convertDocument } from '../../service/conversion-report';
import { inParts, requireConfig, toLookAt, type Converters } from '../conversion';
import type { PreviewedConversion } from '../conversion-protocol';
import type { ConvertParams } from '../protocol';
import type { Snapshot } from '../session';
import { partsOf } from './conversionParts';

/**
 * The edits that convert a document or parts of it, each with why it is made.
 * @throws on a configuration that does not exist, or when its tables cannot be read
 */
export async function previewConversion(
  { analysis, version }: Snapshot,
  converters: Converters,
  { to, ranges = [] }: ConvertParams,
): Promise<PreviewedConversion> {
  requireConfig(to);
  const whole = convertDocument(await converters.load(to), analysis);
  const conversion = inParts(whole, partsOf(analysis, ranges));
  const { places, names } = toLookAt(analysis.source, conversion);
  return {
    version,
    edits: conversion.edits.map(({ span, text, group, cause }) => ({
      range: analysis.lines.range(span),
      newText: text,
      group,
      cause,
    })),
    places,
    names,
  };
}
