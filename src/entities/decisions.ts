import type { Engine } from '../engine/engine.ts';
import { UsageError } from '../errors.ts';

interface Decision {
  left_mention: string;
  right_mention: string;
  judgement: string;
}

/**
 * Sees to it that the decisions of people on mentions agree with one another: what is the same by one or more of them
 * must not be different by another.
 *
 * @throws UsageError that names the pair.
 */
export async function checkDecisions(engine: Engine): Promise<void> {
  const decisions = await engine.rows<Decision>(
    `SELECT left_mention, right_mention, judgement FROM decision_record
     WHERE left_mention IS NOT NULL AND right_mention IS NOT NULL ORDER BY ALL`,
  );
  const above = new Map<string, string>();
  const top = (mention: string): string => {
    const next = above.get(mention);
    return next === undefined ? mention : top(next);
  };
  for (const { left_mention, right_mention, judgement } of decisions) {
    const [left, right] = [top(left_mention), top(right_mention)];
    if (judgement === 'same' && left !== right) above.set(left, right);
  }
  for (const { left_mention, right_mention, judgement } of decisions) {
    if (judgement === 'different' && top(left_mention) === top(right_mention)) {
      throw new UsageError(
        `Identity decisions contradict one another: ${left_mention} and ${right_mention} are different by one, the same by others`,
        'take one of them out of the decisions',
      );
    }
  }
}
