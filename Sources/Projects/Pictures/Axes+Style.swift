import Plotting

extension PictureStyle {
  /// The label of the axis along x, which is called so unless somebody has chosen otherwise.
  func xAxis(_ name: String, scale: (any Scale)? = nil, limits: ClosedRange<Double>? = nil) -> Axis
  {
    axis(
      xLabel ?? label(name, along: width ?? PicturePanels.usualWidth), scale: scale,
      limits: xLimits ?? limits)
  }

  /// The same along y.
  func yAxis(_ name: String, scale: (any Scale)? = nil, limits: ClosedRange<Double>? = nil) -> Axis
  {
    axis(
      yLabel ?? label(name, along: height ?? PicturePanels.usualHeight), scale: scale,
      limits: yLimits ?? limits)
  }

  /// A name in lines that fit an axis of a picture of so many inches.
  private func label(_ name: String, along inches: Double) -> String {
    name.asLabel.wrapped(to: Int(inches * Self.labelCharactersInAnInch))
  }

  /// So many characters of a label stand along an inch of a picture, three quarters of which are the axis.
  private static let labelCharactersInAnInch = 10.0
  /// So many characters of a title do, in the theme's larger size.
  private static let titleCharactersInAnInch = 9.25

  private func axis(
    _ label: String, scale: (any Scale)?, limits: ClosedRange<Double>?
  ) -> Axis {
    Axis(label, labelSize: labelSize, scale: scale, limits: limits.map { Interval($0) })
  }

  /// The title, which is the picture's own unless somebody has chosen another one.
  func title(_ own: String, note: String = "") -> String {
    if let title { return title }
    let length = Int((width ?? PicturePanels.usualWidth) * Self.titleCharactersInAnInch)
    return [own, note].filter { !$0.isEmpty }.map { $0.asLabel.wrapped(to: length) }
      .joined(separator: "\n")
  }
}

extension Axes {
  /// The same axes with a legend, where the style has one and there is something to name.
  ///
  /// - Parameter entries: what it names; nil for the marks.
  func legend(_ style: PictureStyle, entries: [LegendEntry]? = nil) -> Axes {
    guard style.legend.isShown, !(entries ?? legendEntries).isEmpty else { return self }
    return legend(
      style.legend.location, size: style.legend.size, frameAlpha: style.legend.frameAlpha,
      entries: entries)
  }
}

extension Axes3D {
  /// The same axes with a legend, where the style has one and there is something to name.
  func legend(_ style: PictureStyle) -> Axes3D {
    guard style.legend.isShown, !legendEntries.isEmpty else { return self }
    return legend(
      style.legend.location, size: style.legend.size, frameAlpha: style.legend.frameAlpha)
  }
}
