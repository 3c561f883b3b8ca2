import Glibc

/// How the cost of one kind of work grows with its size.
struct Growth {
  /// What is done.
  let title: String
  /// What a size counts.
  let unit: String
  let sizes: [Int]
  /// Makes the work of a size, outside the measured time.
  let work: (Int) throws -> Work

  /// Work to measure; returns the number of bytes it has made, or 0.
  typealias Work = () throws -> Int

  /// A size is measured again until this much CPU time has passed, in seconds...
  private static let enough = 0.3
  /// ... or it has been measured so often.
  private static let mostRuns = 9
  /// Greater sizes are left out when the next is foreseen to take longer, in seconds.
  private static let patience = 200.0

  /// Measures all sizes, prints a table and returns the greatest exponent.
  ///
  /// The exponent of a step is log(cost ratio) / log(size ratio): 1 for linear growth, 2 for
  /// quadratic; below 1 where a fixed cost counts.
  @discardableResult
  func measure() throws -> Double {
    var table = Table(unit, "CPU ms", "x before", "exponent", "peak MiB", "KiB made")
    var before: (size: Int, cpu: Double)?
    var greatest = 0.0
    for size in sizes {
      let work = try work(size)
      var costs = Costs()
      var bytes = 0
      PeakMemory.reset()
      repeat {
        costs.runs.append(try Cost.of { bytes = try work() })
      } while costs.runs.map(\.cpu).reduce(0, +) < Self.enough && costs.runs.count < Self.mostRuns
      let cpu = costs.leastCPU
      let ratio = before.map { cpu / $0.cpu }
      let exponent = before.flatMap { before in
        ratio.map { log($0) / log(Double(size) / Double(before.size)) }
      }
      greatest = max(greatest, exponent ?? 0)
      table.add(
        "\(size)", cpu.milliseconds, ratio?.text(decimals: 1) ?? "-",
        exponent?.text(decimals: 2) ?? "-", PeakMemory.bytes.mebibytes,
        bytes == 0 ? "-" : bytes.kibibytes)
      // A step up to another method, which may be steep, is none of growth: no worse than quadratic.
      let step = before.map { Double(size) / Double($0.size) } ?? 1
      if cpu * min(ratio ?? 1, step * step) > Self.patience { break }
      before = (size, cpu)
    }
    table.show(title)
    return greatest
  }
}
