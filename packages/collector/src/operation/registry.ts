/** Figures for Prometheus. Labels are names of ours, never something that was sent. */
export interface Registry {
  /** Adds to a counter. */
  add(name: string, labels: Labels, by?: number): void;
  /** Notes a duration, in seconds, or a size. */
  observe(name: string, value: number): void;
  /** A value that is read when it is asked for. */
  gauge(name: string, read: () => number): void;
  /** Everything, in the text format of Prometheus. */
  text(): string;
}

/** Names of ours and their values, such as `{ route: "answers", status: "201" }`. */
type Labels = Readonly<Record<string, string>>;

/** A registry that holds the figures of this process. */
export function createRegistry(): Registry {
  const counters = new Map<string, Map<string, number>>();
  const histograms = new Map<string, { buckets: number[]; sum: number; count: number }>();
  const gauges = new Map<string, () => number>();

  return {
    add(name, labels, by = 1) {
      const series = counters.get(name) ?? new Map<string, number>();
      counters.set(name, series);
      const key = written(labels);
      series.set(key, (series.get(key) ?? 0) + by);
    },
    observe(name, value) {
      const histogram = histograms.get(name) ?? {
        buckets: BOUNDS.map(() => 0),
        sum: 0,
        count: 0,
      };
      histograms.set(name, histogram);
      histogram.sum += value;
      histogram.count += 1;
      const index = BOUNDS.findIndex((bound) => value <= bound);
      if (index !== -1) histogram.buckets[index] = (histogram.buckets[index] ?? 0) + 1;
    },
    gauge: (name, read) => gauges.set(name, read),
    text: () =>
      [
        ...[...counters].flatMap(([name, series]) => [
          `# TYPE ${name} counter`,
          ...[...series].map(([labels, value]) => `${name}${labels} ${value}`),
        ]),
        ...[...histograms].flatMap(([name, { buckets, sum, count }]) => [
          `# TYPE ${name} histogram`,
          ...cumulated(buckets).map((n, index) => `${name}_bucket{le="${BOUNDS[index]}"} ${n}`),
          `${name}_bucket{le="+Inf"} ${count}`,
          `${name}_sum ${sum}`,
          `${name}_count ${count}`,
        ]),
        ...[...gauges].flatMap(([name, read]) => [`# TYPE ${name} gauge`, `${name} ${read()}`]),
        "",
      ].join("\n"),
  };
}

function written(labels: Labels): string {
  let pairs = "";
  for (const name in labels) pairs += `${pairs === "" ? "" : ","}${name}="${labels[name]}"`;
  return pairs === "" ? "" : `{${pairs}}`;
}

/** What lies in each bucket and in all before it, as Prometheus counts. */
function cumulated(buckets: readonly number[]): number[] {
  let sum = 0;
  return buckets.map((own) => {
    sum += own;
    return sum;
  });
}

const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
