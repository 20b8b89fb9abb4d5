/** What renders declarative shadow DOM is not installed: whoever renders none of it needs none. */
export class MissingRendererError extends Error {
  override readonly name = 'MissingRendererError';

  constructor(cause: unknown) {
    super(
      'declarative shadow DOM needs @lit-labs/ssr; html and markdown do not: npm install @lit-labs/ssr',
      { cause },
    );
  }
}
