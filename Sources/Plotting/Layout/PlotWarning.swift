/// What a figure shows otherwise than it was declared.
///
///     let layout = try figure.layout()
///     for warning in layout.warnings { print(warning) }
///     // text "note": stands at (1624, -951) px, outside the axes and off the canvas, and is not drawn; ...
public enum PlotWarning: Equatable, Sendable {
  /// A mark that is not cut off at the frame of its axes would stand where nothing of it is on the canvas,
  /// and is left out: what it writes, and the middle of where it would stand, in scene pixels.
  case outOfSight(texts: [String], at: Point)
  /// An annotation whose target is a point of the data that its axes do not show, or one off the canvas, and
  /// which is left out: what it writes, and the target.
  case targetOutOfSight(text: String, target: AnnotationPlace)
  /// A text in space that starts outside the box of its axes, and is left out.
  case outsideBox(text: String, at: Point3)
  /// Values that are not finite, and of which a distribution takes no account: how many, and whose.
  case notFinite(Int, of: String)
  /// Discs that have no room beside each other, and lie over others: how many, and whose.
  case crowded(Int, of: String)
  /// Characters that no font on this machine has, and the text they stand in; a box is drawn for each.
  case missingCharacters(MissingCharacters)
  /// Two panels, counted from 0, of which one lies over the other or over its texts.
  case overlap(panels: Int, Int)
  /// The title of the figure and a panel, counted from 0, that lie over each other.
  case titleOverlap(panel: Int)
}

extension PlotWarning: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    switch self {
    case .outOfSight(let texts, let place):
      "\(Self.name(of: texts)): stands at (\(Self.whole(place.x)), \(Self.whole(place.y))) px, outside the "
        + "axes and off the canvas, and is not drawn; move it, or widen the limits of the axes"
    case .targetOutOfSight(let text, let target):
      "annotation \"\(text.onOneLine)\": points at \(target), which is not shown, and is not drawn; move the target, or "
        + "widen the limits of the axes"
    case .outsideBox(let text, let place):
      "text \"\(text.onOneLine)\": starts at (\(place.x), \(place.y), \(place.z)), outside the axes, and is not drawn; "
        + "move it, or widen the limits of the axes"
    case .notFinite(let count, let thing):
      "\(thing): \(count) of its values \(count == 1 ? "is" : "are") not finite and left out; leave "
        + "them out of what is drawn"
    case .crowded(let count, let thing):
      "\(thing): \(count) of its discs \(count == 1 ? "has" : "have") no room beside the others; make them "
        + "smaller, or the axes larger"
    case .missingCharacters(let missing): missing.description
    case .overlap(let first, let second):
      "panels \(first + 1) and \(second + 1): overlap; widen the gaps of the grid or the figure, or have the "
        + "grid make room: give it no wspace and no hspace, or take SubplotGrid.constrained"
    case .titleOverlap(let panel):
      "title of the figure: overlaps panel \(panel + 1); lower the top of the grid, or have it make "
        + "room: give it no hspace, or take SubplotGrid.constrained"
    }
  }

  private static func name(of texts: [String]) -> String {
    texts.isEmpty
      ? "mark without text" : "text " + texts.map { "\"\($0.onOneLine)\"" }.joined(separator: ", ")
  }

  /// A number for reading; one that is not finite is named as it is.
  private static func whole(_ value: Double) -> String {
    Int(exactly: value.rounded()).map(String.init) ?? "\(value)"
  }
}
