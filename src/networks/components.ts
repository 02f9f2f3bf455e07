/** Disjoint sets of texts, joined by `union`; the first of a set in the order of the text stands for it. */
export class Components {
  private readonly parents = new Map<string, string>();

  find(item: string): string {
    let root = item;
    for (let above = this.parents.get(root); above !== undefined; above = this.parents.get(root))
      root = above;
    for (let at = item; at !== root; ) {
      const above = this.parents.get(at)!;
      this.parents.set(at, root);
      at = above;
    }
    return root;
  }

  union(one: string, other: string): void {
    const [first, second] = [this.find(one), this.find(other)];
    if (first < second) this.parents.set(second, first);
    else if (second < first) this.parents.set(first, second);
  }
}
