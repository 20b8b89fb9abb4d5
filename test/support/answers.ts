/** What test/config/answers.js can answer. */
export type AnswerName =
  | 'roadmap'
  | 'six-levels'
  | 'not-found'
  | 'error'
  | 'hang'
  | 'hang-up'
  | 'html'
  | 'cut'
  | 'picture'
  | 'empty'
  | 'faulty'
  | 'large'
  | 'large-unsaid'
  | 'redirect'
  | 'elsewhere'
  | 'held';

interface Query {
  /** Id of the roadmap that is sent, and of what is held; its title is “Roadmap <id>”. */
  readonly id?: string;
  /** Seconds for which browsers may keep the answer. */
  readonly 'max-age'?: string;
  /** Present where pages of other origins may read it. */
  readonly cors?: '';
  /** Milliseconds. */
  readonly delay?: string;
}

interface Report {
  /** What was asked for, in that order. */
  readonly asked: readonly string[];
  /** How many connections were closed before the answer was complete. */
  readonly closed: number;
  /** The origin of another server that answers the same. */
  readonly elsewhere: string;
}

/** The addresses of one test, which no other asks. */
export class Answers {
  readonly #path = `/answers/${Math.random().toString(36).slice(2)}/`;

  /** The address of these answers: the first for the first request and so on, the last for all that follow. */
  address(names: AnswerName | readonly AnswerName[], query: Query = {}): string {
    const search = String(new URLSearchParams({ ...query }));
    return this.#path + [names].flat().join(',') + (search && `?${search}`);
  }

  /** Resolves when so much has been asked for and so many connections have been closed. */
  async report({ asked = 0, closed = 0 } = {}): Promise<Report> {
    const url = `${this.#path}report?asked=${String(asked)}&closed=${String(closed)}`;
    const report = (await (await fetch(url)).json()) as Report;
    if (report.asked.length >= asked && report.closed >= closed) return report;
    throw new Error(`Asked for so far: ${report.asked.join()}; closed: ${String(report.closed)}`);
  }

  /** Lets go of the answers that are held for an id. */
  async release(id: string): Promise<void> {
    await fetch(`${this.#path}release?id=${id}`);
  }

  /** The address at another origin. */
  async elsewhere(address: string): Promise<string> {
    return (await this.report()).elsewhere + address;
  }
}
