import Glibc

/// What a piece of work has taken.
struct Cost: Sendable {
  /// Time on the clock, in seconds.
  var wall: Double
  /// Time on all processors, in seconds. On a machine that others use it is the steadier number.
  var cpu: Double

  /// Measures `work` once.
  static func of(_ work: () throws -> Void) rethrows -> Cost {
    let stopwatch = Stopwatch()
    try work()
    return stopwatch.cost
  }
}

/// Both clocks, started when it is created.
struct Stopwatch: Sendable {
  private let start = Cost(
    wall: seconds(of: CLOCK_MONOTONIC), cpu: seconds(of: CLOCK_PROCESS_CPUTIME_ID))

  /// What has passed since the start.
  var cost: Cost {
    Cost(
      wall: Self.seconds(of: CLOCK_MONOTONIC) - start.wall,
      cpu: Self.seconds(of: CLOCK_PROCESS_CPUTIME_ID) - start.cpu)
  }

  private static func seconds(of clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// What several runs of the same work have taken.
struct Costs: Sendable {
  /// A run each.
  var runs: [Cost] = []

  /// Measures `work` several times.
  static func of(runs: Int, _ work: () throws -> Void) rethrows -> Costs {
    Costs(runs: try (0..<runs).map { _ in try Cost.of(work) })
  }

  /// The middle one of the times on the clock; of an even number, the greater of the two.
  var medianWall: Double { median(of: \.wall) }
  /// The middle one of the times on all processors.
  var medianCPU: Double { median(of: \.cpu) }
  /// The least time on the clock.
  var leastWall: Double { runs.map(\.wall).min() ?? 0 }
  /// The least time on all processors: that of the run which was disturbed least.
  var leastCPU: Double { runs.map(\.cpu).min() ?? 0 }

  private func median(of time: KeyPath<Cost, Double>) -> Double {
    let times = runs.map { $0[keyPath: time] }.sorted()
    return times.isEmpty ? 0 : times[times.count / 2]
  }
}
