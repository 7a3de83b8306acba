// @ts-check
// The packages of the system that the tests like to have. The tests pass without, and say what they could not try:
// the pictures then show boxes where Chinese should stand, and the other editors are not tried (but where CI is set,
// they must be).
import { run } from './processes.mjs';
import { withProgress } from './progress.mjs';

/** Debian package → what it is for. This is the only place that names one. */
const PACKAGES = {
  'fonts-wqy-microhei': 'Chinese type in the screenshots',
  neovim: 'the tests in Neovim',
  'emacs-nox': 'the tests in Emacs',
  'elpa-eglot': 'the tests in Emacs older than 29',
};

/** @typedef {keyof typeof PACKAGES} DebianPackage */

/**
 * Installs what is missing, or says in one line why it could not. Never throws.
 * @param {readonly DebianPackage[]} names
 */
export async function ensureDebianPackages(names) {
  if (process.platform !== 'linux') return;
  const missing = [];
  for (const name of names) {
    const purpose = PACKAGES[name];
    const { code, output } = await run('dpkg-query', ['-W', '-f=${Status}', name], { quiet: true });
    if (code === 127) {
      console.error(`Not a Debian system, so nothing was installed. The tests like to have: ${names.join(', ')}`);
      return;
    }
    if (!output.includes('install ok installed')) missing.push({ name, purpose });
  }
  for (const { name, purpose } of missing) {
    const sudo = await prefix();
    if (!sudo) tell(name, purpose, 'only root may install it');
    else if (!(await withProgress(`Installing ${name}`, () => install(sudo, name))))
      tell(name, purpose, 'apt-get could not (offline?)');
  }
}

/**
 * The words before apt-get: none for root, sudo where it asks for no password, undefined where neither is possible.
 * @returns {Promise<string[] | undefined>}
 */
async function prefix() {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], { quiet: true });
  return code === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * @param {readonly string[]} sudo
 * @param {string} name
 */
async function install(sudo, name) {
  // A machine without network finds out in seconds rather than minutes.
  const apt = [...sudo, 'apt-get', '-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15'];
  const [command = 'apt-get', ...args] = apt;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const tryInstall = () =>
    run(command, [...args, 'install', '-y', '--no-install-recommends', name], { quiet: true, env, limit: 180_000 });
  if ((await tryInstall()).code === 0) return true;
  // A fresh container has no package lists.
  await run(command, [...args, 'update'], { quiet: true, env, limit: 180_000 });
  return (await tryInstall()).code === 0;
}

/**
 * @param {string} name
 * @param {string} purpose
 * @param {string} reason
 */
function tell(name, purpose, reason) {
  console.error(`Going on without ${name} (${purpose}): ${reason}. By hand: apt-get install ${name}`);
}
