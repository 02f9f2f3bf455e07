/** The name closest to what was typed, or undefined where none is near (more than a third of its letters differ). */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const known = name.toLowerCase();
    const distance = known.startsWith(wanted) || known.includes(wanted) ? 1 : editDistance(wanted, known);
    if (distance <= Math.max(2, known.length / 3) && (!best || distance < best.distance)) {
      best = { name, distance };
    }
  }
  return best?.name;
}

/** 'did you mean X?' where a name is near, else where the full list stands. */
export function didYouMean(typed: string, names: readonly string[], whereToLook: string): string {
  const near = nearestName(typed, names);
  return near === undefined ? whereToLook : `did you mean ${near}?`;
}

/** Levenshtein distance: insertions, deletions and replacements of one letter. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, position) => position);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[right.length]!;
}
