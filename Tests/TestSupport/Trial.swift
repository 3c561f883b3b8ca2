import Foundation

/// One of many random inputs that a law is tried on.
///
///     Trial.each("ticks", usually: 500) { trial in
///       let limits = limits(&trial.random)
///       trial.input = "\(limits)"
///       #expect(holds(of: limits), "\(trial)")
///     }
///
/// In the environment, `RUNS` says how many there are and `FIRST` which is the first: that of a seed alone is
/// `FIRST=seed RUNS=1`. With `SEED_FILE`, the one at work stands in a file whose name begins so, for what ends the
/// program or never ends.
public struct Trial: CustomStringConvertible {
  /// What the input is made from: equal seeds give equal inputs.
  public let seed: UInt64
  /// Where its numbers come from.
  public var random: SplitMix
  /// What is tried, as a failure shows it.
  public var input = "" { didSet { remember() } }
  private let file: String?

  /// Tries a law.
  ///
  /// - Parameters:
  ///   - law: what is tried; the seed file has this in its name.
  ///   - count: how many inputs there are unless `RUNS` says it.
  ///   - body: makes an input and tries the law on it.
  public static func each(
    _ law: String, usually count: UInt64, _ body: (inout Trial) throws -> Void
  ) rethrows {
    for seed in seeds(usually: count) {
      var trial = Trial(seed: seed, law: law)
      try body(&trial)
    }
  }

  /// The seeds that the environment asks for.
  public static func seeds(usually count: UInt64) -> Range<UInt64> {
    let first = number("FIRST") ?? 0
    return first..<first + (number("RUNS") ?? count)
  }

  private init(seed: UInt64, law: String) {
    self.seed = seed
    random = SplitMix(state: seed)
    file = Self.environment["SEED_FILE"].map { "\($0)-\(law)" }
    remember()
  }

  /// The seed, and what was tried.
  public var description: String { "seed \(seed): \(input)" }

  private func remember() {
    guard let file else { return }
    try? Data("\(self)\n".utf8).write(to: URL(filePath: file))
  }

  private static let environment = ProcessInfo.processInfo.environment
  private static func number(_ name: String) -> UInt64? { environment[name].flatMap(UInt64.init) }
}
