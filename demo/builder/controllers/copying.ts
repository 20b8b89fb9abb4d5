import type { ReactiveControllerHost } from 'lit';

/** Milliseconds that are enough to read one sentence. */
const readingTime = 8000;

/** Copies, and says how it went. */
export class Copying {
  /** What the reader is told. */
  said = '';
  /** The title of the piece that has been copied. */
  copied = '';

  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Says no more: what has been copied is not what is shown any longer. */
  forget(): void {
    this.said = '';
    this.copied = '';
  }

  /** Copies the code beside a button; where the page may not, selects it. */
  async copyBeside(button: Element): Promise<void> {
    const figure = button.closest('figure');
    const code = figure?.querySelector('code');
    if (!code) return;
    const title = figure?.querySelector('figcaption span')?.textContent ?? '';
    if (await this.#write(code.textContent)) {
      this.copied = title;
      this.#say(`Copied: ${title}.`);
    } else {
      getSelection()?.selectAllChildren(code);
      this.#say('Selected. Press Ctrl+C, or ⌘C on a Mac, to copy it.');
    }
  }

  /** Copies the address of the page, which the reader can see anyway. */
  async copyAddress(): Promise<void> {
    const isCopied = await this.#write(location.href);
    const where = isCopied ? 'copied' : 'in the address bar of your browser';
    this.#say(`The link to this configuration is ${where}.`);
  }

  async #write(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  #say(sentence: string): void {
    this.said = sentence;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.said = '';
      this.#host.requestUpdate();
    }, readingTime);
  }
}
