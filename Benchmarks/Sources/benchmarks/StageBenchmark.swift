import Article
import Plotting

/// How long each stage takes on the way from a trained model to the bytes of a file, for every figure
/// of the article.
///
/// The pages are made by the program alone; `BuildBenchmark` has them in its whole.
enum StageBenchmark {
  /// A stage on the way; each starts where another has ended.
  private enum Stage: String, CaseIterable {
    case figure, layout, raster
    case png = "PNG"
    case svg = "SVG"
    case pdf = "PDF"

    var meaning: String {
      switch self {
      case .figure: "data and trained model to figure"
      case .layout: "figure to layout to scene"
      case .raster: "scene to pixels"
      case .png: "pixels to PNG bytes"
      case .svg: "light and dark scene to SVG text"
      case .pdf: "scene to PDF bytes"
      }
    }
  }

  /// What a stage has taken in all figures.
  private struct Total {
    /// For each run, the sum over the figures.
    var costs: Costs
    var peak = 0
    var bytes = 0

    /// Adds another figure's, run by run.
    mutating func add(_ other: Total) {
      for (index, run) in other.costs.runs.enumerated() {
        costs.runs[index].wall += run.wall
        costs.runs[index].cpu += run.cpu
      }
      peak = max(peak, other.peak)
      bytes += other.bytes
    }
  }

  static func run(runs: Int) async throws {
    let models = ModelStore()
    for figure in ArticleFigure.all { _ = try await figure.figure(from: models) }

    var table = Table(["figure"] + Stage.allCases.map { "\($0.rawValue) ms" })
    let none = Costs(runs: Array(repeating: Cost(wall: 0, cpu: 0), count: runs))
    var totals = Stage.allCases.map { _ in Total(costs: none) }
    for figure in ArticleFigure.all {
      var cells = [figure.fileName]
      for (index, measured) in try await measure(figure, from: models, runs: runs).enumerated() {
        cells.append(measured.costs.medianCPU.milliseconds)
        totals[index].add(measured)
      }
      table.add(cells)
    }
    table.show("Stages by figure, median CPU time of \(runs) runs")

    var sums = Table("stage", "CPU ms", "min", "wall ms", "min", "peak MiB", "KiB made", "")
    for (stage, total) in zip(Stage.allCases, totals) {
      sums.add(
        stage.rawValue, total.costs.medianCPU.milliseconds, total.costs.leastCPU.milliseconds,
        total.costs.medianWall.milliseconds, total.costs.leastWall.milliseconds,
        total.peak.mebibytes, total.bytes == 0 ? "-" : total.bytes.kibibytes, stage.meaning)
    }
    sums.show("Stages, all \(ArticleFigure.all.count) figures, median and least of \(runs) runs")
  }

  /// The stages of a figure in turn.
  private static func measure(
    _ figure: ArticleFigure, from models: ModelStore, runs: Int
  ) async throws -> [Total] {
    let declared = try await declare(figure, from: models, runs: runs)
    let value = declared.figure
    let description = PictureDescription(
      id: figure.slug, title: figure.caption, description: figure.altText)

    let scene = try value.layout().scene()
    let picture = try scene.picture()
    return [
      declared.total,
      try stage(runs) {
        _ = try value.layout().scene()
        return 0
      },
      try stage(runs) { try scene.picture().pixels.count },
      try stage(runs) {
        try picture.png(
          title: description.title, description: description.description, pixelsPerInch: value.dpi
        ).count
      },
      try stage(runs) { try scene.svg(description: description, dark: .dark).utf8.count },
      try stage(runs) { try scene.pdf(description: description).count },
    ]
  }

  /// Declares the figure several times; written out because it may have to wait for a model.
  private static func declare(
    _ figure: ArticleFigure, from models: ModelStore, runs: Int
  ) async throws -> (figure: Figure, total: Total) {
    let value = try await figure.figure(from: models)
    PeakMemory.reset()
    var costs = Costs()
    for _ in 0..<runs {
      let stopwatch = Stopwatch()
      _ = try await figure.figure(from: models)
      costs.runs.append(stopwatch.cost)
    }
    return (value, Total(costs: costs, peak: PeakMemory.bytes))
  }

  /// Measures `work`, which returns the number of bytes it has made.
  private static func stage(_ runs: Int, _ work: () throws -> Int) rethrows -> Total {
    var bytes = 0
    PeakMemory.reset()
    let costs = try Costs.of(runs: runs) { bytes = try work() }
    return Total(costs: costs, peak: PeakMemory.bytes, bytes: bytes)
  }
}
