/// What can be wrong with a figure as declared.
///
///     do { _ = try Figure { Axes(title: "$x^2^3$") {} } } catch { print(error) }
///     // text "$x^2^3$": at character 4: second superscript after the same base; ...
public enum PlotError: Error, Equatable, Sendable {
  /// A text that cannot be set.
  case text(String, problem: MathTextError)
  /// A character that no text may have.
  case character(Unicode.Scalar, text: String)
  /// A language that is no BCP 47 tag.
  case language(String)
  /// Rows of values that belong together and are not equally long: whose they are, and what each is
  /// called with its length.
  case counts(of: String, String, Int, String, Int)
  /// A component of a colour that is not from 0 to 1.
  case color(String, component: String, value: Double)
  /// A cell of the grid in which two panels stand, by their numbers, counted from 0.
  case cell(GridCell, panels: Int, Int)
  /// A measure outside its range.
  case measure(name: String, value: Double, expected: String)
  /// An axis on an edge that it does not run along, or that another axis stands on.
  case edge(axis: String, edge: Axis.Edge)
  /// Something an axis in space was asked for that only axes in the plane have.
  case axisInSpace(axis: String, has: String)
  /// The name of a category that its axis does not have.
  case category(String, axis: String)
  /// A name that stands twice where each may stand once.
  case duplicate(String, of: String)
  /// Scores of a classifier that no region can be drawn from.
  case scores(at: Point?, problem: String)
}

extension PlotError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    switch self {
    case .text(let string, let problem): "text \"\(string)\": \(problem)"
    case .character(let character, let text):
      "text \(text.debugDescription): no text may have the character \(character.named); leave it out"
    case .language(let tag):
      "language \(tag.debugDescription): expected a BCP 47 tag such as en, zh-Hans or pt-BR"
    case .counts(let thing, let first, let firstCount, let second, let secondCount):
      "\(thing): expected as many \(first) as \(second), got \(firstCount) and \(secondCount)"
    case .color(let name, let component, let value):
      "\(name): expected \(component) from 0 to 1, got \(value); Color(hex:) takes components of 8 bits"
    case .cell(let cell, let first, let second):
      "panels \(first) and \(second): expected a cell for each, got the same, rows \(cell.rows) and "
        + "columns \(cell.columns); give one of them another by cell(row:column:)"
    case .measure(let name, let value, let expected):
      "\(name): expected \(expected), got \(value)"
    case .edge(let axis, let edge):
      "\(axis): cannot stand on the edge \(edge); an x-axis stands on the bottom or the top edge, a "
        + "y-axis on the left or the right one, and a second axis opposite the first"
    case .axisInSpace(let axis, let what):
      "\(axis): an axis in space has no \(what); leave it out, or draw in the plane"
    case .category(let name, let axis):
      "\(axis) axis: has no category \"\(name)\"; add it to the scale of the axis, or give the axis no "
        + "scale, so that it takes its categories from the marks"
    case .duplicate(let name, let thing):
      "\(thing): expected different names, got \"\(name)\" twice; call one of them otherwise"
    case .scores(let point, let problem):
      point.map { "scores at (\($0.x), \($0.y)): \(problem)" } ?? "scores: \(problem)"
    }
  }
}
