/**
 * Puts one into a list that is in order, behind those it does not precede: for lists of a few, filled one by one, far cheaper than
 * sorting them. Equal ones stay in the order they came.
 */
export const insertInOrder = <T>(list: T[], one: T, compare: (a: T, b: T) => number): void => {
  list.push(one);
  for (let at = list.length - 1; at > 0; at--) {
    const before = list[at - 1];
    if (before === undefined || compare(before, one) <= 0) return;
    list[at] = before;
    list[at - 1] = one;
  }
};
