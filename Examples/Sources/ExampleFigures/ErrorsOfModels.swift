import Plotting
import Training

/// The errors of three models: each of them, their swarms, and which share of them is below what.
@Sendable func errorsOfModels() throws -> Figure {
  var random = NumPyRandom(seed: 4)
  let noise = try random.randn(rows: 60, columns: 3)
  let errors = (0..<3).map { model in
    noise.column(model).map { abs(0.2 * $0) + 0.15 * Double(3 - model) }
  }
  let names = ["linear", "2-8-1", "2-16-16-1"]
  let groups = SampleGroups(names, errors)
  return try Figure(width: 10, height: 3.6, grid: .constrained(columns: 3)) {
    Axes(y: "Error", title: "Every sample") { StripPlot(groups, alpha: 0.6) }
    Axes(title: "Swarms") { SwarmPlot(groups) }.cell(row: 0, column: 1)
    Axes(x: "Error", y: "Share of samples", title: "At most") {
      for (name, errors) in zip(names, errors) { EmpiricalDistribution(errors, label: name) }
    }
    .legend(.lowerRight).cell(row: 0, column: 2)
  }
}
