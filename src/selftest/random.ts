/**
 * A small seeded source of chance (sfc32 seeded by a 32-bit hash of the label): the same seed gives the same world on
 * any machine. `fork` gives an independent stream, so that adding rows to one part leaves the others as they were.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;
  private readonly label: string;

  constructor(label: string) {
    this.label = label;
    this.a = hash32(label, 0x9e3779b9);
    this.b = hash32(label, 0x243f6a88);
    this.c = hash32(label, 0xb7e15162);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  fork(label: string): Random {
    return new Random(`${this.label}/${label}`);
  }

  /** Uniform in [0, 1). */
  next(): number {
    const sum = (this.a + this.b + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    this.c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both inclusive. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True with this probability (0 to 1). */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[Math.floor(this.next() * items.length)] as T;
  }

  /** One of the items by weight; weights are positive. */
  weighted<T extends { readonly weight: number }>(items: readonly T[]): T {
    let rest = this.next() * items.reduce((sum, item) => sum + item.weight, 0);
    for (const item of items) {
      rest -= item.weight;
      if (rest < 0) return item;
    }
    return items[items.length - 1] as T;
  }

  /** Waiting time of events that happen `perYear` times a year, in days, at least one. */
  wait(perYear: number): number {
    return Math.max(1, Math.round((-Math.log(1 - this.next()) / perYear) * 365.25));
  }
}

/** 32-bit FNV-1a with a final mix. */
export function hash32(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
