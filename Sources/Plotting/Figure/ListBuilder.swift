/// Collects the elements of a declaration: marks of axes, panels of a figure, layers of a diagram.
///
///     Axes(x: "$x$") {
///       Line(x: xs, y: ys)
///       if showsBorder { Rule(x: 0, dash: .dashed) }
///       for point in special { Scatter([point], color: .red) }
///     }
@resultBuilder
public enum ListBuilder<Element> {
  /// A single element.
  public static func buildExpression(_ element: Element) -> [Element] { [element] }
  /// Several elements made elsewhere.
  public static func buildExpression(_ elements: [Element]) -> [Element] { elements }
  /// Elements one after the other.
  public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap { $0 } }
  /// The elements of a loop.
  public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap { $0 } }
  /// The elements of an `if` without `else`.
  public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }
  /// The elements of the first branch.
  public static func buildEither(first part: [Element]) -> [Element] { part }
  /// The elements of the second branch.
  public static func buildEither(second part: [Element]) -> [Element] { part }
}

/// Collects the marks of axes.
public typealias MarkBuilder = ListBuilder<any Mark>
/// Collects the marks of axes in space.
public typealias Mark3DBuilder = ListBuilder<any Mark3D>
/// Collects the panels of a figure.
public typealias PanelBuilder = ListBuilder<any Panel>
/// Collects the layers of a network diagram.
public typealias DiagramBuilder = ListBuilder<DiagramLayer>
