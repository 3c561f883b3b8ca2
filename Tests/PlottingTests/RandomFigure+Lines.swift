@testable import Plotting

/// Points, lines and areas with all their options.
extension RandomFigure {
  mutating func lineMark() -> any Mark {
    let number = count(0...6)
    switch count(0...9) {
    case 0: return line(number)
    case 1: return scatter(number)
    case 2, 3: return errorBars(number)
    case 4:
      return Band(
        runs: (0..<count(0...3)).map { _ in values(count(0...5)) },
        center: flag() ? .mean : .median, spread: spread(), bandAlpha: measure(0...1),
        color: color(), dash: dash(), label: text())
    case 5:
      let shown: [Bool]? = flag() ? (0..<matching(number)).map { _ in flag() } : nil
      let (places, one, other) = (values(number), values(number), values(number))
      let step = flag() ? chosen(Line.Step.allCases) : nil
      return flag()
        ? FillBetween(
          x: places, one, other, where: shown, interpolate: flag(), step: step, color: color())
        : FillBetween(
          y: places, one, flag() ? other : nil, where: shown, interpolate: flag(), step: step,
          alpha: measure(0...1), label: text())
    case 6:
      return StackedAreas(
        x: values(number), (0..<count(0...4)).map { _ in values(matching(number)) },
        baseline: flag() ? .zero : .symmetric, labels: flag() ? [] : [text()],
        alpha: measure(0...1))
    case 7:
      let ends = Interval(from: value(), to: value())
      return Span(
        flag() ? .x(ends) : .y(ends), edgeColor: flag() ? color() : nil,
        edgeWidth: optional(0...4), color: color(), alpha: measure(0...1), label: text())
    case 8:
      return Stem(
        x: values(number), y: values(matching(number)), base: value(),
        marker: flag() ? marker() : nil, markerSize: optional(1...20), color: color(),
        dash: dash(), label: text())
    default:
      return Polygon(
        rings: (0..<count(0...3)).map { _ in points() }, fillRule: flag() ? .evenOdd : .winding,
        isFilled: flag(), edgeColor: flag() ? color() : nil, edgeWidth: optional(0...4),
        dash: dash(), color: color(), alpha: measure(0...1), label: text())
    }
  }

  private mutating func line(_ number: Int) -> Line {
    let every: MarkEvery =
      switch count(0...3) {
      case 0: .all
      case 1: .every(count(1...3), from: count(0...2))
      case 2: .spacing(measure(0.01...0.5))
      default: .at([count(0...5), count(0...5)])
      }
    let points = (0..<number).map { _ in point() }
    let values = self.values(matching(max(number - count(0...1), 0)))
    return Line(
      points, step: flag() ? chosen(Line.Step.allCases) : nil, marker: flag() ? marker() : nil,
      markerSize: optional(1...20), markerFill: flag() ? color() : nil,
      markerEdge: flag() ? color() : nil, markerEdgeWidth: optional(0...3), markEvery: every,
      values: number > 1 && flag() ? ValueColors(values) : nil, color: color(),
      width: optional(0.5...6), dash: dash(), alpha: measure(0...1), label: text())
  }

  private mutating func scatter(_ number: Int) -> Scatter {
    let points = (0..<number).map { _ in point() }
    return Scatter(
      points, sizes: flag() ? (0..<matching(number)).map { _ in measure(0...900) } : nil,
      marker: marker(), isFilled: flag(),
      values: flag() ? ValueColors(values(matching(number))) : nil,
      edgeColor: flag() ? color() : nil, edgeWidth: optional(0...3), alpha: measure(0...1),
      label: text())
  }

  private mutating func errorBars(_ number: Int) -> ErrorBars {
    ErrorBars(
      x: values(number), y: values(matching(number)), xError: reach(number),
      yError: reach(number), errorEvery: count(1...3), errorFrom: count(0...2),
      capSize: optional(0...8), capWidth: optional(0...3), barColor: flag() ? color() : nil,
      barWidth: optional(0...4), marker: flag() ? marker() : nil, color: color(), dash: dash(),
      alpha: measure(0...1), label: text())
  }

  private mutating func reach(_ number: Int) -> ErrorBars.Reach? {
    switch count(0...3) {
    case 0: nil
    case 1: .constant(measure(0...1))
    case 2: .symmetric(values(matching(number)).map(\.magnitude))
    default:
      .asymmetric(
        below: values(number).map(\.magnitude), above: values(matching(number)).map(\.magnitude))
    }
  }

  private mutating func spread() -> Band.Spread {
    switch count(0...3) {
    case 0: .standardDeviation(ddof: count(0...2))
    case 1: .standardError(ddof: count(0...2))
    case 2: .minMax
    default: .percentiles(measure(0...50), measure(50...100))
    }
  }

  private mutating func marker() -> MarkerShape {
    switch count(0...9) {
    case 0: .polygon(sides: count(3...9), rotation: measure(0...90))
    case 1: .star(points: count(3...9), rotation: measure(0...90))
    case 2: .path(Path(points: points(), closed: flag()))
    default: MarkerShape.named[count(0...MarkerShape.named.count - 1)].value
    }
  }

  private mutating func dash() -> Line.Dash {
    switch count(0...5) {
    case 0: .noLine
    case 1:
      .pattern((0..<count(1...4)).map { _ in measure(0.1...6) }, offset: measure(-9...9))
    default: chosen(Line.Dash.allCases)
    }
  }
}
