import { parseArgs } from 'node:util';
import { localize, type Locale, type Localized, type Values } from '../text/localized';
import { nearest } from '../text/nearest';
import { words } from './words';

/** One option of a command: what the parser accepts, what `--help` shows, what the command receives. */
export interface OptionDeclaration {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** The only values accepted. */
  readonly values?: readonly string[];
  readonly default?: string;
  readonly multiple?: true;
  /** How `--help` names the value where `values` does not say it. */
  readonly placeholder?: string;
  readonly description: Localized;
}

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

type Given<D> = D extends { type: 'boolean' }
  ? boolean
  : D extends { multiple: true }
    ? readonly string[]
    : D extends { values: readonly (infer V)[] }
      ? D extends { default: string }
        ? V
        : V | undefined
      : D extends { default: string }
        ? string
        : string | undefined;

export type OptionValues<O extends OptionDeclarations> = { readonly [K in keyof O]: Given<O[K]> };

/** The command line cannot be understood, or asks for what cannot be done together. Ends the run with code 2. */
export class UsageError extends Error {
  constructor(
    private readonly text: Localized,
    private readonly values: Values = {},
  ) {
    super(localize(text, 'en', values));
  }

  in(locale: Locale): string {
    return localize(this.text, locale, this.values);
  }
}

export interface RawArguments {
  readonly positionals: readonly string[];
  readonly options: readonly RawOption[];
}

interface RawOption {
  readonly name: string;
  readonly rawName: string;
  /** Undefined when none was given. */
  readonly value: string | undefined;
}

/** Splits arguments by the options of all commands, so that an option may stand before the command's name. */
export function splitArguments(args: readonly string[], known: OptionDeclarations): RawArguments {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type, short }]) => [name, { type, ...(short !== undefined && { short }) }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const positionals: string[] = [];
  const given: RawOption[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    // `--format --fix` forgot a value; `--record -` did not.
    const isForgotten = !token.inlineValue && token.value !== undefined && /^-./.test(token.value);
    if (isForgotten) throw new UsageError(words.optionNeedsValue, { option: token.rawName });
    given.push({ name: token.name, rawName: token.rawName, value: token.value });
  }
  return { positionals, options: given };
}

/** The values of a command's options, with their defaults. Throws a `UsageError` for what the command does not know. */
export function readOptions<const O extends OptionDeclarations>(
  given: readonly RawOption[],
  declared: O,
  command: string,
): OptionValues<O> {
  const values: Record<string, string | boolean | string[] | undefined> = {};
  for (const [name, option] of Object.entries(declared)) {
    values[name] = option.type === 'boolean' ? false : option.multiple ? [] : option.default;
  }
  for (const { name, rawName, value } of given) {
    const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (!option) throw unknownOption(rawName, declared, command);
    if (option.type === 'boolean') {
      if (value !== undefined) throw new UsageError(words.optionTakesNoValue, { option: rawName });
      values[name] = true;
      continue;
    }
    if (value === undefined) throw new UsageError(words.optionNeedsValue, { option: rawName });
    if (option.values && !option.values.includes(value)) {
      throw new UsageError(words.badValue, { option: rawName, value, values: option.values.join(', ') });
    }
    if (option.multiple) (values[name] as string[]).push(value);
    else values[name] = value;
  }
  return values as OptionValues<O>;
}

function unknownOption(rawName: string, declared: OptionDeclarations, command: string): UsageError {
  const known = Object.keys(declared).map((name) => `--${name}`);
  const near = nearest(rawName, known);
  return near === undefined
    ? new UsageError(words.unknownOption, { option: rawName, command })
    : new UsageError(words.unknownOptionNear, { option: rawName, command, near });
}
