// Printed from the table of operations by `cargo xtask gen`; do not edit.

/// <reference lib="esnext.disposable" />

/** An exact decimal as digits, such as `"12.50"`. */
export type Decimal = string;

/** A decimal that is given: digits, or an integer that is exact. A number with a fraction is refused. */
export type DecimalInput = string | number | bigint;

/** An instant in UTC, such as `"2026-11-22T09:00:00Z"`. */
export type Instant = string;

/** An instant that is given. */
export type InstantInput = string | Date;

/** A document as it came: its text, or its bytes in UTF-8. A `Buffer` is a `Uint8Array`. */
export type Text = string | Uint8Array;

/** An `AbortSignal`, as far as it is needed. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** One thing that the engine refuses. */
export interface Fault {
  /** The stable word, such as `"unknown_field"`. */
  readonly code: ErrorCode;
  /** The stable number. */
  readonly number: number;
  /** Where in the input: a JSON pointer. */
  readonly path: string;
  /** What is wrong and how to mend it, for a person. */
  readonly detail: string;
  /** Facts for a program. */
  readonly context: { readonly [name: string]: string | readonly string[] };
}

/** What the engine refuses. The fields are those of the first fault. */
export declare class RecoupError extends Error implements Fault {
  private constructor();
  readonly code: ErrorCode;
  readonly number: number;
  readonly path: string;
  readonly detail: string;
  readonly context: { readonly [name: string]: string | readonly string[] };
  /** Every fault, in the order of the document. */
  readonly faults: readonly Fault[];
}
