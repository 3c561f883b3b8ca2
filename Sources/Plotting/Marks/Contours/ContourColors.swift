/// The colours of the lines or layers of a contour plot.
struct ContourColors {
  /// The colours of values.
  var scale: ColorScale
  /// Colours in place of those of values, used in turn; empty for none.
  var list: [Color]
  /// The opacity of all of them.
  var alpha: Double

  /// The scale for levels: from the first to the last, as Matplotlib's `ContourSet._process_colors` has it.
  static func scale(over levels: [Double]) -> ColorScale {
    guard let first = levels.min(), let last = levels.max() else {
      return ColorScale(limits: 0...1)
    }
    // A level alone has the first colour.
    return ColorScale(limits: Interval(from: first, to: last > first ? last : first.nextUp + 1))
  }

  /// The colour at a value, or the one with this number in the list.
  func color(at value: Double, number: Int) -> Color {
    let color = list.isEmpty ? scale.paint(of: value) : list[number % list.count]
    return color.withAlpha(color.alpha * alpha)
  }

  /// Refuses colours that nothing is drawn with.
  func validate(_ name: String) throws(PlotError) {
    try scale.validate()
    for color in list { try Require.color(color, "color of the \(name)") }
    try Require.share(alpha, "alpha of the \(name)")
  }
}
