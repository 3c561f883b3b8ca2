/// Three axes around a box of data, seen by a camera.
///
/// ![Three axes around a box, and a saddle between them.](panel-Axes3D.svg)
///
///     Axes3D(x: "$x_1$", y: "$x_2$", z: "$x_3$", elevation: 5, azimuth: -50) {
///       Scatter3D(points, color: .red, label: "y=0")
///       Surface3D(x: [-2, 2], y: [-2, 2], alpha: 0.5) { x, y in 0.5 - x - y }
///     }
///     .legend(.upperLeft)
public struct Axes3D: Panel {
  /// The axis along x.
  public var x: Axis
  /// The axis along y.
  public var y: Axis
  /// The axis along z.
  public var z: Axis
  /// The text above the axes; empty for none.
  public var title: String
  /// How the title stands: above the middle of the frame unless told otherwise.
  public var titlePlacement = TextPlacement()
  /// Between the frame and the title, in points; nil takes the theme's.
  public var titlePad: Double?
  /// How high the camera stands, in degrees above the level plane.
  public var elevation: Double
  /// Where the camera stands around the box, in degrees from the x-axis towards the y-axis.
  public var azimuth: Double
  /// In which order things are drawn.
  public var depthOrder: DepthOrder
  /// How long the sides of the box are compared to each other.
  public var aspect = Aspect.auto
  /// How many times as large as usual the box is.
  public var zoom = 1.0
  /// The legend; nil for none.
  public var legend: Legend?
  /// What the colours of marks mean, to the right of the axes; nil for nothing.
  public var colorBar: ColorBar?
  /// What is drawn, in the order of declaration.
  public var marks: [any Mark3D]
  /// The cell of the figure's grid that the axes stand in.
  public var cell = GridCell()

  /// Creates axes.
  ///
  /// - Parameters:
  ///   - x: the axis along x; a text is its label.
  ///   - y: the axis along y.
  ///   - z: the axis along z.
  ///   - title: the text above the axes.
  ///   - elevation: how high the camera stands, in degrees; Matplotlib's default is 30.
  ///   - azimuth: where the camera stands around the box, in degrees; Matplotlib's default is -60.
  ///   - depthOrder: in which order things are drawn.
  ///   - marks: what is drawn.
  public init(
    x: Axis = "", y: Axis = "", z: Axis = "", title: String = "", elevation: Double = 30,
    azimuth: Double = -60, depthOrder: DepthOrder = .collections,
    @Mark3DBuilder marks: () throws -> [any Mark3D]
  ) rethrows {
    self.x = x
    self.y = y
    self.z = z
    self.title = title
    self.elevation = elevation
    self.azimuth = azimuth
    self.depthOrder = depthOrder
    self.marks = try marks()
  }

  /// Everything the axes write, apart from numbers.
  public var texts: [String] {
    let others = [title] + (colorBar?.texts ?? [])
    return [x, y, z].flatMap(\.texts) + others + marks.flatMap(\.texts)
  }

  /// The marks that have a label.
  public var legendEntries: [LegendEntry] { coloredMarks.compactMap(\.legendEntry) }

  /// The marks, those without a colour in the next of the cycle.
  var coloredMarks: [any Mark3D] {
    var cycle = ColorCycle()
    return marks.map { $0.colored(from: &cycle) }
  }
}
