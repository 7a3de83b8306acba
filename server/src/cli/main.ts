import { version } from '../../../package.json';
import { createResources } from '../service/resources';
import { localize, nearestLocale, type Locale } from '../text/localized';
import type { Command, ExitCode } from './command';
import { check } from './commands/check';
import { convert } from './commands/convert';
import { fix } from './commands/fix';
import { holes } from './commands/holes';
import { lsp } from './commands/lsp';
import { outline } from './commands/outline';
import { tasks } from './commands/tasks';
import { commonOptions, readUserSettings } from './common-options';
import { commandHelp, generalHelp } from './help';
import type { Io } from './io';
import { userLocale } from './locale';
import { Messenger } from './messenger';
import { nearest } from '../text/nearest';
import { readOptions, splitArguments, UsageError, type OptionDeclarations, type RawArguments } from './options';
import { Progress } from './progress';
import { createProjects } from './projects';
import { words } from './words';

export const COMMANDS: readonly Command[] = [check, outline, tasks, holes, convert, fix, lsp];

const everyOption: OptionDeclarations = COMMANDS.reduce((all, { options }) => ({ ...all, ...options }), commonOptions);

/** Runs one command line (without `node` and the script); the exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let locale = userLocale(io.env);
  try {
    const raw = splitArguments(args, everyOption);
    const asked = raw.options.find(({ name }) => name === 'locale')?.value;
    if (asked !== undefined) locale = nearestLocale(asked);
    return await runRaw(raw, io, locale);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const text = isUsage ? error.in(locale) : localize(words.failed, locale, { error: causeOf(error) });
    await io.stderr.write(`pizhu: ${text}\n`);
    return 2;
  }
}

async function runRaw({ positionals, options: given }: RawArguments, io: Io, locale: Locale): Promise<ExitCode> {
  const isGiven = (wanted: string): boolean => given.some(({ name }) => name === wanted);
  const [name, ...paths] = positionals;
  if (name === undefined) {
    if (isGiven('version')) await io.stdout.write(`${version}\n`);
    else if (isGiven('help')) await io.stdout.write(generalHelp(COMMANDS, locale));
    else throw new UsageError(words.noCommand);
    return 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw unknownCommand(name);
  const values = readOptions(given, { ...command.options, ...commonOptions }, name);
  if (values.help || values.version) {
    await io.stdout.write(values.help ? commandHelp(command, locale) : `${version}\n`);
    return 0;
  }
  const messenger = new Messenger(io, locale, values.quiet);
  const user = await readUserSettings(values, io, messenger);
  const context = {
    io,
    messenger,
    projects: createProjects({ ...user, cwd: io.cwd, messenger, isOn: !values['no-project'] }),
    progress: new Progress(io, messenger),
    resources: createResources(io.readTable),
  };
  const code = await command.run(paths, values, context);
  if (messenger.wasStopped) return 130;
  return messenger.hasFailed ? 2 : code;
}

function unknownCommand(name: string): UsageError {
  const near = nearest(
    name,
    COMMANDS.map((command) => command.name),
  );
  return near === undefined
    ? new UsageError(words.unknownCommand, { command: name })
    : new UsageError(words.unknownCommandNear, { command: name, near });
}

/** What the system says (a full disk, a folder that may not be written) is nobody's bug: it needs no stack. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'syscall' in error ? error.message : (error.stack ?? error.message);
}
