/** The definitions of macros, by which it can be told which of them a query rests on. */
export class Functions {
  private readonly definitions = new Map<string, string>();
  private readonly called = new Map<string, readonly string[]>();

  /** `definitions`: 'name(arguments) AS ...'; of two of one name the later counts. */
  constructor(definitions: readonly string[]) {
    for (const definition of definitions) {
      const name = /^\s*(\w+)\s*\(/.exec(definition)?.[1]?.toLowerCase();
      if (name === undefined) throw new Error(`no macro: ${definition.slice(0, 60)}`);
      this.definitions.set(name, definition);
    }
  }

  /** Definitions of all macros that a query calls, also through other macros, in the order of their names. */
  usedBy(sql: string): string[] {
    const used = new Set<string>();
    const visit = (text: string) => {
      for (const name of this.callsIn(text)) {
        if (used.has(name)) continue;
        used.add(name);
        visit(this.definitions.get(name)!);
      }
    };
    visit(sql);
    return [...used].sort().map((name) => this.definitions.get(name)!);
  }

  private callsIn(text: string): readonly string[] {
    const known = this.called.get(text);
    if (known) return known;
    const names = new Set([...text.matchAll(/\b(\w+)\s*\(/g)].map((match) => match[1]!.toLowerCase()));
    const calls = [...names].filter((name) => this.definitions.has(name));
    this.called.set(text, calls);
    return calls;
  }
}
