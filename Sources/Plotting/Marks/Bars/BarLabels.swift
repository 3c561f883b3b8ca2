/// What is written on bars: their heights, or texts of one's own.
///
/// ![Three bars with their heights on top.](mark-BarLabels.svg)
///
///     let bars = Bars(["cat", "dog"], heights: [12, 30])
///     Axes {
///       bars
///       BarLabels(of: bars, padding: 2)
///     }
///
/// Matplotlib's `bar_label`. As there, limits make no room for the labels, and a label whose bar ends outside
/// the axes is left out.
public struct BarLabels: Mark, Equatable {
  /// The rows of bars that are written on.
  public var bars: [Bars]
  /// The text of each bar, row by row; nil writes numbers. An empty text leaves a bar without one.
  public var labels: [String]?
  /// Where on its bar a label stands.
  public var position: Position
  /// How far from there it stands, in points, away from the foot of the bar.
  public var padding: Double
  /// How numbers are written.
  public var format: Format
  /// The size in points; nil takes the theme's font size.
  public var size: Double?
  /// The colour; nil takes the theme's ink.
  public var color: Color?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Where on its bar a label stands; Matplotlib's `label_type`.
  ///
  ///     BarLabels(of: bars, at: .center)
  public enum Position: Sendable, Hashable, CaseIterable {
    /// Beyond the end, where the bar stops; the number is where that is.
    case edge
    /// In the middle of what the axes show of it; the number is how long the bar is.
    case center
  }

  /// How numbers are written; Matplotlib's `fmt`.
  ///
  ///     BarLabels(of: bars, format: .decimals(2))
  public enum Format: Sendable, Hashable {
    /// With six digits at most, in powers of ten where they are very great or small; `%g`.
    case general
    /// With so many digits behind the point; `%.2f`.
    case decimals(Int)
  }

  /// Creates labels of bars.
  ///
  /// - Parameters:
  ///   - bars: what is written on.
  ///   - labels: the text of each bar, row by row; nil writes numbers.
  ///   - position: where on its bar a label stands.
  ///   - padding: how far from there, in points.
  ///   - format: how numbers are written.
  ///   - size: the size in points; nil takes the theme's font size.
  ///   - color: the colour; nil takes the theme's ink.
  ///   - zOrder: the place in the order of drawing.
  public init(
    of bars: some BarCollection, _ labels: [String]? = nil, at position: Position = .edge,
    padding: Double = 0, format: Format = .general, size: Double? = nil, color: Color? = nil,
    zOrder: Double = ZOrder.text
  ) {
    self.bars = bars.bars
    self.labels = labels
    self.position = position
    self.padding = padding
    self.format = format
    self.size = size
    self.color = color
    self.zOrder = zOrder
  }

  /// Everything the mark writes, apart from numbers.
  public var texts: [String] { labels ?? [] }

  /// What the mark has to show: nothing. Limits make no room for it.
  public var data: MarkData { MarkData() }

  /// The mark in its place; it is not cut off at the frame.
  ///
  /// - Throws: `PlotError` for a text that cannot be set, and for a category that the axis does not have.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    var placed: [PlacedText] = []
    var number = 0
    for bars in bars {
      for box in try bars.boxes(in: context) {
        let text = text(of: box, number: number)
        number += 1
        guard !text.isEmpty, let place = place(of: box, bars.orientation, in: context)
        else { continue }
        placed.append(
          try context.typesetter.place(
            text, at: place.anchor, size: size ?? context.theme.fontSize, color: color ?? .ink,
            placement: place.placement))
      }
    }
    return MarkLayout(
      nodes: placed.map { $0.node(grid: context.grid) },
      obstacles: LegendObstacles(boxes: placed.map(\.box)), bounds: Rect(union: placed.map(\.box)),
      zOrder: zOrder, isClipped: false)
  }
}

extension BarLabels {
  /// What is written on a bar.
  private func text(of box: BarBox, number: Int) -> String {
    if let labels { return labels.indices.contains(number) ? labels[number] : "" }
    let value = position == .edge ? box.head : box.head - box.foot
    return switch format {
    case .general: Decimals.general(value)
    case .decimals(let count): Decimals.fixed(value, decimals: count)
    }
  }

  /// Where a label stands and which part of it stands there; nil where the axes do not show it.
  private func place(
    of box: BarBox, _ orientation: Orientation, in context: DrawingContext
  ) -> (anchor: Point, placement: TextPlacement)? {
    guard let rectangle = box.rectangle(orientation, in: context) else { return nil }
    let limits = orientation.valueAxis(in: context).limits
    let isForward = (box.head >= box.foot) == (limits.from <= limits.to)
    let distance = isForward ? padding : -padding
    let offset = orientation == .vertical ? Point(0, distance) : Point(distance, 0)
    switch position {
    case .center:
      guard let seen = part(of: rectangle, in: context.frame) else { return nil }
      return (seen.center, TextPlacement(.center, .center, offset: offset))
    case .edge:
      let end: Point =
        orientation == .vertical
        ? Point(rectangle.center.x, isForward ? rectangle.minY : rectangle.maxY)
        : Point(isForward ? rectangle.maxX : rectangle.minX, rectangle.center.y)
      guard context.frame.insetBy(-Self.slack).contains(end) else { return nil }
      let placement: TextPlacement =
        orientation == .vertical
        ? TextPlacement(.center, isForward ? .bottom : .top, offset: offset)
        : TextPlacement(isForward ? .left : .right, .center, offset: offset)
      return (end, placement)
    }
  }

  /// The part of a bar inside the frame, which may be a line; nil for none.
  private func part(of bar: Rect, in frame: Rect) -> Rect? {
    let part = Rect(
      minX: max(bar.minX, frame.minX), minY: max(bar.minY, frame.minY),
      maxX: min(bar.maxX, frame.maxX), maxY: min(bar.maxY, frame.maxY))
    return part.width >= 0 && part.height >= 0 ? part : nil
  }

  /// A bar that ends at the edge of the frame ends inside, however its place is rounded; in pixels.
  private static let slack = 1e-6
}
