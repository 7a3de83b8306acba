import type { Message, MessageStrategy } from 'vscode-languageserver';

/** Lets `initialize` pass, and holds back what a client sends behind it until somebody opens. */
export interface Gate extends MessageStrategy {
  readonly open: () => void;
}

export function createGate(): Gate {
  let isOpen = false;
  let letPass: () => void;
  const opened = new Promise<void>((resolve) => (letPass = resolve));
  return {
    // Those that wait go on in their order, and before any that is still to come.
    handleMessage: (message, next) =>
      isOpen || isInitialize(message) ? next(message) : opened.then(() => next(message)),
    open: () => {
      isOpen = true;
      letPass();
    },
  };
}

const isInitialize = (message: Message): boolean => 'method' in message && message.method === 'initialize';
