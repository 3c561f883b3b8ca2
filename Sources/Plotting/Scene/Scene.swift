/// A drawing as a value: the only thing a renderer sees.
///
/// Lengths are pixels at `pixelsPerInch`, x to the right, y down. Everything that has to do with the pixel grid (lines that fall on whole pixels, markers
/// at whole positions) has been decided before; a renderer draws what it is told.
///
///     let scene = try figure.layout().scene()
///     let (picture, page) = try (scene.picture(), scene.svg(description: description))
public struct Scene: Sendable, Equatable {
  /// The part of the plane that the picture shows, in pixels.
  public var viewBox: Rect

  /// How many pixels make an inch.
  public var pixelsPerInch: Double

  /// How many device pixels a picture has for a pixel; sharp lines stand on that grid.
  public var scale: Double

  /// What the canvas is painted with first; nil leaves it transparent.
  public var background: Color?

  /// What stands on the canvas, from back to front.
  public var nodes: [Node]

  /// What the roles of colours look like. Another one, such as that of dark pages, needs no other
  /// layout.
  public var palette: Palette

  /// Creates a scene.
  public init(
    viewBox: Rect, pixelsPerInch: Double, scale: Double = 1, background: Color?, nodes: [Node],
    palette: Palette = .classic
  ) {
    self.viewBox = viewBox
    self.pixelsPerInch = pixelsPerInch
    self.scale = scale
    self.background = background
    self.nodes = nodes
    self.palette = palette
  }
}

extension Scene {
  /// Points (1/72 inch) in a pixel: how large the picture is on paper.
  var pointsPerPixel: Double { DrawingMeasures.pointsPerInch / pixelsPerInch }

  /// One thing to draw.
  ///
  ///     Scene.Node.path(Scene.Shape(.circle(radius: 4), fill: .red))
  public indirect enum Node: Sendable, Equatable {
    /// Several nodes that belong together.
    case group(Group)
    /// A filled, stroked path.
    case path(Shape)
    /// One shape at many places.
    case markers(Markers)
    /// A piece of text as outlines.
    case glyphs(GlyphRun)
    /// A picture made of pixels.
    case image(Image)
  }

  /// Nodes that belong together, drawn from first to last.
  ///
  ///     Scene.Group(id: "frame", clip: Rect(x: 0, y: 0, width: 640, height: 480), children: nodes)
  public struct Group: Sendable, Equatable {
    /// What the group is, readable and unique within the scene: `axes`, `x-axis`, `legend`.
    public var id: String

    /// Nothing of the group is drawn outside this rectangle (pixels).
    public var clip: Rect?

    /// What the group holds, from back to front.
    public var children: [Node]

    /// Creates a group.
    public init(id: String, clip: Rect? = nil, children: [Node]) {
      self.id = id
      self.clip = clip
      self.children = children
    }
  }

  /// A path with what it is painted with.
  ///
  ///     Scene.Shape(.circle(radius: 4), fill: .red, stroke: Scene.Stroke(.ink, width: 1))
  public struct Shape: Sendable, Equatable {
    /// Where the shape runs, in pixels.
    public var path: Path

    /// The colour inside, or nil for none.
    public var fill: Color?

    /// The line along the path, or nil for none.
    public var stroke: Stroke?

    /// Whether edges are smoothed. Without, a pixel is painted when its centre is inside: areas
    /// that share an edge then meet without a seam.
    public var isAntialiased: Bool

    /// What counts as inside where the path goes around a point more than once.
    public var fillRule: FillRule

    /// What counts as the inside of a path.
    ///
    ///     Scene.Shape(rings, fill: .red, fillRule: .evenOdd)
    public enum FillRule: Sendable, Hashable {
      /// What the path goes around more often one way than the other.
      case winding
      /// What the path goes around an odd number of times: a ring inside another is a hole.
      case evenOdd
    }

    /// Creates a shape.
    public init(
      _ path: Path, fill: Color? = nil, stroke: Stroke? = nil, isAntialiased: Bool = true,
      fillRule: FillRule = .winding
    ) {
      self.path = path
      self.fill = fill
      self.stroke = stroke
      self.isAntialiased = isAntialiased
      self.fillRule = fillRule
    }
  }

  /// How a line is drawn.
  ///
  ///     Scene.Stroke(.ink, width: 2, cap: .round, dashes: [6, 4])
  public struct Stroke: Sendable, Equatable {
    /// The shape of a line's end; its raw value is the name that SVG has for it.
    ///
    ///     Scene.Stroke(.ink, width: 2, cap: .round)
    public enum Cap: String, Sendable, Equatable {
      /// Cut off where the line ends.
      case butt
      /// A half disc beyond the end.
      case round
      /// Half a square beyond the end.
      case square
    }

    /// The shape of a line's corner; its raw value is the name that SVG has for it.
    ///
    ///     Scene.Stroke(.ink, width: 2, join: .bevel)
    public enum Join: String, Sendable, Equatable {
      /// Pointed.
      case miter
      /// Rounded.
      case round
      /// Cut off.
      case bevel
    }

    /// The colour.
    public var color: Color

    /// The line's width in pixels.
    public var width: Double

    /// The shape of the line's ends.
    public var cap: Cap
    /// The shape of its corners.
    public var join: Join

    /// Lengths in pixels of strokes and gaps in turn; empty for a solid line.
    public var dashes: [Double]

    /// How far into the dashes the line starts, in pixels.
    public var dashOffset: Double

    /// Creates a stroke.
    public init(
      _ color: Color, width: Double, cap: Cap = .butt, join: Join = .miter, dashes: [Double] = [],
      dashOffset: Double = 0
    ) {
      self.color = color
      self.width = width
      self.cap = cap
      self.join = join
      self.dashes = dashes
      self.dashOffset = dashOffset
    }
  }

  /// A line of text, set.
  ///
  ///     let text = try FontFamily.dejaVuSans().typeset("Epoch", size: 14)
  ///     Scene.GlyphRun(
  ///       text: "Epoch", typeset: text, color: .ink, transform: .translation(10, 20))
  public struct GlyphRun: Sendable, Equatable {
    /// The text as it was written, for readers and for search.
    public var text: String

    /// The glyphs and rules; their space is pixels, y down, the baseline at y = 0.
    public var typeset: TypesetText

    /// The colour.
    public var color: Color

    /// From the text's space to the scene.
    public var transform: AffineTransform

    /// Creates a run of glyphs.
    public init(
      text: String, typeset: TypesetText, color: Color, transform: AffineTransform
    ) {
      self.text = text
      self.typeset = typeset
      self.color = color
      self.transform = transform
    }
  }
}
