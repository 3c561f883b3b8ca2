extension Axes3D {
  /// The same axes with fixed limits; what is nil keeps fitting the marks.
  public func limits(
    x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil, z: ClosedRange<Double>? = nil
  ) -> Axes3D {
    var axes = self
    if let x { axes.x.limits = Interval(x) }
    if let y { axes.y.limits = Interval(y) }
    if let z { axes.z.limits = Interval(z) }
    return axes
  }

  /// The same axes with limits between two numbers each, in any order; what is nil keeps fitting the
  /// marks. An axis whose first number is the greater runs the other way.
  ///
  ///     axes.limits(z: (1, 0))
  public func limits(
    x: (Double, Double)? = nil, y: (Double, Double)? = nil, z: (Double, Double)? = nil
  ) -> Axes3D {
    var axes = self
    if let x { axes.x.limits = Interval(from: x.0, to: x.1) }
    if let y { axes.y.limits = Interval(from: y.0, to: y.1) }
    if let z { axes.z.limits = Interval(from: z.0, to: z.1) }
    return axes
  }

  /// The same axes with a legend of all marks that have a label.
  ///
  /// - Parameters:
  ///   - location: where the legend stands.
  ///   - size: the size of its text in points; nil takes the theme's font size.
  ///   - frameAlpha: the opacity of its background; nil takes the theme's.
  ///   - anchor: the point the legend stands at, in shares of the axes' size from their lower left
  ///     corner, so that (1, 1) is the upper right one; nil places the legend inside the axes.
  ///   - placement: how its texts stand.
  public func legend(
    _ location: Legend.Location, size: Double? = nil, frameAlpha: Double? = nil,
    anchor: Point? = nil, placement: TextPlacement = TextPlacement()
  ) -> Axes3D {
    var axes = self
    axes.legend = Legend(
      location: location, size: size, frameAlpha: frameAlpha, anchor: anchor,
      placement: placement)
    return axes
  }

  /// The same axes with the title placed otherwise.
  ///
  /// - Parameters:
  ///   - placement: how the title stands; `horizontal` is also where along the frame.
  ///   - pad: how far above the frame, in points; nil takes the theme's.
  public func title(placement: TextPlacement = TextPlacement(), pad: Double? = nil) -> Axes3D {
    var axes = self
    axes.titlePlacement = placement
    axes.titlePad = pad
    return axes
  }

  /// The same axes with another aspect.
  ///
  /// - Parameters:
  ///   - aspect: how long the sides of the box are compared to each other.
  ///   - zoom: how many times as large as usual the box is; Matplotlib's `set_box_aspect(zoom=...)`.
  public func aspect(_ aspect: Aspect, zoom: Double = 1) -> Axes3D {
    var axes = self
    axes.aspect = aspect
    axes.zoom = zoom
    return axes
  }

  /// The same axes with a colour bar, for which they leave room at the right.
  public func colorBar(_ bar: ColorBar) -> Axes3D {
    var axes = self
    axes.colorBar = bar
    return axes
  }

  /// The same axes with ticks at given places; what is nil keeps choosing round values. Ticks outside
  /// the limits are not drawn.
  public func ticks(x: Ticks? = nil, y: Ticks? = nil, z: Ticks? = nil) -> Axes3D {
    var axes = self
    if let x { axes.x.ticks = AxisTicks(x) }
    if let y { axes.y.ticks = AxisTicks(y) }
    if let z { axes.z.ticks = AxisTicks(z) }
    return axes
  }

  /// The same axes with tick labels of another size, in points.
  public func tickLabels(size: Double) -> Axes3D {
    var axes = self
    axes.x.tickLabelSize = size
    axes.y.tickLabelSize = size
    axes.z.tickLabelSize = size
    return axes
  }

  /// The same axes with their tick labels placed otherwise; what is nil stays as it is.
  ///
  ///     axes.tickLabels(x: TextPlacement(rotation: 45))
  public func tickLabels(
    x: TextPlacement? = nil, y: TextPlacement? = nil, z: TextPlacement? = nil
  ) -> Axes3D {
    var axes = self
    if let x { axes.x.tickLabelPlacement = x }
    if let y { axes.y.tickLabelPlacement = y }
    if let z { axes.z.tickLabelPlacement = z }
    return axes
  }

  /// The same axes with their labels placed otherwise; what is nil stays as it is.
  public func labels(
    x: TextPlacement? = nil, y: TextPlacement? = nil, z: TextPlacement? = nil
  ) -> Axes3D {
    var axes = self
    if let x { axes.x.labelPlacement = x }
    if let y { axes.y.labelPlacement = y }
    if let z { axes.z.labelPlacement = z }
    return axes
  }

  /// The same axes with other lines on the walls behind the data.
  public func grid(_ lines: GridLines) -> Axes3D {
    var axes = self
    axes.x.gridLines = lines
    axes.y.gridLines = lines
    axes.z.gridLines = lines
    return axes
  }
}
