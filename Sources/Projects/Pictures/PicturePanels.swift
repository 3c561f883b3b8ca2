import Plotting

/// The panels that a picture consists of, in the cells of a grid of their own; most are a single one.
///
///     let panels = try picture.panels(data: data, model: model)
///     panels.panels.count  // 1
public struct PicturePanels: Sendable {
  /// The panels, each in its cell.
  public var panels: [any Panel]
  /// The cells.
  public var grid: SubplotGrid
  /// The width that suits them, in inches.
  public var width: Double
  /// The height that suits them, in inches.
  public var height: Double
  /// The text above all of them; empty for a single panel, which has a title of its own.
  public var title: String

  /// Matplotlib's `figure.figsize`.
  public static let (usualWidth, usualHeight) = (6.4, 4.8)

  /// Creates a picture of several panels.
  public init(
    _ panels: [any Panel], grid: SubplotGrid, width: Double, height: Double, title: String = ""
  ) {
    self.panels = panels
    self.grid = grid
    self.width = width
    self.height = height
    self.title = title
  }

  /// Creates a picture of a single panel.
  public init(
    _ panel: any Panel, width: Double = PicturePanels.usualWidth,
    height: Double = PicturePanels.usualHeight
  ) {
    self.init([panel], grid: SubplotGrid(), width: width, height: height)
  }
}
