/** Has listeners or the like to give up. The editor's own `Disposable` is a class, which nothing else can be. */
export interface Disposing {
  dispose(): void;
}
