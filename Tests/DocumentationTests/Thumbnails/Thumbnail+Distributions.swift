import Plotting

extension Thumbnail {
  /// Thumbnails of bars and distributions.
  static let distributions: [Thumbnail] = [
    plane("Bars", "Five bars.") { Bars(x: [1, 2, 3, 4, 5], heights: [3, 5, 2, 4, 1]) },
    plane("GroupedBars", "Three pairs of bars.") {
      GroupedBars(x: [0, 1, 2], series: [BarSeries(nil, [3, 5, 2]), BarSeries(nil, [2, 4, 3])])
    },
    plane("StackedBars", "Three bars of two parts each.") {
      StackedBars(x: [0, 1, 2], series: [BarSeries(nil, [3, 5, 2]), BarSeries(nil, [2, 1, 3])])
    },
    plane("BarLabels", "Three bars with their heights on top.", limits: (-0.6...2.6, 0...6)) {
      let bars = Bars(x: [0, 1, 2], heights: [3, 5, 2])
      bars
      BarLabels(of: bars, padding: 2)
    },
    plane("Histogram", "Bars of a bell shape.") { Histogram(middle, bins: 9) },
    plane("BoxPlot", "Three boxes with whiskers and two outliers.") {
      BoxPlot([middle + [1.9], middle.map { $0 / 2 + 0.4 }, middle.map { $0 / 3 } + [-1.5]])
    },
    plane("Violin", "Three bodies with lines at their ends.") {
      Violin([middle, middle.map { $0 / 2 + 0.4 }, middle.map { $0 / 3 }])
    },
    plane("StripPlot", "Three strips of discs.") {
      StripPlot([middle, middle.map { $0 / 2 + 0.4 }, middle.map { $0 / 3 }], size: 9)
    },
    plane("SwarmPlot", "Three swarms of discs.") {
      SwarmPlot([middle, middle.map { $0 / 2 + 0.4 }, middle.map { $0 / 3 }], size: 9)
    },
    plane("EmpiricalDistribution", "A line of steps that rises from 0 to 1.") {
      EmpiricalDistribution(middle)
    },
  ]

  /// Numbers that lie the closer together the nearer they are to 0.
  private static let middle: [Double] = (-15...15).map { step in
    let place = Double(step) / 16
    return place / (1.7 - place.magnitude)
  }
}
