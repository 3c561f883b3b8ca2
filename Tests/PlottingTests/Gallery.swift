@testable import Plotting

/// A figure of about 200 pixels a side, to show one thing.
func smallFigure(
  width: Double = 2.2, height: Double = 1.8, grid: SubplotGrid = SubplotGrid(),
  title: String = "", sharedX: AxisSharing = .none, sharedY: AxisSharing = .none,
  @PanelBuilder panels: () throws -> [any Panel]
) throws -> Figure {
  try Figure(
    width: width, height: height, grid: grid, title: title, sharedX: sharedX, sharedY: sharedY,
    panels: panels)
}

/// Numbers from one end to the other in equal steps.
func steps(from first: Double, to last: Double, count: Int = 41) -> [Double] {
  (0..<count).map { first + (last - first) * Double($0) / Double(count - 1) }
}
