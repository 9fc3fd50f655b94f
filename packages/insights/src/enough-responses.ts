/**
 * How many responses a score needs before its interval, and a verdict on a change, can be relied on.
 * A score that rests on fewer carries the warning `too_few`, and a comparison with it ends in
 * `cannot_tell`; value, interval and p are still given.
 *
 * Why 20: from there on the 95 % interval of the net promoter score holds the truth 93 to 97 times in a hundred (more often
 * where hardly anybody promotes or detracts), and the comparisons raise a false alarm about one time in twenty:
 * `coverage.test.ts` counts both. With 2 responses the interval holds it 81 times, and against 50 others the false alarms
 * reach 15 in a hundred.
 */
export const enoughResponses = 20
