import {
  commands,
  EventEmitter,
  Range,
  workspace,
  type Event,
  type TextDocumentContentChangeEvent,
  type Uri,
} from 'vscode';
import type { Config } from '../../../server/src/convert/configs';
import type { ConvertedName, DoubtfulPlace } from '../../../server/src/lsp/conversion-protocol';
import type { Disposing } from '../disposing';
import { asRange } from '../server';
import { movedRange } from './moved-range';

/** A place that a person should look at, where it lies now. */
export interface RememberedPlace extends Omit<DoubtfulPlace, 'range'> {
  readonly uri: Uri;
  readonly range: Range;
  /** The line around it, for a file that is not open. */
  readonly context?: string;
}

export interface RememberedName extends Omit<ConvertedName, 'range'> {
  readonly uri: Uri;
  readonly range: Range;
}

/** A conversion of one document that may be made again. */
export interface LastConversion {
  readonly uri: Uri;
  /** The document's version when it was done. */
  readonly version: number;
  readonly to: Config;
  /** In the document as it was; empty for all of it. */
  readonly ranges: readonly Range[];
}

interface Converted {
  readonly uri: Uri;
  readonly places: readonly (DoubtfulPlace & { readonly context?: string })[];
  readonly names?: readonly ConvertedName[];
}

/** What the conversion before left to look at. A place goes as soon as somebody edits it. */
export interface ConversionMemory extends Disposing {
  readonly places: readonly RememberedPlace[];
  readonly names: readonly RememberedName[];
  readonly last: LastConversion | undefined;
  readonly onDidChange: Event<void>;
  remember(converted: readonly Converted[], last?: LastConversion): void;
}

/** Commands are offered by it: there is something to walk. */
const HAS_DOUBTFUL = 'pizhu.hasDoubtful';

export function createConversionMemory(): ConversionMemory {
  const changed = new EventEmitter<void>();
  let isOffered = false;
  const tell = (): void => {
    const isSome = places.length + names.length > 0;
    if (isSome !== isOffered) void commands.executeCommand('setContext', HAS_DOUBTFUL, isSome);
    isOffered = isSome;
    changed.fire();
  };
  let places: readonly RememberedPlace[] = [];
  let names: readonly RememberedName[] = [];
  let last: LastConversion | undefined;
  const listening = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const isHere = ({ uri }: { readonly uri: Uri }): boolean => uri.toString() === document.uri.toString();
    if (contentChanges.length === 0 || ![...places, ...names].some(isHere)) return;
    const moved = <T extends { readonly uri: Uri; readonly range: Range }>(items: readonly T[]): T[] =>
      items.flatMap((item) => (isHere(item) ? afterChanges(item, contentChanges) : [item]));
    [places, names] = [moved(places), moved(names)];
    tell();
  });
  return {
    get places() {
      return places;
    },
    get names() {
      return names;
    },
    get last() {
      return last;
    },
    onDidChange: changed.event,
    remember(converted, conversion) {
      const placed = <T extends { readonly range: DoubtfulPlace['range'] }>(uri: Uri, items: readonly T[]) =>
        items.map((item) => ({ ...item, uri, range: asRange(item.range) }));
      places = converted.flatMap(({ uri, places }) => placed(uri, places));
      names = converted.flatMap(({ uri, names = [] }) => placed(uri, names));
      last = conversion;
      tell();
    },
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}

function afterChanges<T extends { readonly range: Range }>(
  item: T,
  changes: readonly TextDocumentContentChangeEvent[],
): T[] {
  let { range } = item;
  for (const change of changes) {
    const moved = movedRange(range, change);
    if (!moved) return [];
    range = new Range(moved.start.line, moved.start.character, moved.end.line, moved.end.character);
  }
  return [{ ...item, range }];
}
