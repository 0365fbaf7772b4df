// Types of the few special functions that are taken from jstat, which ships none.
declare module 'jstat' {
  const jstat: {
    /** The regularized incomplete beta function I_x(a, b). */
    readonly ibeta: (x: number, a: number, b: number) => number;
    readonly normal: {
      /** The quantile of a normal distribution. */
      readonly inv: (p: number, mean: number, sd: number) => number;
    };
  };
  export = jstat;
}
