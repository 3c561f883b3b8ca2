/// What a piece of work shall take at most.
enum Aim {
  /// Seconds of CPU time.
  case seconds(Double)
  /// A share of what another program takes.
  case share(Double, of: String)

  /// The aim in seconds of CPU time; nil while it is not known what others take.
  ///
  /// - Parameter seconds: what each program has taken, by its name.
  func seconds(among seconds: [String: Double]) -> Double? {
    switch self {
    case .seconds(let aim): aim
    case .share(let share, let name): seconds[name].map { share * $0 }
    }
  }
}
