import type { ResourceLoader } from '../../service/resources';
import type { Client } from '../client';
import type { Converters } from '../conversion';
import type { Session } from '../session';

export interface CodeActionTools {
  readonly session: Session;
  readonly client: Client;
  readonly converters: Converters;
  readonly loader: ResourceLoader;
  /** Lets waiting input be read between two long steps; rejects once the request is cancelled. */
  readonly breathe: () => Promise<void>;
  /** Is told what failed; the other actions are offered all the same. */
  readonly onFailure: (name: string, error: unknown) => void;
}
