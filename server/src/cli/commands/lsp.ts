import { defineCommand } from '../command';
import { UsageError } from '../options';
import { words } from '../words';

export const lsp = defineCommand({
  name: 'lsp',
  operands: '--stdio',
  summary: {
    en: 'Serve an editor (Language Server Protocol).',
    'zh-cn': '为编辑器提供语言服务（LSP）。',
    'zh-tw': '為編輯器提供語言服務（LSP）。',
  },
  options: {
    stdio: {
      type: 'boolean',
      description: {
        en: 'Speak over standard input and output; the only way there is.',
        'zh-cn': '通过标准输入输出通信；只有这一种方式。',
        'zh-tw': '透過標準輸入輸出通訊；只有這一種方式。',
      },
    },
    // The usual argument of VS Code's client library; the server's library reads it.
    clientProcessId: {
      type: 'string',
      placeholder: 'PID',
      description: {
        en: 'The process of the editor; the server ends when it does.',
        'zh-cn': '编辑器的进程号；编辑器退出时服务随之结束。',
        'zh-tw': '編輯器的行程編號；編輯器結束時服務隨之結束。',
      },
    },
  },
  examples: [
    {
      line: 'pizhu lsp --stdio',
      does: {
        en: 'What Neovim, Helix, Emacs and others are told to start.',
        'zh-cn': '供 Neovim、Helix、Emacs 等编辑器启动。',
        'zh-tw': '供 Neovim、Helix、Emacs 等編輯器啟動。',
      },
    },
  ],

  async run(_paths, { stdio }, { io }) {
    // A person who tries the command by hand should see what it is for rather than a terminal that hangs.
    if (!stdio) throw new UsageError(words.optionMissing, { option: '--stdio', command: 'lsp' });
    await io.serve();
    return 0;
  },
});
