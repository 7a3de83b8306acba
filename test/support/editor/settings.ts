import * as fs from 'node:fs';
import * as path from 'node:path';

/** Nothing that talks to the network, pops up, or steals the focus. */
const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'git.enabled': false,
  'files.hotExit': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  // A workbench that is still starting takes the focus from the palette.
  'workbench.quickOpen.closeOnFocusLost': false,
};

/** Writes the user settings of a quiet editor; those that are there already are kept. */
export function writeSettings(userDataDir: string, extra: Readonly<Record<string, unknown>> = {}): void {
  const file = path.join(userDataDir, 'User/settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...QUIET, ...extra }, null, 2));
}
