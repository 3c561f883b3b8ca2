/// A few values that stand for all others in a legend.
///
///     let values = LegendValues(of: losses)
///     axes.legend(.upperRight, entries: values.entries { .disc(colors.paint(of: $0)) })
///     axes.legend(.upperRight, entries: LegendValues(of: areas, .about(4)).entries { .disc(.black, size: $0) })
///
/// Source: Matplotlib's `PathCollection.legend_elements`.
public struct LegendValues: Sendable, Equatable {
  /// The values, ascending unless they were given.
  public var values: [Double]
  /// What is written at each of them.
  public var labels: [String]

  /// Which values stand in a legend.
  ///
  ///     LegendValues(of: losses, .about(5))
  public enum Choice: Sendable, Equatable {
    /// All that are different where these are no more than nine, else about nine round ones.
    case automatic
    /// All that are different.
    case all
    /// Round ones, about so many.
    case about(Int)
    /// Those given that lie between the least and the greatest.
    case values([Double])
  }

  /// No more values than this are shown one by one. Source: `legend_elements`: num.
  private static let mostValues = 9
  /// The steps between round values. Source: as above, steps of its `MaxNLocator`.
  private static let steps = [1, 2, 2.5, 3, 5, 6, 8, 10]

  /// Chooses values.
  ///
  /// - Parameters:
  ///   - data: all values; those that are not finite are left out.
  ///   - choice: which of them.
  ///   - format: what is written at a value; nil for numbers of equally many digits.
  public init(
    of data: some Sequence<Double>, _ choice: Choice = .automatic,
    format: (@Sendable (Double) -> String)? = nil
  ) {
    let different = Set(data.lazy.filter(\.isFinite)).sorted()
    guard let least = different.first, let greatest = different.last else {
      (values, labels) = ([], [])
      return
    }
    let limits = Interval(from: least, to: greatest)
    let chosen =
      switch choice {
      case .all: different
      case .automatic:
        different.count <= Self.mostValues
          ? different : Self.roundValues(in: limits, count: Self.mostValues)
      case .about(let count): Self.roundValues(in: limits, count: count)
      case .values(let values): values
      }
    let values = chosen.filter { least <= $0 && $0 <= greatest }
    let formatter = TickFormatter(places: values, limits: limits, usesOffset: false)
    self.values = values
    labels = values.map(format ?? formatter.fullLabel)
  }

  /// The entries of a legend: at each value its label, and what stands before it.
  public func entries(handle: (Double) -> LegendHandle) -> [LegendEntry] {
    zip(values, labels).map { LegendEntry(label: $1, handle: handle($0)) }
  }

  private static func roundValues(in limits: Interval, count: Int) -> [Double] {
    TickLocator(maximumBins: count, steps: steps, fewestTicks: max(count, 1) - 1)
      .places(in: limits)
  }
}

extension ColorScale {
  /// Entries of a legend that tell what the colours of some values mean.
  ///
  ///     axes.legend(.upperRight, entries: colors.legendEntries(for: losses))
  ///
  /// - Parameters:
  ///   - values: all values.
  ///   - choice: which of them stand in the legend.
  ///   - format: what is written at a value; nil for numbers of equally many digits.
  ///   - handle: what stands before the text, in the colour of the value; a disc unless told otherwise.
  public func legendEntries(
    for values: some Sequence<Double>, _ choice: LegendValues.Choice = .automatic,
    format: (@Sendable (Double) -> String)? = nil,
    handle: (Color) -> LegendHandle = { .disc($0) }
  ) -> [LegendEntry] {
    LegendValues(of: values, choice, format: format).entries { handle(paint(of: $0)) }
  }
}
