import type { Uri } from 'vscode';
import type { ConversionMemory } from '../conversion/memory';
import type { FixHistory } from '../fix-history';
import type { HoleLists } from '../hole-list';
import type { Views } from '../views/index';
import type { ViewSources } from '../views/sources';
import type { Walking } from '../walking';

/** What a command may need. */
export interface Surroundings extends ViewSources {
  /** Where the extension lies. */
  readonly extensionUri: Uri;
  readonly walking: Walking;
  readonly holeLists: HoleLists;
  /** What the last conversion left to look at. */
  readonly conversions: ConversionMemory;
  /** What was fixed in the documents that are open. */
  readonly fixHistory: FixHistory;
  /** A function, for the views are made of all the others. */
  readonly views: () => Views;
}
