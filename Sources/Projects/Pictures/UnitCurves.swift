import NetworkFigures
import Plotting

/// The curves of hidden units over the only feature: a row for each, and beside them their sum.
struct UnitCurves {
  /// The places along the feature.
  let places: [Double]
  /// What the units give there.
  let parts: HiddenUnits
  /// The units that are drawn, counted from 0.
  let units: [Int]
  /// The name of the feature.
  let feature: String
  let style: PictureStyle

  /// A column for what the units give, one for what they add, and two for the sum.
  private static let columns = 4
  /// The width of a column in inches.
  private static let columnWidth = 3.0
  /// The height of a row in inches.
  private static let rowHeight = 1.5
  /// So many rows in the middle are the sum's.
  private static let rowsOfSum = 4

  var grid: SubplotGrid { .constrained(rows: rows, columns: Self.columns) }
  var width: Double { Self.columnWidth * Double(Self.columns) }
  var height: Double { Self.rowHeight * Double(rows) }

  private var rows: Int { max(units.count, Self.rowsOfSum) }

  /// The first two columns: the output of each unit, and the same times its weight.
  func unitPanels() -> [any Panel] {
    units.enumerated().flatMap { row, unit -> [any Panel] in
      let isLast = row == units.count - 1
      let (a, w) = ("a_{\(unit + 1)}", "w^{[1]}_{\(unit + 1)}")
      return [
        curve("$\(a)$", parts.outputs.column(unit), namesFeature: isLast)
          .cell(row: row, column: 0),
        curve("$\(w)\(a)$", parts.contributions.column(unit), namesFeature: isLast)
          .cell(row: row, column: 1),
      ]
    }
  }

  /// The sum with the bias over the samples, beside all rows.
  func sum(samples: [Point], target: String) throws -> [any Panel] {
    let look = PointLook(style.points, count: samples.count)
    let axes = Axes(x: style.xAxis(feature), y: style.yAxis(target), title: equation) {
      Scatter(
        samples, size: look.size, color: style.numberColor, edgeColor: look.edgeColor,
        alpha: look.alpha, label: "Train data")
      Line(
        x: places, y: parts.prediction, color: style.colors.dropFirst().first ?? .accent(0),
        label: "Sum+Bias")
    }
    let first = (rows - Self.rowsOfSum) / 2
    return [
      axes.legend(style).cell(rows: first...first + Self.rowsOfSum - 1, columns: 2...3)
    ]
  }

  /// What is added up.
  private var equation: String {
    "$\\sum\\nolimits_i w^{[1]}_i a_i + w^{[1]}_0$,  $w^{[1]}_0 = \(parts.bias.brief)$"
  }

  private func curve(_ label: String, _ values: [Double], namesFeature: Bool) -> Axes {
    Axes(x: Axis(namesFeature ? feature.asLabel : ""), y: Axis(label)) {
      Line(x: places, y: values, color: .ink)
    }
  }
}
