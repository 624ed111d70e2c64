/** A refusal (RFC 9457) as the gateway and the services write it, in the reader's language. */
export interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  status?: number;
  violations?: { field?: string; in?: string; message?: string }[];
  [more: string]: unknown;
}

/** Which field says what, so that a form can show it where it belongs. */
export type FieldErrors = Record<string, string>;

export class Problem extends Error {
  readonly status: number;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? String(status));
    this.name = 'Problem';
    this.status = status;
    this.body = body;
  }

  /** The stable end of its type, such as `not-enough-open`. */
  get kind(): string {
    return this.body.type?.split('/').pop() ?? '';
  }

  /** Its violations by field; the last name of a path (`window.from` and `body.window.from`) finds the field too. */
  get fields(): FieldErrors {
    const errors: FieldErrors = {};
    for (const { field, message } of this.body.violations ?? []) {
      if (field && message) {
        errors[field] ??= message;
      }
    }
    return errors;
  }

  static async of(answer: Response): Promise<Problem> {
    const json = answer.headers.get('Content-Type')?.includes('json');
    const body = json ? ((await answer.json().catch(() => ({}))) as ProblemBody) : {};
    return new Problem(answer.status, body);
  }
}

/** No answer at all: no network, or the gateway is away. What was sent may or may not have arrived. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}
