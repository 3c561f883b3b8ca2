import Testing

@testable import Plotting

/// Where Matplotlib 3.8.0 puts colour bars and their ticks.
@Suite struct ColorBarReferenceTests {
  /// A norm by the names of its parameters.
  private struct Norm: Decodable {
    let kind: String
    let vmin: Double?
    let vmax: Double?
    let center: Double?
    let halfrange: Double?
    let linthresh: Double?
    let linscale: Double?
    let levels: [Double]?
    let extend: String?
  }

  private struct Options: Decodable {
    let extend: String?
    let spacing: String?
    let boundaries: [Double]?
    let shrink: Double?
    let aspect: Double?
    let fraction: Double?
    let pad: Double?
  }

  /// A place and what is written there.
  private struct Tick: Decodable {
    let value: Double
    let label: String

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      value = try row.decode(Double.self)
      label = try row.decode(String.self)
    }
  }

  /// What `fig.colorbar(ScalarMappable(norm), ax=ax, location=edge, **options)` makes in a figure of a size
  /// in inches; rectangles in pixels from the upper left: left, top, right, bottom.
  private struct Bar: Decodable, CustomStringConvertible {
    let norm: Norm
    let edge: String
    let size: [Double]
    /// Limits of axes with an equal aspect.
    let equal: [Double]?
    let options: Options
    let axes: [Double]
    let frame: [Double]
    let ticks: [Tick]
    let minor: [Tick]
    let offset: String
    /// Where the ticks stand along the bar.
    let places: [Double]

    var description: String { "\(norm) \(edge) \(size) \(options)" }
  }

  private let fonts: FontFamily
  private let bars: [Bar]

  init() throws {
    fonts = try .dejaVuSans()
    bars = try ScaleSamples.decoded("colorBar", as: [Bar].self)
  }

  private func colors(of norm: Norm) throws -> ColorScale {
    let (low, high) = (norm.vmin ?? 0, norm.vmax ?? 0)
    switch norm.kind {
    case "linear": return ColorScale(around: [low, high])
    case "log": return ColorScale(limits: low...high, scale: LogScale())
    case "symlog":
      return ColorScale(
        limits: low...high,
        scale: SymmetricLogScale(
          linearThreshold: try #require(norm.linthresh), linearScale: try #require(norm.linscale)))
    case "centered":
      return ColorScale(
        .viridis, center: try #require(norm.center), halfRange: try #require(norm.halfrange))
    case "twoslope":
      return ColorScale(
        .viridis, around: [], twoSlopesAt: try #require(norm.center), vmin: low, vmax: high)
    default:
      return ColorScale(
        levels: try #require(norm.levels),
        extend: try #require(ColorExtend(rawValue: norm.extend ?? "")))
    }
  }

  private func edge(of bar: Bar) throws -> Axis.Edge {
    try #require(Axis.Edge.allCases.first { "\($0)" == bar.edge })
  }

  private func layout(of bar: Bar) throws -> AxesLayout {
    let options = bar.options
    let colorBar = ColorBar(
      try colors(of: bar.norm), edge: try edge(of: bar),
      extend: options.extend.flatMap(ColorExtend.init(rawValue:)), levels: options.boundaries,
      spacing: options.spacing.flatMap(ColorBar.Spacing.init(rawValue:)) ?? .uniform,
      shrink: options.shrink ?? 1, aspect: options.aspect ?? 20,
      fraction: options.fraction ?? 0.15, pad: options.pad)
    var axes = Axes {}.limits(x: 0...(bar.equal?[0] ?? 1), y: 0...(bar.equal?[1] ?? 1))
    if bar.equal != nil { axes = axes.aspect(.equal) }
    let figure = try Figure(width: bar.size[0], height: bar.size[1]) { axes.colorBar(colorBar) }
    return try figure.layout(fonts: fonts).axes[0]
  }

  private func edges(_ rect: Rect) -> [Double] { [rect.minX, rect.minY, rect.maxX, rect.maxY] }

  private func areClose(_ a: [Double], _ b: [Double], within distance: Double) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= distance }
  }

  @Test func axesAndBarHaveTheirPlaces() throws {
    #expect(bars.count > 40)
    for bar in bars {
      let layout = try layout(of: bar)
      let found = edges(layout.frame)
      #expect(areClose(found, bar.axes, within: 1e-6), "\(bar): \(found), \(bar.axes)")
      let frame = try #require(layout.colorBar?.frame)
      guard bar.equal != nil else {
        let found = edges(frame)
        #expect(areClose(found, bar.frame, within: 1e-6), "\(bar): \(found), \(bar.frame)")
        continue
      }
      // Here a bar is as long as the frame of its axes, in Matplotlib as their room.
      let edge = try edge(of: bar)
      let near = FrameEdge(edge.opposite, of: frame).place
      let expected = Rect(
        minX: bar.frame[0], minY: bar.frame[1], maxX: bar.frame[2], maxY: bar.frame[3])
      #expect(abs(near - FrameEdge(edge.opposite, of: expected).place) < 1e-6, "\(bar)")
    }
  }

  @Test func ticksAreWhereMatplotlibHasThem() throws {
    for bar in bars where bar.equal == nil {
      let axis = try #require(try layout(of: bar).colorBar?.axis)
      #expect("\(axis.edge)" == bar.edge)
      let ticks = axis.ticks
      let labels = ticks.map { $0.label?.text ?? "" }
      #expect(labels == bar.ticks.map { ScaleSamples.label($0.label) }, "\(bar)")
      let values = bar.ticks.map(\.value)
      #expect(ScaleSamples.areClose(ticks.map(\.value), values, share: 1e-12), "\(bar)")
      #expect(areClose(ticks.map(\.position), bar.places, within: 1e-6), "\(bar)")
      #expect((axis.offset?.text ?? "") == bar.offset, "\(bar)")
      let minor = axis.minorTicks
      let minorValues = bar.minor.map(\.value)
      #expect(ScaleSamples.areClose(minor.map(\.value), minorValues, share: 1e-12), "\(bar)")
      let minorLabels = minor.map { $0.label?.text ?? "" }
      #expect(minorLabels == bar.minor.map { ScaleSamples.label($0.label) }, "\(bar)")
    }
  }
}
