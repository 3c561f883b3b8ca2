import ArgumentParser
import Foundation
import Tables
import Training

/// Samples that there is a recipe for.
enum SampleKind: String, CaseIterable, ExpressibleByArgument {
  case moons, circles, blobs, xor, spiral, iris, sine

  /// What makes an example that is neither trivial nor hopeless.
  var usualNoise: Double {
    switch self {
    case .moons, .sine, .xor, .spiral: 0.1
    case .circles: 0.05
    case .blobs: 1
    case .iris: 0
    }
  }

  /// The samples as a table, features first.
  ///
  /// - Throws: `TrainingError` for numbers that no samples can be made of.
  func table(samples: Int, noise: Double, seed: UInt32) throws -> Table {
    switch self {
    case .moons:
      try Self.table(of: .makeMoons(samples: samples, noise: noise, seed: seed))
    case .circles:
      try Self.table(of: .makeCircles(samples: samples, noise: noise, factor: 0.5, seed: seed))
    case .blobs: try Self.table(of: .makeBlobs(samples: samples, deviations: [noise], seed: seed))
    case .xor: try Self.table(of: .makePlayground(.xor, samples: samples, noise: noise, seed: seed))
    case .spiral:
      try Self.table(of: .makePlayground(.spiral, samples: samples, noise: noise, seed: seed))
    case .iris:
      try Self.table(of: Iris.dataset, features: Iris.featureNames, classes: Iris.speciesNames)
    case .sine: try Self.sine(samples: samples, noise: noise, seed: seed)
    }
  }

  private static func table(
    of dataset: Dataset, features: [String] = ["x1", "x2"], classes: [String] = []
  ) throws -> Table {
    var columns = try features.enumerated().map { index, name in
      try TableColumn(name, numbers: dataset.features.column(index))
    }
    columns.append(
      classes.isEmpty
        ? try TableColumn("y", numbers: dataset.labels.map(Double.init))
        : TableColumn("species", texts: dataset.labels.map { classes[$0] }))
    return try Table(columns: columns)
  }

  /// A period of the sine, evenly spaced.
  private static func sine(samples: Int, noise: Double, seed: UInt32) throws -> Table {
    var random = NumPyRandom(seed: seed)
    let deviations = try random.randn(rows: samples, columns: 1)
    let x = (0..<samples).map { index -> Double in
      2 * Double.pi * Double(index) / Double(samples - 1)
    }
    return try Table(columns: [
      TableColumn("x", numbers: x),
      TableColumn("y", numbers: x.indices.map { sin(x[$0]) + noise * deviations[$0, 0] }),
    ])
  }
}
