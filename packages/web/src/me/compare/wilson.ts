const z = 1.959964;

/**
 * The 95 percent interval of a share counted in `of` people, as two shares.
 * @source Wilson 1927, Journal of the American Statistical Association 22:209–212.
 */
export const wilsonInterval = (share: number, of: number): readonly [low: number, high: number] => {
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
};
