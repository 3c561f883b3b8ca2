/// How a text stands at its place: which part of it is there, how it is turned, how its lines stand to each
/// other, how far it is moved, and what is behind it.
///
/// It says so for every text of a figure in the same words. What is nil is as usual at that place: a title
/// stands above the middle of its axes, a label of the y-axis is turned by a quarter.
///
///     Axes(title: "Loss") { curve }
///       .title(placement: TextPlacement(.left))
///       .tickLabels(x: TextPlacement(.right, rotation: 45, rotationMode: .anchor))
///
/// Marks that write a text take the same words as modifiers: see ``TextPlacing``.
public struct TextPlacement: Sendable, Equatable {
  /// Which part of the text stands at its place, from left to right. Titles and axis labels move to that part
  /// of their axes with it: the label of a y-axis reads from `left`, the lower end, to `right`, the upper one.
  public var horizontal: Horizontal?
  /// Which part of the text stands at its place, from top to bottom.
  public var vertical: Vertical?
  /// The turn about the place in degrees, anticlockwise as seen.
  public var rotation: Double?
  /// Whether text is aligned before it is turned or afterwards.
  public var rotationMode: RotationMode?
  /// How lines of different widths stand to each other; nil takes what `horizontal` says. Matplotlib's
  /// `multialignment`.
  public var multiAlignment: Horizontal?
  /// How far apart the baselines of two lines are at least, in heights of the letter l; nil takes 1.2.
  /// Matplotlib's `linespacing`.
  public var lineSpacing: Double?
  /// How far the text is moved, in points: x to the right, y up.
  public var offset: Point
  /// What is painted behind the text; nil for nothing.
  public var box: TextBox?
  /// The line around its letters; nil for none.
  public var halo: TextHalo?

  /// Creates a placement.
  ///
  /// - Parameters:
  ///   - horizontal: which part stands at the place, from left to right.
  ///   - vertical: which part stands at the place, from top to bottom.
  ///   - rotation: the turn in degrees, anticlockwise as seen.
  ///   - rotationMode: whether text is aligned before it is turned or afterwards.
  ///   - multiAlignment: how lines of different widths stand to each other.
  ///   - lineSpacing: how far apart lines are.
  ///   - offset: how far the text is moved, in points: x to the right, y up.
  ///   - box: what is painted behind the text.
  ///   - halo: the line around its letters.
  public init(
    _ horizontal: Horizontal? = nil, _ vertical: Vertical? = nil, rotation: Double? = nil,
    rotationMode: RotationMode? = nil, multiAlignment: Horizontal? = nil,
    lineSpacing: Double? = nil, offset: Point = .zero, box: TextBox? = nil, halo: TextHalo? = nil
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.rotation = rotation
    self.rotationMode = rotationMode
    self.multiAlignment = multiAlignment
    self.lineSpacing = lineSpacing
    self.offset = offset
    self.box = box
    self.halo = halo
  }

  /// Which part of a text stands at its place, from left to right; Matplotlib's `horizontalalignment`.
  ///
  ///     TextPlacement(.center)
  public enum Horizontal: Sendable, CaseIterable {
    /// The left edge.
    case left
    /// The middle.
    case center
    /// The right edge.
    case right
  }

  /// Which part of a text stands at its place, from top to bottom; Matplotlib's `verticalalignment`.
  ///
  ///     TextPlacement(.center, .top)
  public enum Vertical: Sendable, CaseIterable {
    /// The upper edge.
    case top
    /// The middle of the box.
    case center
    /// Half way between the baseline of the last line and the top.
    case centerBaseline
    /// The baseline of the last line.
    case baseline
    /// The lower edge.
    case bottom
  }

  /// Whether text is aligned before it is turned or afterwards; Matplotlib's `rotation_mode`.
  ///
  ///     TextPlacement(.right, rotation: 45, rotationMode: .anchor)  // ends at its place
  public enum RotationMode: Sendable {
    /// The level text is aligned, then turned about its place.
    case anchor
    /// The text is turned, then the upright rectangle around it is aligned.
    case `default`
  }

  /// The placement with what another one says where this one says nothing.
  func completed(by usual: TextPlacement) -> TextPlacement {
    var placement = self
    placement.horizontal = horizontal ?? usual.horizontal
    placement.vertical = vertical ?? usual.vertical
    placement.rotation = rotation ?? usual.rotation
    placement.rotationMode = rotationMode ?? usual.rotationMode
    placement.multiAlignment = multiAlignment ?? usual.multiAlignment
    placement.lineSpacing = lineSpacing ?? usual.lineSpacing
    placement.offset = offset + usual.offset
    placement.box = box ?? usual.box
    placement.halo = halo ?? usual.halo
    return placement
  }
}

extension TextPlacement.Horizontal {
  /// How much of the box lies left of the anchor.
  var share: Double {
    switch self {
    case .left: 0
    case .center: 0.5
    case .right: 1
    }
  }

  /// Which part of a box that is turned by a quarter stands where this part of the level one does.
  var turnedByQuarter: TextPlacement.Vertical {
    switch self {
    case .left: .bottom
    case .center: .center
    case .right: .top
    }
  }
}

extension TextPlacement.Vertical {
  /// How much of a turned box lies above the anchor.
  var shareAbove: Double {
    switch self {
    case .top: 0
    case .center, .centerBaseline: 0.5
    case .baseline, .bottom: 1
    }
  }

  /// How far below the anchor the last baseline lies (pixels).
  func baselineShift(ascent: Double, descent: Double) -> Double {
    switch self {
    case .top: ascent
    case .center: (ascent - descent) / 2
    case .centerBaseline: ascent / 2
    case .baseline: 0
    case .bottom: -descent
    }
  }

  /// Which part of a box that is turned by a quarter stands where this part of the level one does.
  var turnedByQuarter: TextPlacement.Horizontal {
    switch self {
    case .top: .left
    case .center, .centerBaseline: .center
    case .baseline, .bottom: .right
    }
  }
}
