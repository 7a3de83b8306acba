import { declarations, LEVELS } from '../../server/src/config/settings';
import { ENTRY_KEY_MEANS, IGNORE_MEANS } from '../../server/src/config/project-keys';
import { PROJECT_FILE } from '../../server/src/config/project';
import { ENTRY_KEYS } from '../../server/src/config/project-ignore';
import { REPOSITORY } from '../../server/src/service/manual';
import type { Localized } from '../../server/src/text/localized';
import { rules } from './rules';

export const SCHEMA_FILE = 'schemas/pizhu.schema.json';

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly values?: string;
  readonly description: Localized;
}

const settings: readonly (readonly [string, Setting])[] = Object.entries(declarations);

/** A schema has one language; those who write this file read Chinese first, and tools for other editors show both. */
const both = ({ en, 'zh-cn': chinese }: Localized): string => `${chinese}\n${en}`;

/** The JSON Schema (draft-07) of `.pizhu.yaml`, for editors with an extension for YAML and for programs. */
export const schema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `${REPOSITORY}/raw/main/${SCHEMA_FILE}`,
  title: PROJECT_FILE,
  type: ['object', 'null'],
  properties: {
    ...Object.fromEntries(settings.map(([key, setting]) => [key, valueOf(key, setting)])),
    ...groups(),
    ignore: { description: both(IGNORE_MEANS), type: ['array', 'null'], items: ENTRY },
  },
  additionalProperties: false,
});

/** `convert.keepWords` may be written as `convert: { keepWords: … }`. */
function groups(): Record<string, object> {
  const names = new Set(settings.flatMap(([key]) => (key.includes('.') ? [key.slice(0, key.indexOf('.'))] : [])));
  return Object.fromEntries(
    [...names].map((name) => {
      const inner = settings.filter(([key]) => key.startsWith(`${name}.`));
      const properties = Object.fromEntries(
        inner.map(([key, setting]) => [key.slice(name.length + 1), valueOf(key, setting)]),
      );
      return [name, { type: ['object', 'null'], properties, additionalProperties: false }];
    }),
  );
}

function valueOf(key: string, { type, default: value, enum: choices, values, description }: Setting): object {
  return {
    description: both(description),
    default: value,
    ...(choices ? { enum: choices } : { type: type === 'array' || type === 'object' ? [type, 'null'] : type }),
    ...(type === 'array' && { items: { type: 'string', minLength: 1 }, uniqueItems: true }),
    ...(values === 'string' && { additionalProperties: { type: 'string', minLength: 1 } }),
    ...(key === 'levels' && { properties: levels(), additionalProperties: false }),
  };
}

const levels = (): object =>
  Object.fromEntries(
    rules.map(({ id, severity, docs }) => [id, { description: both(docs.title), enum: LEVELS, default: severity }]),
  );

const TEXT = { type: ['string', 'number'] };

const ENTRY = {
  type: 'object',
  properties: Object.fromEntries(
    ENTRY_KEYS.map((key) => [
      key,
      { description: both(ENTRY_KEY_MEANS[key]), ...(key === 'rule' ? { enum: rules.map(({ id }) => id) } : TEXT) },
    ]),
  ),
  additionalProperties: false,
  anyOf: [{ required: ['text'] }, { required: ['rule', 'file'] }],
  dependencies: { before: ['text'], after: ['text'] },
};
