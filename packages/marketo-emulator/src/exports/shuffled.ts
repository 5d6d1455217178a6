/** Neighbours stay near each other: what is known of them is read from memory together. */
const WINDOW = 2_048;

/** A permutation of 0 … count-1 that needs no memory. */
export function shuffled(count: number): (position: number) => number {
  const whole = steps(WINDOW);
  const rest = steps(count % WINDOW);
  const lastWindow = count - (count % WINDOW);
  return position => {
    const start = position - (position % WINDOW);
    return start + (start === lastWindow ? rest : whole)(position - start);
  };
}

/** Steps of a length that has no divisor in common with the count, round and round. */
function steps(count: number): (position: number) => number {
  let step = Math.floor(count * 0.382) | 1;
  while (commonDivisor(step, count) > 1) step += 2;
  const start = count >> 1;
  return position => (start + position * step) % count;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
